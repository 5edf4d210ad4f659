SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
) AS h0

SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
) AS h0

SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
) AS h0

SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
) AS h0

SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
) AS h0

SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
  WHERE t0."BedNo" = ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
  WHERE t0."BedNo" IN (
    SELECT value
    FROM json_each(?1)
  )
) AS h0

SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
  WHERE (t0."BedNo" IN (
    SELECT value
    FROM json_each(?1)
  )) IS NOT TRUE
) AS h0
