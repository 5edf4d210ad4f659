SELECT t6.h0, '{"id":' || '"' || t1."Id" || '"' || ',"code":' || json_quote(t1."Code") || ',"name":' || json_quote(t1."Name") || ',"nature":' || CASE t1."Nature" WHEN 0 THEN '"PUBLIC_WELFARE"' WHEN 1 THEN '"COMMERCIAL"' ELSE 'null' END || ',"methods":' || '[' || substr(CASE WHEN (t1."Methods" & 1) <> 0 THEN ',"COLUMBARIUM"' ELSE '' END || CASE WHEN (t1."Methods" & 2) <> 0 THEN ',"TREE"' ELSE '' END || CASE WHEN (t1."Methods" & 4) <> 0 THEN ',"FLOWER"' ELSE '' END || CASE WHEN (t1."Methods" & 8) <> 0 THEN ',"LAWN"' ELSE '' END || CASE WHEN (t1."Methods" & 16) <> 0 THEN ',"WALL"' ELSE '' END || CASE WHEN (t1."Methods" & 32) <> 0 THEN ',"TRADITIONAL"' ELSE '' END, 2) || ']' || ',"isEcological":' || CASE WHEN ((t1."Methods" & 31) <> 0) THEN 'true' ELSE 'false' END || ',"status":' || CASE t1."Status" WHEN 0 THEN '"PLANNED"' WHEN 1 THEN '"BUILDING"' WHEN 2 THEN '"ACTIVE"' WHEN 3 THEN '"FULL"' WHEN 4 THEN '"CLOSED"' ELSE 'null' END || ',"plannedPlots":' || CAST(t1."PlannedPlots" AS TEXT) || ',"usedPlots":' || CAST(t1."UsedPlots" AS TEXT) || ',"remainingPlots":' || CAST(((t1."PlannedPlots" - t1."UsedPlots")) AS TEXT) || ',"usageRate":' || coalesce((
  SELECT CASE WHEN f.v < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(f.v) / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(f.v) % 10000 AS TEXT), 2), '0'), '.')
  FROM (
    SELECT (CASE WHEN (t1."PlannedPlots" = 0) THEN NULL ELSE (
      SELECT (2 * t2.a * 10000 + t2.b) / (2 * t2.b)
      FROM (
        SELECT t1."UsedPlots" AS a, t1."PlannedPlots" AS b
      ) AS t2
    ) END) AS v
  ) AS f
), 'null') || ',"areaM2":' || CASE WHEN t1."AreaM2" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."AreaM2") / 100 AS TEXT) || '.' || substr(CAST(100 + abs(t1."AreaM2") % 100 AS TEXT), 2), '0'), '.') || ',"greenAreaM2":' || coalesce(CASE WHEN t1."GreenAreaM2" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."GreenAreaM2") / 100 AS TEXT) || '.' || substr(CAST(100 + abs(t1."GreenAreaM2") % 100 AS TEXT), 2), '0'), '.'), 'null') || ',"openedOn":' || coalesce('"' || t1."OpenedOn" || '"', 'null') || ',"address":' || json_quote(t1."Address") || ',"longitude":' || coalesce(CASE WHEN t1."Longitude" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."Longitude") / 1000000 AS TEXT) || '.' || substr(CAST(1000000 + abs(t1."Longitude") % 1000000 AS TEXT), 2), '0'), '.'), 'null') || ',"latitude":' || coalesce(CASE WHEN t1."Latitude" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."Latitude") / 1000000 AS TEXT) || '.' || substr(CAST(1000000 + abs(t1."Latitude") % 1000000 AS TEXT), 2), '0'), '.'), 'null') || ',"phone":' || coalesce(json_quote(t1."Phone"), 'null') || ',"division":' || coalesce((
  SELECT '{"name":' || json_quote(t3."Name") || '}'
  FROM "Divisions" AS t3
  WHERE t3."Key" = t1."DivisionKey"
), 'null') || ',"updatedAt":' || '"' || rtrim(rtrim(t1."UpdatedAt", '0'), '.') || 'Z"' || '}', CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "BurialSites" AS t0
  ) AS h0
) AS t6
LEFT JOIN (
  SELECT t5.*, row_number() OVER () AS n
  FROM (
    SELECT t4."Address", t4."AreaM2", t4."Code", t4."DivisionKey", t4."GreenAreaM2", t4."Id", t4."Key", t4."Latitude", t4."Longitude", t4."Methods", t4."Name", t4."Nature", t4."OpenedOn", t4."Phone", t4."PlannedPlots", t4."Status", t4."UpdatedAt", t4."UsedPlots"
    FROM "BurialSites" AS t4
    ORDER BY t4."Key"
    LIMIT ?1
  ) AS t5
) AS t1 ON TRUE
ORDER BY t1.n
