SELECT '{"name":' || json_quote(t0."Name") || ',"division":' || coalesce((
  SELECT '{"code":' || json_quote(t2."Code") || '}'
  FROM "Divisions" AS t2
  WHERE t2."Key" = t0."DivisionKey"
), 'null') || ',"supportProjects":{"totalCount":' || CAST((
  SELECT count(*)
  FROM "SupportProjects" AS t3
  WHERE t3."MigrantVillageKey" = t0."Key"
) AS TEXT) || '}}'
FROM "MigrantVillages" AS t0
JOIN "Divisions" AS t1 ON t1."Key" = t0."DivisionKey"
WHERE t1."Code" = ?1

SELECT '{"name":' || json_quote(t0."Name") || '}'
FROM "MigrantVillages" AS t0
JOIN "Divisions" AS t1 ON t1."Key" = t0."DivisionKey"
WHERE t1."Code" = ?1
