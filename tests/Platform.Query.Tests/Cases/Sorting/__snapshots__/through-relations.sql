SELECT '{"name":' || json_quote(t0."Name") || ',"institution":' || coalesce((
  SELECT '{"bedCount":' || CAST(((
    SELECT count(*)
    FROM "Beds" AS t2
    WHERE t2."InstitutionKey" = t1."Key" AND (t2."Status" <> 5)
  )) AS TEXT) || '}'
  FROM "Institutions" AS t1
  WHERE t1."Key" = t0."InstitutionKey"
), 'null') || ',"division":' || coalesce((
  SELECT '{"parent":' || coalesce((
    SELECT '{"code":' || json_quote(t4."Code") || '}'
    FROM "Divisions" AS t4
    WHERE t4."Key" = t3."ParentKey"
  ), 'null') || '}'
  FROM "Divisions" AS t3
  WHERE t3."Key" = t0."DivisionKey"
), 'null') || '}'
FROM (
  SELECT t5."DivisionKey", t5."InstitutionKey", t5."Key", t5."Name"
  FROM "SocialWorkers" AS t5
  LEFT JOIN "Institutions" AS t6 ON t6."Key" = t5."InstitutionKey"
  JOIN "Divisions" AS t8 ON t8."Key" = t5."DivisionKey"
  LEFT JOIN "Divisions" AS t9 ON t9."Key" = t8."ParentKey"
  ORDER BY CASE WHEN t6."Key" IS NOT NULL THEN (
    SELECT count(*)
    FROM "Beds" AS t7
    WHERE t7."InstitutionKey" = t6."Key" AND (t7."Status" <> 5)
  ) END DESC NULLS LAST, t9."Code" ASC NULLS FIRST, t5."Key"
  LIMIT ?1
) AS t0
LIMIT ?1
