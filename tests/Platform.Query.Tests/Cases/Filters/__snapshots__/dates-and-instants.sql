SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
  WHERE (t0."OpenedOn" >= ?1 AND t0."OpenedOn" < ?2)
) AS h0

SELECT (
  SELECT count(*)
  FROM "BurialSites" AS t0
  WHERE t0."UpdatedAt" = ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "BurialSites" AS t0
  WHERE t0."UpdatedAt" = ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "BurialSites" AS t0
  WHERE (t0."UpdatedAt" > ?1 AND t0."UpdatedAt" < ?2)
) AS h0
