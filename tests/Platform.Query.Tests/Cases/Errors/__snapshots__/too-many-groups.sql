SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
  WHERE t0."Status" = ?1
) AS h0, 'null' AS h1
