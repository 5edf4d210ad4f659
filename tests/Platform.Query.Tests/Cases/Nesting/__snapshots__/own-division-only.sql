SELECT '{"institutions":{"totalCount":' || CAST((
  SELECT count(*)
  FROM "Institutions" AS t1
  WHERE t1."DivisionKey" = t0."Key"
) AS TEXT) || '},"burialSites":{"totalCount":' || CAST((
  SELECT count(*)
  FROM "BurialSites" AS t2
  WHERE t2."DivisionKey" = t0."Key"
) AS TEXT) || '},"socialWorkers":{"totalCount":' || CAST((
  SELECT count(*)
  FROM "SocialWorkers" AS t3
  WHERE t3."DivisionKey" = t0."Key"
) AS TEXT) || '},"children":{"totalCount":' || CAST((
  SELECT count(*)
  FROM "Divisions" AS t4
  WHERE t4."ParentKey" = t0."Key"
) AS TEXT) || '}}'
FROM "Divisions" AS t0
WHERE t0."Code" = ?1

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  JOIN "Divisions" AS t1 ON t1."Key" = t0."DivisionKey"
  WHERE (t1."Code" >= ?2 AND t1."Code" < ?1)
) AS h0
