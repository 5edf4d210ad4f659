SELECT t6.h0, '{"id":' || '"' || t1."Id" || '"' || ',"code":' || json_quote(t1."Code") || ',"level":' || CASE t1."Level" WHEN 0 THEN '"COUNTY"' WHEN 1 THEN '"TOWNSHIP"' WHEN 2 THEN '"VILLAGE"' ELSE 'null' END || ',"kind":' || CASE t1."Kind" WHEN 0 THEN '"COUNTY"' WHEN 1 THEN '"STREET"' WHEN 2 THEN '"TOWN"' WHEN 3 THEN '"TOWNSHIP"' WHEN 4 THEN '"VILLAGE"' WHEN 5 THEN '"COMMUNITY"' ELSE 'null' END || ',"name":' || json_quote(t1."Name") || ',"shortName":' || json_quote(t1."ShortName") || ',"validFrom":' || coalesce('"' || t1."ValidFrom" || '"', 'null') || ',"validTo":' || coalesce('"' || t1."ValidTo" || '"', 'null') || ',"parent":' || coalesce((
  SELECT '{"code":' || json_quote(t2."Code") || '}'
  FROM "Divisions" AS t2
  WHERE t2."Key" = t1."ParentKey"
), 'null') || ',"migrantVillage":' || coalesce((
  SELECT '{"name":' || json_quote(t3."Name") || '}'
  FROM "MigrantVillages" AS t3
  WHERE t3."DivisionKey" = t1."Key"
), 'null') || '}', CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Divisions" AS t0
  ) AS h0
) AS t6
LEFT JOIN (
  SELECT t5.*, row_number() OVER () AS n
  FROM (
    SELECT t4."Code", t4."Id", t4."Key", t4."Kind", t4."Level", t4."Name", t4."ParentKey", t4."ShortName", t4."ValidFrom", t4."ValidTo"
    FROM "Divisions" AS t4
    ORDER BY t4."Key"
    LIMIT ?1
  ) AS t5
) AS t1 ON TRUE
ORDER BY t1.n
