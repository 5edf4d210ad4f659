SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", t2.k1 AS "k1", t2.k2 AS "k2", count(*) AS "count", min(t2.v0) AS "min_updatedAt"
  FROM (
    SELECT substr(CASE WHEN t1."UpdatedAt" >= '9999-12-30T16:00:00' THEN '9999-12-31' WHEN t1."UpdatedAt" < '0001-01-01T16:00:00' THEN '0001-01-01' ELSE date(substr(t1."UpdatedAt", 1, 19), '+480 minutes') END, 1, 5) || CASE WHEN substr(CASE WHEN t1."UpdatedAt" >= '9999-12-30T16:00:00' THEN '9999-12-31' WHEN t1."UpdatedAt" < '0001-01-01T16:00:00' THEN '0001-01-01' ELSE date(substr(t1."UpdatedAt", 1, 19), '+480 minutes') END, 6, 2) < '04' THEN '01' WHEN substr(CASE WHEN t1."UpdatedAt" >= '9999-12-30T16:00:00' THEN '9999-12-31' WHEN t1."UpdatedAt" < '0001-01-01T16:00:00' THEN '0001-01-01' ELSE date(substr(t1."UpdatedAt", 1, 19), '+480 minutes') END, 6, 2) < '07' THEN '04' WHEN substr(CASE WHEN t1."UpdatedAt" >= '9999-12-30T16:00:00' THEN '9999-12-31' WHEN t1."UpdatedAt" < '0001-01-01T16:00:00' THEN '0001-01-01' ELSE date(substr(t1."UpdatedAt", 1, 19), '+480 minutes') END, 6, 2) < '10' THEN '07' ELSE '10' END || '-01' AS k0, t1."Grade" AS k1, t1."IsLtciDesignated" AS k2, t1."UpdatedAt" AS v0
    FROM "Institutions" AS t1
  ) AS t2 GROUP BY t2.k0, t2.k1, t2.k2
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"updatedAt":' || coalesce('"' || p."k0" || '"', 'null') || ',"grade":' || coalesce(CAST(p."k1" AS TEXT), 'null') || ',"isLtciDesignated":' || CASE WHEN p."k2" THEN 'true' WHEN NOT p."k2" THEN 'false' ELSE 'null' END || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || ',"min":{"updatedAt":' || coalesce('"' || rtrim(rtrim(p."min_updatedAt", '0'), '.') || 'Z"', 'null') || '}}' || ',"where":' || '{"and":[{' || CASE WHEN p."k0" IS NULL THEN '"updatedAt":{"eq":null}' ELSE '"updatedAt":{' || coalesce(CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || 'T00:00:00+08:00"' END || ',' || '"lt":' || '"' || date(p."k0", '+3 months') || 'T00:00:00+08:00"', CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || 'T00:00:00+08:00"' END, '"lt":' || '"' || date(p."k0", '+3 months') || 'T00:00:00+08:00"') || '}' END || '},{' || '"grade":{"eq":' || coalesce(CAST(p."k1" AS TEXT), 'null') || '}' || '},{' || '"isLtciDesignated":{"eq":' || CASE WHEN p."k2" THEN 'true' WHEN NOT p."k2" THEN 'false' ELSE 'null' END || '}' || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST, q."k1" ASC NULLS FIRST, q."k2" ASC NULLS FIRST
    LIMIT ?2
  ) AS o
) AS p) AS h0
