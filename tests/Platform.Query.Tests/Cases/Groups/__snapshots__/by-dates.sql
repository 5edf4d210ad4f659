SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT substr(t1."EstablishedOn", 1, 4) || '-01-01' AS k0
    FROM "Institutions" AS t1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"establishedOn":' || coalesce('"' || p."k0" || '"', 'null') || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{' || CASE WHEN p."k0" IS NULL THEN '"establishedOn":{"eq":null}' ELSE '"establishedOn":{' || coalesce(CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || '"' END || ',' || '"lt":' || '"' || date(p."k0", '+1 year') || '"', CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || '"' END, '"lt":' || '"' || date(p."k0", '+1 year') || '"') || '}' END || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?2
  ) AS o
) AS p) AS h0, (WITH t3 AS (
  SELECT t5.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT substr(t4."EstablishedOn", 1, 5) || CASE WHEN substr(t4."EstablishedOn", 6, 2) < '04' THEN '01' WHEN substr(t4."EstablishedOn", 6, 2) < '07' THEN '04' WHEN substr(t4."EstablishedOn", 6, 2) < '10' THEN '07' ELSE '10' END || '-01' AS k0
    FROM "Institutions" AS t4
  ) AS t5 GROUP BY t5.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?3 THEN '{"key":{"establishedOn":' || coalesce('"' || p."k0" || '"', 'null') || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{' || CASE WHEN p."k0" IS NULL THEN '"establishedOn":{"eq":null}' ELSE '"establishedOn":{' || coalesce(CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || '"' END || ',' || '"lt":' || '"' || date(p."k0", '+3 months') || '"', CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || '"' END, '"lt":' || '"' || date(p."k0", '+3 months') || '"') || '}' END || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t3 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?4
  ) AS o
) AS p) AS h1, (WITH t6 AS (
  SELECT t8.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT substr(t7."EstablishedOn", 1, 7) || '-01' AS k0
    FROM "Institutions" AS t7
  ) AS t8 GROUP BY t8.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?5 THEN '{"key":{"establishedOn":' || coalesce('"' || p."k0" || '"', 'null') || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{' || CASE WHEN p."k0" IS NULL THEN '"establishedOn":{"eq":null}' ELSE '"establishedOn":{' || coalesce(CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || '"' END || ',' || '"lt":' || '"' || date(p."k0", '+1 month') || '"', CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || '"' END, '"lt":' || '"' || date(p."k0", '+1 month') || '"') || '}' END || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t6 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?6
  ) AS o
) AS p) AS h2, (WITH t9 AS (
  SELECT t11.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT t10."EstablishedOn" AS k0
    FROM "Institutions" AS t10
  ) AS t11 GROUP BY t11.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?7 THEN '{"key":{"establishedOn":' || coalesce('"' || p."k0" || '"', 'null') || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{' || CASE WHEN p."k0" IS NULL THEN '"establishedOn":{"eq":null}' ELSE '"establishedOn":{' || coalesce(CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || '"' END || ',' || '"lt":' || '"' || date(p."k0", '+1 day') || '"', CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || '"' END, '"lt":' || '"' || date(p."k0", '+1 day') || '"') || '}' END || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t9 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?8
  ) AS o
) AS p) AS h3
