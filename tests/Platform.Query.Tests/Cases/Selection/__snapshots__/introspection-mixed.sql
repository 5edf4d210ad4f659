SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
) AS h0
