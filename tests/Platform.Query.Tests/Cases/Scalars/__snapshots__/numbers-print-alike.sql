SELECT '{"floorAreaM2":' || coalesce(CASE WHEN t0."FloorAreaM2" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t0."FloorAreaM2") / 100 AS TEXT) || '.' || substr(CAST(100 + abs(t0."FloorAreaM2") % 100 AS TEXT), 2), '0'), '.'), 'null') || ',"longitude":' || coalesce(CASE WHEN t0."Longitude" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t0."Longitude") / 1000000 AS TEXT) || '.' || substr(CAST(1000000 + abs(t0."Longitude") % 1000000 AS TEXT), 2), '0'), '.'), 'null') || ',"latitude":' || coalesce(CASE WHEN t0."Latitude" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t0."Latitude") / 1000000 AS TEXT) || '.' || substr(CAST(1000000 + abs(t0."Latitude") % 1000000 AS TEXT), 2), '0'), '.'), 'null') || ',"occupancyRate":' || coalesce((
  SELECT CASE WHEN f.v < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(f.v) / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(f.v) % 10000 AS TEXT), 2), '0'), '.')
  FROM (
    SELECT (CASE WHEN (((
      SELECT count(*)
      FROM "Beds" AS t1
      WHERE t1."InstitutionKey" = t0."Key" AND (t1."Status" <> 5)
    )) = 0) THEN NULL ELSE (
      SELECT (2 * t2.a * 10000 + t2.b) / (2 * t2.b)
      FROM (
        SELECT ((
          SELECT count(*)
          FROM "Beds" AS t3
          WHERE t3."InstitutionKey" = t0."Key" AND ((t3."Status" = 2) OR (t3."Status" = 3))
        )) AS a, ((
          SELECT count(*)
          FROM "Beds" AS t4
          WHERE t4."InstitutionKey" = t0."Key" AND (t4."Status" <> 5)
        )) AS b
      ) AS t2
    ) END) AS v
  ) AS f
), 'null') || ',"monthlyFeeMaxFen":' || coalesce(CAST(t0."MonthlyFeeMaxFen" AS TEXT), 'null') || '}'
FROM (
  SELECT t5."FloorAreaM2", t5."Key", t5."Latitude", t5."Longitude", t5."MonthlyFeeMaxFen"
  FROM "Institutions" AS t5
  ORDER BY t5."FloorAreaM2" DESC NULLS LAST, t5."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT '{"areaM2":' || CASE WHEN t0."AreaM2" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t0."AreaM2") / 100 AS TEXT) || '.' || substr(CAST(100 + abs(t0."AreaM2") % 100 AS TEXT), 2), '0'), '.') || ',"usageRate":' || coalesce((
  SELECT CASE WHEN f.v < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(f.v) / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(f.v) % 10000 AS TEXT), 2), '0'), '.')
  FROM (
    SELECT (CASE WHEN (t0."PlannedPlots" = 0) THEN NULL ELSE (
      SELECT (2 * t1.a * 10000 + t1.b) / (2 * t1.b)
      FROM (
        SELECT t0."UsedPlots" AS a, t0."PlannedPlots" AS b
      ) AS t1
    ) END) AS v
  ) AS f
), 'null') || ',"plannedPlots":' || CAST(t0."PlannedPlots" AS TEXT) || '}'
FROM (
  SELECT t2."AreaM2", t2."Key", t2."PlannedPlots", t2."UsedPlots"
  FROM "BurialSites" AS t2
  ORDER BY (CASE WHEN (t2."PlannedPlots" = 0) THEN NULL ELSE (
    SELECT (2 * t3.a * 10000 + t3.b) / (2 * t3.b)
    FROM (
      SELECT t2."UsedPlots" AS a, t2."PlannedPlots" AS b
    ) AS t3
  ) END) DESC NULLS LAST, t2."Key"
  LIMIT ?1
) AS t0
LIMIT ?1
