SELECT (
  SELECT count(*)
  FROM "SocialWorkers" AS t0
  LEFT JOIN "Institutions" AS t1 ON t1."Key" = t0."InstitutionKey"
  WHERE t1."Key" IS NULL
) AS h0

SELECT (
  SELECT count(*)
  FROM "SocialWorkers" AS t0
  LEFT JOIN "Institutions" AS t1 ON t1."Key" = t0."InstitutionKey"
  WHERE (t1."Name" = ?1) IS NOT TRUE
) AS h0

SELECT (
  SELECT count(*)
  FROM "SocialWorkers" AS t0
  LEFT JOIN "Institutions" AS t1 ON t1."Key" = t0."InstitutionKey"
  WHERE (t1."Name" IS NULL) IS NOT TRUE
) AS h0

SELECT (
  SELECT count(*)
  FROM "SocialWorkers" AS t0
  LEFT JOIN "Institutions" AS t1 ON t1."Key" = t0."InstitutionKey"
  WHERE CASE WHEN t1."Key" IS NOT NULL THEN (
    SELECT count(*)
    FROM "Beds" AS t2
    WHERE t2."InstitutionKey" = t1."Key" AND (t2."Status" <> 5)
  ) END IS NULL
) AS h0

SELECT '{"name":' || json_quote(t0."Name") || '}'
FROM (
  SELECT t1."Key", t1."Name"
  FROM "Divisions" AS t1
  LEFT JOIN "Divisions" AS t2 ON t2."Key" = t1."ParentKey"
  WHERE t2."Key" IS NULL
  ORDER BY t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT (
  SELECT count(*)
  FROM "Divisions" AS t0
  LEFT JOIN "MigrantVillages" AS t1 ON t1."DivisionKey" = t0."Key"
  WHERE (t1."Name" IS NULL) IS NOT TRUE
) AS h0

SELECT (
  SELECT count(*)
  FROM "Divisions" AS t0
  LEFT JOIN "MigrantVillages" AS t1 ON t1."DivisionKey" = t0."Key"
  WHERE t1."Key" IS NULL
) AS h0
