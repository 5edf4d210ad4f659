SELECT '{"code":' || json_quote(t0."Code") || '}'
FROM (
  SELECT t1."Code", t1."Key"
  FROM "Divisions" AS t1
  ORDER BY t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT '{"code":' || json_quote(t0."Code") || '}'
FROM (
  SELECT t1."Code", t1."Key"
  FROM "Divisions" AS t1
  ORDER BY t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT '{"code":' || json_quote(t0."Code") || '}'
FROM (
  SELECT t1."Code", t1."Key"
  FROM "Divisions" AS t1
  ORDER BY t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT '{"code":' || json_quote(t0."Code") || '}'
FROM (
  SELECT t1."Code", t1."Key"
  FROM "Divisions" AS t1
  ORDER BY t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT '{"code":' || json_quote(t0."Code") || '}'
FROM (
  SELECT t1."Code", t1."Key"
  FROM "Divisions" AS t1
  ORDER BY t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT '{"code":' || json_quote(t0."Code") || '}'
FROM (
  SELECT t1."Code", t1."Key"
  FROM "Divisions" AS t1
  ORDER BY t1."Key" DESC
  LIMIT ?1
) AS t0
LIMIT ?1
