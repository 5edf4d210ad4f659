SELECT (
  SELECT count(*)
  FROM "BurialSites" AS t0
  WHERE (t0."Methods" & ?1) <> 0
) AS h0

SELECT (
  SELECT count(*)
  FROM "BurialSites" AS t0
  WHERE (t0."Methods" & ?1) = 0
) AS h0

SELECT (
  SELECT count(*)
  FROM "BurialSites" AS t0
  WHERE (t0."Methods" & ?1) = 0
) AS h0

SELECT (
  SELECT count(*)
  FROM "MigrantVillages" AS t0
  WHERE (t0."IndustryModels" <> 0) = ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "MigrantVillages" AS t0
  WHERE (t0."IndustryModels" <> 0) = ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "BurialSites" AS t0
  WHERE (t0."Methods" & ?1) <> 0
) AS h0
