SELECT '{"bedNo":' || json_quote(t0."BedNo") || '}'
FROM (
  SELECT t2."BedNo", t2."Key"
  FROM "Beds" AS t2
  WHERE (t2."Kind" = ?3 AND t2."Status" = ?4) AND t2."Key" > ?2
  ORDER BY t2."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT '{"bedNo":' || json_quote(t0."BedNo") || '}'
FROM (
  SELECT t2."BedNo", t2."Key"
  FROM "Beds" AS t2
  WHERE (t2."Kind" = ?3 AND t2."Status" = ?4) AND t2."Key" > ?2
  ORDER BY t2."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT '{"bedNo":' || json_quote(t0."BedNo") || '}'
FROM (
  SELECT t2."BedNo", t2."Key"
  FROM "Beds" AS t2
  WHERE (t2."Status" = ?3 AND t2."Kind" = ?4) AND t2."Key" > ?2
  ORDER BY t2."Key"
  LIMIT ?1
) AS t0
LIMIT ?1
