SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0"
  FROM (
    SELECT t1."Category" AS k0
    FROM "Institutions" AS t1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"totalCount":' || CAST((
  SELECT count(*)
  FROM t0 AS q
) AS TEXT) || '}') AS h0, (WITH t3 AS (
  SELECT t5.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT t4."Category" AS k0
    FROM "Institutions" AS t4
  ) AS t5 GROUP BY t5.k0
) SELECT '{"totalCount":' || CAST((
  SELECT count(*)
  FROM t3 AS q
  WHERE q."count" > ?1
) AS TEXT) || ',"__typename":"InstitutionsGroupsConnection","pageInfo":{"hasPreviousPage":' || CASE WHEN FALSE THEN 'true' ELSE 'false' END || ',"__typename":"PageInfo"}}') AS h1, (WITH t6 AS (
  SELECT t8.k0 AS "k0"
  FROM (
    SELECT t7."Category" AS k0
    FROM "Institutions" AS t7
  ) AS t8 GROUP BY t8.k0
) SELECT '{"pageInfo":{"hasNextPage":' || CASE WHEN ?2 > 0 AND count(*) > ?2 THEN 'true' ELSE 'false' END || ',"startCursor":' || coalesce('"' || max(CASE WHEN ?2 > 0 AND p.n = 1 THEN platform_cursor('[0,' || coalesce(CAST(p."k0" AS TEXT), 'null') || ']', ?3) END) || '"', 'null') || ',"endCursor":' || coalesce('"' || max(CASE WHEN p.n = CASE WHEN p.c > ?2 THEN ?2 ELSE p.c END THEN platform_cursor('[0,' || coalesce(CAST(p."k0" AS TEXT), 'null') || ']', ?3) END) || '"', 'null') || '}}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t6 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?4
  ) AS o
) AS p) AS h2, (WITH t9 AS (
  SELECT t11.k0 AS "k0"
  FROM (
    SELECT t10."Category" AS k0
    FROM "Institutions" AS t10
  ) AS t11 GROUP BY t11.k0
) SELECT '{"totalCount":' || CAST((
  SELECT count(*)
  FROM t9 AS q
) AS TEXT) || ',"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?5 THEN '{"key":{"category":' || CASE p."k0" WHEN 0 THEN '"NURSING_HOME"' WHEN 1 THEN '"RURAL_NURSING_HOME"' WHEN 2 THEN '"SOCIAL_WELFARE_HOME"' WHEN 3 THEN '"HOME_CARE_CENTRE"' ELSE 'null' END || '}}' END, ',' ORDER BY p.n), '') || ']' || ',"pageInfo":{"hasNextPage":' || CASE WHEN ?5 > 0 AND count(*) > ?5 THEN 'true' ELSE 'false' END || ',"hasPreviousPage":' || CASE WHEN FALSE THEN 'true' ELSE 'false' END || ',"startCursor":' || coalesce('"' || max(CASE WHEN ?5 > 0 AND p.n = 1 THEN platform_cursor('[0,' || coalesce(CAST(p."k0" AS TEXT), 'null') || ']', ?6) END) || '"', 'null') || ',"endCursor":' || coalesce('"' || max(CASE WHEN p.n = CASE WHEN p.c > ?5 THEN ?5 ELSE p.c END THEN platform_cursor('[0,' || coalesce(CAST(p."k0" AS TEXT), 'null') || ']', ?6) END) || '"', 'null') || '}}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t9 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?7
  ) AS o
) AS p) AS h3, (WITH t12 AS (
  SELECT t14.k0 AS "k0"
  FROM (
    SELECT t13."Category" AS k0
    FROM "Institutions" AS t13
  ) AS t14 GROUP BY t14.k0
) SELECT '{"__typename":"InstitutionsGroupsConnection"}') AS h4
