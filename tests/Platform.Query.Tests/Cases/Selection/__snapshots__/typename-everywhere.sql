SELECT '{"__typename":"BurialSite","division":' || coalesce((
  SELECT '{"__typename":"Division","populations":' || (
    SELECT '[' || coalesce(group_concat(t3.j, ','), '') || ']'
    FROM (
      SELECT '{"__typename":"DivisionPopulation","year":' || CAST(t2."Year" AS TEXT) || '}' AS j
      FROM "DivisionPopulations" AS t2
      WHERE t2."DivisionKey" = t1."Key"
      ORDER BY t2."DivisionKey", t2."Year", t2."Basis"
    ) AS t3
  ) || '}'
  FROM "Divisions" AS t1
  WHERE t1."Key" = t0."DivisionKey"
), 'null') || '}', '{"__typename":"BurialSitesEdge","node":{"__typename":"BurialSite","servedVillages":{"__typename":"DivisionsConnection","edges":' || (
  SELECT '[' || coalesce(group_concat('{"__typename":"DivisionsEdge"}', ','), '') || ']'
  FROM (
    SELECT 1
    FROM "Divisions" AS t5
    JOIN "BurialSiteVillages" AS t6 ON t6."DivisionKey" = t5."Key"
    WHERE t6."BurialSiteKey" = t0."Key"
    ORDER BY t5."Key"
    LIMIT ?1
  ) AS t4
) || '}}}'
FROM (
  SELECT t7."DivisionKey", t7."Key"
  FROM "BurialSites" AS t7
  ORDER BY t7."Key"
  LIMIT ?2
) AS t0
LIMIT ?2
