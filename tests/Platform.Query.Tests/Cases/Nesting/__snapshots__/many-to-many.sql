SELECT '{"name":' || json_quote(t0."Name") || ',"servedVillages":{"totalCount":' || CAST((
  SELECT count(*)
  FROM "Divisions" AS t1
  JOIN "BurialSiteVillages" AS t2 ON t2."DivisionKey" = t1."Key"
  WHERE t2."BurialSiteKey" = t0."Key" AND t1."Kind" = ?1
) AS TEXT) || ',"nodes":' || (
  SELECT '[' || coalesce(group_concat('{"code":' || json_quote(t3."Code") || ',"parent":' || coalesce((
    SELECT '{"name":' || json_quote(t4."Name") || '}'
    FROM "Divisions" AS t4
    WHERE t4."Key" = t3."ParentKey"
  ), 'null') || '}', ','), '') || ']'
  FROM (
    SELECT t5."Code", t5."ParentKey"
    FROM "Divisions" AS t5
    JOIN "BurialSiteVillages" AS t6 ON t6."DivisionKey" = t5."Key"
    WHERE t6."BurialSiteKey" = t0."Key" AND t5."Kind" = ?1
    ORDER BY t5."Code" DESC, t5."Key"
    LIMIT ?2
  ) AS t3
) || '}}'
FROM (
  SELECT t7."Key", t7."Name"
  FROM "BurialSites" AS t7
  ORDER BY t7."Key"
  LIMIT ?3
) AS t0
LIMIT ?3
