SELECT '{"name":' || json_quote(t0."Name") || ',"institution":' || coalesce((
  SELECT '{"name":' || json_quote(t1."Name") || ',"beds":{"totalCount":' || CAST((
    SELECT count(*)
    FROM "Beds" AS t2
    WHERE t2."InstitutionKey" = t1."Key"
  ) AS TEXT) || '}}'
  FROM "Institutions" AS t1
  WHERE t1."Key" = t0."InstitutionKey"
), 'null') || '}'
FROM (
  SELECT t3."InstitutionKey", t3."Key", t3."Name"
  FROM "SocialWorkers" AS t3
  LEFT JOIN "Institutions" AS t4 ON t4."Key" = t3."InstitutionKey"
  WHERE t4."Key" IS NULL
  ORDER BY t3."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT '{"parent":' || coalesce((
  SELECT '{"name":' || json_quote(t1."Name") || '}'
  FROM "Divisions" AS t1
  WHERE t1."Key" = t0."ParentKey"
), 'null') || ',"migrantVillage":' || coalesce((
  SELECT '{"name":' || json_quote(t2."Name") || '}'
  FROM "MigrantVillages" AS t2
  WHERE t2."DivisionKey" = t0."Key"
), 'null') || '}'
FROM (
  SELECT t3."Key", t3."ParentKey"
  FROM "Divisions" AS t3
  ORDER BY t3."Key"
  LIMIT ?1
) AS t0
LIMIT ?1
