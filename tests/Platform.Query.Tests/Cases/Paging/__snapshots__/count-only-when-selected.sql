SELECT '{"bedNo":' || json_quote(t0."BedNo") || '}'
FROM (
  SELECT t1."BedNo", t1."Key"
  FROM "Beds" AS t1
  WHERE t1."Kind" = ?2
  ORDER BY t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1
