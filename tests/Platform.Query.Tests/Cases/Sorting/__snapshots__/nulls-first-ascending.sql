SELECT '{"grade":' || coalesce(CAST(t0."Grade" AS TEXT), 'null') || ',"name":' || json_quote(t0."Name") || '}'
FROM (
  SELECT t1."Grade", t1."Key", t1."Name"
  FROM "Institutions" AS t1
  ORDER BY t1."Grade" ASC NULLS FIRST, t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT '{"grade":' || coalesce(CAST(t0."Grade" AS TEXT), 'null') || ',"name":' || json_quote(t0."Name") || '}'
FROM (
  SELECT t1."Grade", t1."Key", t1."Name"
  FROM "Institutions" AS t1
  ORDER BY t1."Grade" DESC NULLS LAST, t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT '{"grade":' || coalesce(CAST(t0."Grade" AS TEXT), 'null') || ',"name":' || json_quote(t0."Name") || '}', t0.n
FROM (
  SELECT t2.*, row_number() OVER () AS n
  FROM (
    SELECT t1."Grade", t1."Key", t1."Name"
    FROM "Institutions" AS t1
    ORDER BY t1."Grade" ASC NULLS FIRST, t1."Key" DESC
    LIMIT ?1
  ) AS t2
) AS t0
ORDER BY t0.n DESC
