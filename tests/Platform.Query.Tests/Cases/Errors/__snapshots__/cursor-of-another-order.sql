SELECT '{"bedNo":' || json_quote(t0."BedNo") || '}'
FROM (
  SELECT t2."BedNo", t2."Key"
  FROM "Beds" AS t2
  WHERE t2."Key" > ?2
  ORDER BY t2."Key"
  LIMIT ?1
) AS t0
LIMIT ?1
