SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
  WHERE (((t0."Kind" = 1) OR (t0."Kind" = 2))) = ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
  WHERE ((((t0."Kind" = 1) OR (t0."Kind" = 2))) = ?1) IS NOT TRUE
) AS h0

SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
  WHERE t0."Kind" = ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
  WHERE (t0."Status" IN (
    SELECT value
    FROM json_each(?1)
  )) IS NOT TRUE
) AS h0

SELECT (
  SELECT count(*)
  FROM "Caregivers" AS t0
  WHERE t0."SkillLevel" >= ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "SocialWorkers" AS t0
  WHERE (t0."Level" > ?1 AND t0."Level" < ?2)
) AS h0

SELECT (
  SELECT count(*)
  FROM "SupportProjects" AS t0
  WHERE t0."Stage" <= ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "Divisions" AS t0
  WHERE t0."Level" > ?1
) AS h0
