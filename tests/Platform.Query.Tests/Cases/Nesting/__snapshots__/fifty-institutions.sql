SELECT '{"name":' || json_quote(t0."Name") || ',"division":' || coalesce((
  SELECT '{"name":' || json_quote(t1."Name") || ',"parent":' || coalesce((
    SELECT '{"name":' || json_quote(t2."Name") || '}'
    FROM "Divisions" AS t2
    WHERE t2."Key" = t1."ParentKey"
  ), 'null') || '}'
  FROM "Divisions" AS t1
  WHERE t1."Key" = t0."DivisionKey"
), 'null') || ',"bedCount":' || CAST(((
  SELECT count(*)
  FROM "Beds" AS t3
  WHERE t3."InstitutionKey" = t0."Key" AND (t3."Status" <> 5)
)) AS TEXT) || ',"occupiedBedCount":' || CAST(((
  SELECT count(*)
  FROM "Beds" AS t4
  WHERE t4."InstitutionKey" = t0."Key" AND ((t4."Status" = 2) OR (t4."Status" = 3))
)) AS TEXT) || ',"occupancyRate":' || coalesce((
  SELECT CASE WHEN f.v < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(f.v) / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(f.v) % 10000 AS TEXT), 2), '0'), '.')
  FROM (
    SELECT (CASE WHEN (((
      SELECT count(*)
      FROM "Beds" AS t5
      WHERE t5."InstitutionKey" = t0."Key" AND (t5."Status" <> 5)
    )) = 0) THEN NULL ELSE (
      SELECT (2 * t6.a * 10000 + t6.b) / (2 * t6.b)
      FROM (
        SELECT ((
          SELECT count(*)
          FROM "Beds" AS t7
          WHERE t7."InstitutionKey" = t0."Key" AND ((t7."Status" = 2) OR (t7."Status" = 3))
        )) AS a, ((
          SELECT count(*)
          FROM "Beds" AS t8
          WHERE t8."InstitutionKey" = t0."Key" AND (t8."Status" <> 5)
        )) AS b
      ) AS t6
    ) END) AS v
  ) AS f
), 'null') || ',"caregiverCount":' || CAST(((
  SELECT count(*)
  FROM "Caregivers" AS t9
  WHERE t9."InstitutionKey" = t0."Key" AND (t9."Status" <> 2)
)) AS TEXT) || ',"beds":{"nodes":' || (
  SELECT '[' || coalesce(group_concat('{"bedNo":' || json_quote(t10."BedNo") || ',"kind":' || CASE t10."Kind" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || ',"monthlyFeeFen":' || coalesce(CAST(t10."MonthlyFeeFen" AS TEXT), 'null') || '}', ','), '') || ']'
  FROM (
    SELECT t11."BedNo", t11."Kind", t11."MonthlyFeeFen"
    FROM "Beds" AS t11
    WHERE t11."InstitutionKey" = t0."Key" AND ((((t11."Kind" = 1) OR (t11."Kind" = 2))) = ?2 AND t11."Status" = ?3)
    ORDER BY t11."BedNo", t11."Key"
    LIMIT ?1
  ) AS t10
) || '}}'
FROM (
  SELECT t12."DivisionKey", t12."Key", t12."Name"
  FROM "Institutions" AS t12
  ORDER BY t12."Key"
  LIMIT ?4
) AS t0
LIMIT ?4
