SELECT t31.h0, '{"name":' || json_quote(t10."Name") || ',"occupancyRate":' || coalesce((
  SELECT CASE WHEN f.v < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(f.v) / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(f.v) % 10000 AS TEXT), 2), '0'), '.')
  FROM (
    SELECT (CASE WHEN (((
      SELECT count(*)
      FROM "Beds" AS t11
      WHERE t11."InstitutionKey" = t10."Key" AND (t11."Status" <> 5)
    )) = 0) THEN NULL ELSE (
      SELECT (2 * t12.a * 10000 + t12.b) / (2 * t12.b)
      FROM (
        SELECT ((
          SELECT count(*)
          FROM "Beds" AS t13
          WHERE t13."InstitutionKey" = t10."Key" AND ((t13."Status" = 2) OR (t13."Status" = 3))
        )) AS a, ((
          SELECT count(*)
          FROM "Beds" AS t14
          WHERE t14."InstitutionKey" = t10."Key" AND (t14."Status" <> 5)
        )) AS b
      ) AS t12
    ) END) AS v
  ) AS f
), 'null') || ',"nursingBedCount":' || CAST(((
  SELECT count(*)
  FROM "Beds" AS t15
  WHERE t15."InstitutionKey" = t10."Key" AND ((t15."Status" <> 5) AND (((t15."Kind" = 1) OR (t15."Kind" = 2))))
)) AS TEXT) || '}', CASE WHEN t10."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Institutions" AS t0
    WHERE (((
      SELECT count(*)
      FROM "Beds" AS t1
      WHERE t1."InstitutionKey" = t0."Key" AND ((t1."Status" <> 5) AND (((t1."Kind" = 1) OR (t1."Kind" = 2))))
    )) > ?1 AND ((CASE WHEN (((
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
    ) END) >= ?2 AND (CASE WHEN (((
      SELECT count(*)
      FROM "Beds" AS t6
      WHERE t6."InstitutionKey" = t0."Key" AND (t6."Status" <> 5)
    )) = 0) THEN NULL ELSE (
      SELECT (2 * t7.a * 10000 + t7.b) / (2 * t7.b)
      FROM (
        SELECT ((
          SELECT count(*)
          FROM "Beds" AS t8
          WHERE t8."InstitutionKey" = t0."Key" AND ((t8."Status" = 2) OR (t8."Status" = 3))
        )) AS a, ((
          SELECT count(*)
          FROM "Beds" AS t9
          WHERE t9."InstitutionKey" = t0."Key" AND (t9."Status" <> 5)
        )) AS b
      ) AS t7
    ) END) < ?3))
  ) AS h0
) AS t31
LEFT JOIN (
  SELECT t30.*, row_number() OVER () AS n
  FROM (
    SELECT t16."Key", t16."Name"
    FROM "Institutions" AS t16
    WHERE (((
      SELECT count(*)
      FROM "Beds" AS t17
      WHERE t17."InstitutionKey" = t16."Key" AND ((t17."Status" <> 5) AND (((t17."Kind" = 1) OR (t17."Kind" = 2))))
    )) > ?1 AND ((CASE WHEN (((
      SELECT count(*)
      FROM "Beds" AS t18
      WHERE t18."InstitutionKey" = t16."Key" AND (t18."Status" <> 5)
    )) = 0) THEN NULL ELSE (
      SELECT (2 * t19.a * 10000 + t19.b) / (2 * t19.b)
      FROM (
        SELECT ((
          SELECT count(*)
          FROM "Beds" AS t20
          WHERE t20."InstitutionKey" = t16."Key" AND ((t20."Status" = 2) OR (t20."Status" = 3))
        )) AS a, ((
          SELECT count(*)
          FROM "Beds" AS t21
          WHERE t21."InstitutionKey" = t16."Key" AND (t21."Status" <> 5)
        )) AS b
      ) AS t19
    ) END) >= ?2 AND (CASE WHEN (((
      SELECT count(*)
      FROM "Beds" AS t22
      WHERE t22."InstitutionKey" = t16."Key" AND (t22."Status" <> 5)
    )) = 0) THEN NULL ELSE (
      SELECT (2 * t23.a * 10000 + t23.b) / (2 * t23.b)
      FROM (
        SELECT ((
          SELECT count(*)
          FROM "Beds" AS t24
          WHERE t24."InstitutionKey" = t16."Key" AND ((t24."Status" = 2) OR (t24."Status" = 3))
        )) AS a, ((
          SELECT count(*)
          FROM "Beds" AS t25
          WHERE t25."InstitutionKey" = t16."Key" AND (t25."Status" <> 5)
        )) AS b
      ) AS t23
    ) END) < ?3))
    ORDER BY (CASE WHEN (((
      SELECT count(*)
      FROM "Beds" AS t26
      WHERE t26."InstitutionKey" = t16."Key" AND (t26."Status" <> 5)
    )) = 0) THEN NULL ELSE (
      SELECT (2 * t27.a * 10000 + t27.b) / (2 * t27.b)
      FROM (
        SELECT ((
          SELECT count(*)
          FROM "Beds" AS t28
          WHERE t28."InstitutionKey" = t16."Key" AND ((t28."Status" = 2) OR (t28."Status" = 3))
        )) AS a, ((
          SELECT count(*)
          FROM "Beds" AS t29
          WHERE t29."InstitutionKey" = t16."Key" AND (t29."Status" <> 5)
        )) AS b
      ) AS t27
    ) END) DESC NULLS LAST, t16."Key"
    LIMIT ?4
  ) AS t30
) AS t10 ON TRUE
ORDER BY t10.n

