SELECT '{"name":' || json_quote(t0."Name") || ',"migrantVillage":' || coalesce((
  SELECT '{"name":' || json_quote(t1."Name") || ',"industryModels":' || '[' || substr(CASE WHEN (t1."IndustryModels" & 1) <> 0 THEN ',"POOLED"' ELSE '' END || CASE WHEN (t1."IndustryModels" & 2) <> 0 THEN ',"ENCLAVE"' ELSE '' END || CASE WHEN (t1."IndustryModels" & 4) <> 0 THEN ',"PROPERTY"' ELSE '' END || CASE WHEN (t1."IndustryModels" & 8) <> 0 THEN ',"AGRI_TOURISM"' ELSE '' END || CASE WHEN (t1."IndustryModels" & 16) <> 0 THEN ',"OTHER"' ELSE '' END, 2) || ']' || ',"division":' || coalesce((
    SELECT '{"code":' || json_quote(t2."Code") || '}'
    FROM "Divisions" AS t2
    WHERE t2."Key" = t1."DivisionKey"
  ), 'null') || ',"supportProjects":{"nodes":' || (
    SELECT '[' || coalesce(group_concat('{"name":' || json_quote(t3."Name") || ',"plannedFen":' || CAST(t3."PlannedFen" AS TEXT) || '}', ','), '') || ']'
    FROM (
      SELECT t4."Name", t4."PlannedFen"
      FROM "SupportProjects" AS t4
      WHERE t4."MigrantVillageKey" = t1."Key"
      ORDER BY t4."PlannedFen" DESC, t4."Key"
      LIMIT ?1
    ) AS t3
  ) || '}}'
  FROM "MigrantVillages" AS t1
  WHERE t1."DivisionKey" = t0."Key"
), 'null') || '}'
FROM (
  SELECT t5."Key", t5."Name"
  FROM "Divisions" AS t5
  LEFT JOIN "MigrantVillages" AS t6 ON t6."DivisionKey" = t5."Key"
  WHERE (t6."Id" IS NULL) IS NOT TRUE
  ORDER BY t5."Key"
  LIMIT ?2
) AS t0
LIMIT ?2
