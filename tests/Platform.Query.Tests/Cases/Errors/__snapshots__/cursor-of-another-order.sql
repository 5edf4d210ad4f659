SELECT '{"bedNo":' || json_quote(t1."BedNo") || '}'
FROM (
  SELECT t3."BedNo", t3."Key"
  FROM "Beds" AS t3
  WHERE t3."Key" > ?1
  ORDER BY t3."Key"
  LIMIT ?2
) AS t1
LIMIT ?2
