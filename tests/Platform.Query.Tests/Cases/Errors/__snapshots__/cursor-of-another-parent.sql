SELECT '{"name":' || json_quote(t0."Name") || ',"beds":' || CASE WHEN t0."Key" = ?3 THEN '{"nodes":' || (
  SELECT '[' || coalesce(group_concat('{"bedNo":' || json_quote(t1."BedNo") || '}', ','), '') || ']'
  FROM (
    SELECT t3."BedNo"
    FROM "Beds" AS t3
    WHERE t3."InstitutionKey" = t0."Key" AND t3."Key" > ?2
    ORDER BY t3."Key"
    LIMIT ?1
  ) AS t1
) || '}' ELSE 'null' END || '}'
FROM (
  SELECT t4."Key", t4."Name"
  FROM "Institutions" AS t4
  ORDER BY t4."Key"
  LIMIT ?4
) AS t0
LIMIT ?4