SELECT t7.h0, '{"name":' || json_quote(t2."Name") || ',"remainingPlots":' || CAST(((t2."PlannedPlots" - t2."UsedPlots")) AS TEXT) || ',"usageRate":' || coalesce((
  SELECT CASE WHEN f.v < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(f.v) / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(f.v) % 10000 AS TEXT), 2), '0'), '.')
  FROM (
    SELECT (CASE WHEN (t2."PlannedPlots" = 0) THEN NULL ELSE (
      SELECT (2 * t3.a * 10000 + t3.b) / (2 * t3.b)
      FROM (
        SELECT t2."UsedPlots" AS a, t2."PlannedPlots" AS b
      ) AS t3
    ) END) AS v
  ) AS f
), 'null') || '}', CASE WHEN t2."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "BurialSites" AS t0
    WHERE (((t0."Methods" & 31) <> 0) = ?1 AND ((t0."PlannedPlots" - t0."UsedPlots")) > ?2 AND (CASE WHEN (t0."PlannedPlots" = 0) THEN NULL ELSE (
      SELECT (2 * t1.a * 10000 + t1.b) / (2 * t1.b)
      FROM (
        SELECT t0."UsedPlots" AS a, t0."PlannedPlots" AS b
      ) AS t1
    ) END) < ?3)
  ) AS h0
) AS t7
LEFT JOIN (
  SELECT t6.*, row_number() OVER () AS n
  FROM (
    SELECT t4."Key", t4."Name", t4."PlannedPlots", t4."UsedPlots"
    FROM "BurialSites" AS t4
    WHERE (((t4."Methods" & 31) <> 0) = ?1 AND ((t4."PlannedPlots" - t4."UsedPlots")) > ?2 AND (CASE WHEN (t4."PlannedPlots" = 0) THEN NULL ELSE (
      SELECT (2 * t5.a * 10000 + t5.b) / (2 * t5.b)
      FROM (
        SELECT t4."UsedPlots" AS a, t4."PlannedPlots" AS b
      ) AS t5
    ) END) < ?3)
    ORDER BY t4."Key"
    LIMIT ?4
  ) AS t6
) AS t2 ON TRUE
ORDER BY t2.n
