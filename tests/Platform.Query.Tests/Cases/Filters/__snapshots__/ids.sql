SELECT '{"code":' || json_quote(t0."Code") || '}'
FROM (
  SELECT t1."Code", t1."Key"
  FROM "Divisions" AS t1
  WHERE t1."Id" = ?2
  ORDER BY t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT (
  SELECT count(*)
  FROM "Divisions" AS t0
  WHERE (t0."Id" = ?1) IS NOT TRUE
) AS h0

SELECT (
  SELECT count(*)
  FROM "Divisions" AS t0
  WHERE (t0."Id" IN (
    SELECT value
    FROM json_each(?1)
  ) OR t0."Id" IS NULL)
) AS h0

SELECT (
  SELECT count(*)
  FROM "Divisions" AS t0
  WHERE t0."Id" = ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "Divisions" AS t0
  WHERE t0."Id" = ?1
) AS h0
