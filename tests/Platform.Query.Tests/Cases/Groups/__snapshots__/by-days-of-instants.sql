SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count", min(t2.v0) AS "min_updatedAt", max(t2.v0) AS "max_updatedAt"
  FROM (
    SELECT CASE WHEN t1."UpdatedAt" >= '9999-12-30T16:00:00' THEN '9999-12-31' WHEN t1."UpdatedAt" < '0001-01-01T16:00:00' THEN '0001-01-01' ELSE date(substr(t1."UpdatedAt", 1, 19), '+480 minutes') END AS k0, t1."UpdatedAt" AS v0
    FROM "Institutions" AS t1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"updatedAt":' || coalesce('"' || p."k0" || '"', 'null') || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || ',"min":{"updatedAt":' || coalesce('"' || rtrim(rtrim(p."min_updatedAt", '0'), '.') || 'Z"', 'null') || '},"max":{"updatedAt":' || coalesce('"' || rtrim(rtrim(p."max_updatedAt", '0'), '.') || 'Z"', 'null') || '}}' || ',"where":' || '{"and":[{' || CASE WHEN p."k0" IS NULL THEN '"updatedAt":{"eq":null}' ELSE '"updatedAt":{' || coalesce(CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || 'T00:00:00+08:00"' END || ',' || '"lt":' || '"' || date(p."k0", '+1 day') || 'T00:00:00+08:00"', CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || 'T00:00:00+08:00"' END, '"lt":' || '"' || date(p."k0", '+1 day') || 'T00:00:00+08:00"') || '}' END || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
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
    SELECT substr(CASE WHEN t4."UpdatedAt" >= '9999-12-30T16:00:00' THEN '9999-12-31' WHEN t4."UpdatedAt" < '0001-01-01T16:00:00' THEN '0001-01-01' ELSE date(substr(t4."UpdatedAt", 1, 19), '+480 minutes') END, 1, 5) || CASE WHEN substr(CASE WHEN t4."UpdatedAt" >= '9999-12-30T16:00:00' THEN '9999-12-31' WHEN t4."UpdatedAt" < '0001-01-01T16:00:00' THEN '0001-01-01' ELSE date(substr(t4."UpdatedAt", 1, 19), '+480 minutes') END, 6, 2) < '04' THEN '01' WHEN substr(CASE WHEN t4."UpdatedAt" >= '9999-12-30T16:00:00' THEN '9999-12-31' WHEN t4."UpdatedAt" < '0001-01-01T16:00:00' THEN '0001-01-01' ELSE date(substr(t4."UpdatedAt", 1, 19), '+480 minutes') END, 6, 2) < '07' THEN '04' WHEN substr(CASE WHEN t4."UpdatedAt" >= '9999-12-30T16:00:00' THEN '9999-12-31' WHEN t4."UpdatedAt" < '0001-01-01T16:00:00' THEN '0001-01-01' ELSE date(substr(t4."UpdatedAt", 1, 19), '+480 minutes') END, 6, 2) < '10' THEN '07' ELSE '10' END || '-01' AS k0
    FROM "Institutions" AS t4
  ) AS t5 GROUP BY t5.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?3 THEN '{"key":{"updatedAt":' || coalesce('"' || p."k0" || '"', 'null') || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{' || CASE WHEN p."k0" IS NULL THEN '"updatedAt":{"eq":null}' ELSE '"updatedAt":{' || coalesce(CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || 'T00:00:00+08:00"' END || ',' || '"lt":' || '"' || date(p."k0", '+3 months') || 'T00:00:00+08:00"', CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || 'T00:00:00+08:00"' END, '"lt":' || '"' || date(p."k0", '+3 months') || 'T00:00:00+08:00"') || '}' END || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t3 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?4
  ) AS o
) AS p) AS h1
