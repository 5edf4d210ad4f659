SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
) AS h0

SELECT '{"bedNo":' || json_quote(t0."BedNo") || '}'
FROM (
  SELECT t1."BedNo", t1."Key"
  FROM "Beds" AS t1
  ORDER BY t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT '{"name":' || json_quote(t0."Name") || '}'
FROM "Divisions" AS t0
WHERE t0."Code" = ?1

SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
  WHERE t0."Status" = ?1
) AS h0
