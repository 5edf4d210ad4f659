SELECT '{"name":' || json_quote(t0."Name") || ',"bedCount":' || CAST(((
  SELECT count(*)
  FROM "Beds" AS t1
  WHERE t1."InstitutionKey" = t0."Key" AND (t1."Status" <> 5)
)) AS TEXT) || ',"occupancyRate":' || coalesce((
  SELECT CASE WHEN f.v < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(f.v) / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(f.v) % 10000 AS TEXT), 2), '0'), '.')
  FROM (
    SELECT (CASE WHEN (((
      SELECT count(*)
      FROM "Beds" AS t2
      WHERE t2."InstitutionKey" = t0."Key" AND (t2."Status" <> 5)
    )) = 0) THEN NULL ELSE (
      SELECT (2 * t3.a * 10000 + t3.b) / (2 * t3.b)
      FROM (
        SELECT ((
          SELECT count(*)
          FROM "Beds" AS t4
          WHERE t4."InstitutionKey" = t0."Key" AND ((t4."Status" = 2) OR (t4."Status" = 3))
        )) AS a, ((
          SELECT count(*)
          FROM "Beds" AS t5
          WHERE t5."InstitutionKey" = t0."Key" AND (t5."Status" <> 5)
        )) AS b
      ) AS t3
    ) END) AS v
  ) AS f
), 'null') || '}'
FROM (
  SELECT t6."Key", t6."Name"
  FROM "Institutions" AS t6
  ORDER BY ((
    SELECT count(*)
    FROM "Beds" AS t7
    WHERE t7."InstitutionKey" = t6."Key" AND (t7."Status" <> 5)
  )) DESC, (CASE WHEN (((
    SELECT count(*)
    FROM "Beds" AS t8
    WHERE t8."InstitutionKey" = t6."Key" AND (t8."Status" <> 5)
  )) = 0) THEN NULL ELSE (
    SELECT (2 * t9.a * 10000 + t9.b) / (2 * t9.b)
    FROM (
      SELECT ((
        SELECT count(*)
        FROM "Beds" AS t10
        WHERE t10."InstitutionKey" = t6."Key" AND ((t10."Status" = 2) OR (t10."Status" = 3))
      )) AS a, ((
        SELECT count(*)
        FROM "Beds" AS t11
        WHERE t11."InstitutionKey" = t6."Key" AND (t11."Status" <> 5)
      )) AS b
    ) AS t9
  ) END) ASC NULLS FIRST, t6."Key"
  LIMIT ?1
) AS t0
LIMIT ?1
