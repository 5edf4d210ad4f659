SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT t1."Grade" AS k0
    FROM "Institutions" AS t1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"grade":' || coalesce(CAST(p."k0" AS TEXT), 'null') || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{' || '"grade":{"eq":' || coalesce(CAST(p."k0" AS TEXT), 'null') || '}' || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?2
  ) AS o
) AS p) AS h0

SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", t2.k1 AS "k1", count(*) AS "count"
  FROM (
    SELECT t3."Category" AS k0, t3."Id" AS k1
    FROM "SocialWorkers" AS t1
    LEFT JOIN "Institutions" AS t3 ON t3."Key" = t1."InstitutionKey"
  ) AS t2 GROUP BY t2.k0, t2.k1
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"institution":{"category":' || CASE p."k0" WHEN 0 THEN '"NURSING_HOME"' WHEN 1 THEN '"RURAL_NURSING_HOME"' WHEN 2 THEN '"SOCIAL_WELFARE_HOME"' WHEN 3 THEN '"HOME_CARE_CENTRE"' ELSE 'null' END || ',"id":' || coalesce('"' || p."k1" || '"', 'null') || '}},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{"institution":{' || '"category":{"eq":' || CASE p."k0" WHEN 0 THEN '"NURSING_HOME"' WHEN 1 THEN '"RURAL_NURSING_HOME"' WHEN 2 THEN '"SOCIAL_WELFARE_HOME"' WHEN 3 THEN '"HOME_CARE_CENTRE"' ELSE 'null' END || '}' || '}},{"institution":{' || '"id":{"eq":' || coalesce('"' || p."k1" || '"', 'null') || '}' || '}}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST, q."k1" ASC NULLS FIRST
    LIMIT ?2
  ) AS o
) AS p) AS h0

SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT substr(t1."ClosedOn", 1, 4) || '-01-01' AS k0
    FROM "Institutions" AS t1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"closedOn":' || coalesce('"' || p."k0" || '"', 'null') || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{' || CASE WHEN p."k0" IS NULL THEN '"closedOn":{"eq":null}' ELSE '"closedOn":{' || coalesce(CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || '"' END || ',' || '"lt":' || '"' || date(p."k0", '+1 year') || '"', CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || '"' END, '"lt":' || '"' || date(p."k0", '+1 year') || '"') || '}' END || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?2
  ) AS o
) AS p) AS h0
