SELECT t5.h0, '{"id":' || '"' || t1."Id" || '"' || ',"name":' || json_quote(t1."Name") || ',"reservoirName":' || json_quote(t1."ReservoirName") || ',"relocatedOn":' || coalesce('"' || t1."RelocatedOn" || '"', 'null') || ',"relocationKind":' || CASE t1."RelocationKind" WHEN 0 THEN '"CONCENTRATED"' WHEN 1 THEN '"DISPERSED"' WHEN 2 THEN '"MOVED_OUT"' ELSE 'null' END || ',"registeredMigrants":' || CAST(t1."RegisteredMigrants" AS TEXT) || ',"households":' || CAST(t1."Households" AS TEXT) || ',"collectiveIncomeFen":' || coalesce(CAST(t1."CollectiveIncomeFen" AS TEXT), 'null') || ',"perCapitaIncomeFen":' || coalesce(CAST(t1."PerCapitaIncomeFen" AS TEXT), 'null') || ',"industryModels":' || '[' || substr(CASE WHEN (t1."IndustryModels" & 1) <> 0 THEN ',"POOLED"' ELSE '' END || CASE WHEN (t1."IndustryModels" & 2) <> 0 THEN ',"ENCLAVE"' ELSE '' END || CASE WHEN (t1."IndustryModels" & 4) <> 0 THEN ',"PROPERTY"' ELSE '' END || CASE WHEN (t1."IndustryModels" & 8) <> 0 THEN ',"AGRI_TOURISM"' ELSE '' END || CASE WHEN (t1."IndustryModels" & 16) <> 0 THEN ',"OTHER"' ELSE '' END, 2) || ']' || ',"beautifulStatus":' || CASE t1."BeautifulStatus" WHEN 0 THEN '"NONE"' WHEN 1 THEN '"CANDIDATE"' WHEN 2 THEN '"BUILDING"' WHEN 3 THEN '"NAMED"' ELSE 'null' END || ',"namedOn":' || coalesce('"' || t1."NamedOn" || '"', 'null') || ',"division":' || coalesce((
  SELECT '{"code":' || json_quote(t2."Code") || '}'
  FROM "Divisions" AS t2
  WHERE t2."Key" = t1."DivisionKey"
), 'null') || ',"updatedAt":' || '"' || rtrim(rtrim(t1."UpdatedAt", '0'), '.') || 'Z"' || '}', CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "MigrantVillages" AS t0
  ) AS h0
) AS t5
LEFT JOIN (
  SELECT t4.*, row_number() OVER () AS n
  FROM (
    SELECT t3."BeautifulStatus", t3."CollectiveIncomeFen", t3."DivisionKey", t3."Households", t3."Id", t3."IndustryModels", t3."Key", t3."Name", t3."NamedOn", t3."PerCapitaIncomeFen", t3."RegisteredMigrants", t3."RelocatedOn", t3."RelocationKind", t3."ReservoirName", t3."UpdatedAt"
    FROM "MigrantVillages" AS t3
    ORDER BY t3."Key"
    LIMIT ?1
  ) AS t4
) AS t1 ON TRUE
ORDER BY t1.n
