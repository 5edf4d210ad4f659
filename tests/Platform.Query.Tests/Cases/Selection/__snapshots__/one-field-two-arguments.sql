SELECT '{"name":' || json_quote(t0."Name") || ',"' || ?1 || '":{"totalCount":' || CAST((
  SELECT count(*)
  FROM "Beds" AS t1
  WHERE t1."InstitutionKey" = t0."Key" AND t1."Status" = ?2
) AS TEXT) || ',"nodes":' || (
  SELECT '[' || coalesce(group_concat('{"bedNo":' || json_quote(t2."BedNo") || ',"status":' || CASE t2."Status" WHEN 0 THEN '"VACANT"' WHEN 1 THEN '"RESERVED"' WHEN 2 THEN '"OCCUPIED"' WHEN 3 THEN '"HELD"' WHEN 4 THEN '"MAINTENANCE"' WHEN 5 THEN '"RETIRED"' ELSE 'null' END || '}', ','), '') || ']'
  FROM (
    SELECT t3."BedNo", t3."Status"
    FROM "Beds" AS t3
    WHERE t3."InstitutionKey" = t0."Key" AND t3."Status" = ?2
    ORDER BY t3."Key"
    LIMIT ?3
  ) AS t2
) || '},"' || ?4 || '":{"totalCount":' || CAST((
  SELECT count(*)
  FROM "Beds" AS t4
  WHERE t4."InstitutionKey" = t0."Key" AND t4."Status" = ?5
) AS TEXT) || ',"nodes":' || (
  SELECT '[' || coalesce(group_concat('{"bedNo":' || json_quote(t5."BedNo") || ',"status":' || CASE t5."Status" WHEN 0 THEN '"VACANT"' WHEN 1 THEN '"RESERVED"' WHEN 2 THEN '"OCCUPIED"' WHEN 3 THEN '"HELD"' WHEN 4 THEN '"MAINTENANCE"' WHEN 5 THEN '"RETIRED"' ELSE 'null' END || '}', ','), '') || ']'
  FROM (
    SELECT t6."BedNo", t6."Status"
    FROM "Beds" AS t6
    WHERE t6."InstitutionKey" = t0."Key" AND t6."Status" = ?5
    ORDER BY t6."Key"
    LIMIT ?6
  ) AS t5
) || '},"beds":{"totalCount":' || CAST((
  SELECT count(*)
  FROM "Beds" AS t7
  WHERE t7."InstitutionKey" = t0."Key"
) AS TEXT) || '}}'
FROM (
  SELECT t8."Key", t8."Name"
  FROM "Institutions" AS t8
  ORDER BY t8."Key"
  LIMIT ?7
) AS t0
LIMIT ?7
