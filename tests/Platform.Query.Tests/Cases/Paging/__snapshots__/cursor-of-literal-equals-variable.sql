SELECT '{"bedNo":' || json_quote(t1."BedNo") || '}'
FROM (
  SELECT t3."BedNo", t3."Key"
  FROM "Beds" AS t3
  WHERE (t3."Kind" = ?1 AND t3."Status" = ?2) AND t3."Key" > ?3
  ORDER BY t3."Key"
  LIMIT ?4
) AS t1
LIMIT ?4

SELECT '{"bedNo":' || json_quote(t1."BedNo") || '}'
FROM (
  SELECT t3."BedNo", t3."Key"
  FROM "Beds" AS t3
  WHERE (t3."Kind" = ?1 AND t3."Status" = ?2) AND t3."Key" > ?3
  ORDER BY t3."Key"
  LIMIT ?4
) AS t1
LIMIT ?4

SELECT '{"bedNo":' || json_quote(t1."BedNo") || '}'
FROM (
  SELECT t3."BedNo", t3."Key"
  FROM "Beds" AS t3
  WHERE (t3."Status" = ?1 AND t3."Kind" = ?2) AND t3."Key" > ?3
  ORDER BY t3."Key"
  LIMIT ?4
) AS t1
LIMIT ?4
