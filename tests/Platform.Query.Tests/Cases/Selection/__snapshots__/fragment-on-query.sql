SELECT '{"name":' || json_quote(t0."Name") || '}'
FROM "Divisions" AS t0
WHERE t0."Code" = ?1

SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
) AS h0
