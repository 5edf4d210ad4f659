SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT t3."Name" AS k0
    FROM "Beds" AS t1
    JOIN "Institutions" AS t3 ON t3."Key" = t1."InstitutionKey"
  ) AS t2 GROUP BY t2.k0
) SELECT '{"__typename":"BedsGroupsConnection","edges":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"__typename":"BedsGroupsEdge","cursor":"' || platform_cursor('[0,' || CAST(p."count" AS TEXT) || ',' || coalesce(json_quote(p."k0"), 'null') || ']', ?2) || '","node":{"__typename":"BedGroup","key":{"institution":{"name":' || coalesce(json_quote(p."k0"), 'null') || '}},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || '}}' END, ',' ORDER BY p.n DESC), '') || ']' || ',"pageInfo":{"hasPreviousPage":' || CASE WHEN ?1 > 0 AND count(*) > ?1 THEN 'true' ELSE 'false' END || ',"hasNextPage":' || CASE WHEN FALSE THEN 'true' ELSE 'false' END || ',"startCursor":' || coalesce('"' || max(CASE WHEN p.n = CASE WHEN p.c > ?1 THEN ?1 ELSE p.c END THEN platform_cursor('[0,' || CAST(p."count" AS TEXT) || ',' || coalesce(json_quote(p."k0"), 'null') || ']', ?2) END) || '"', 'null') || ',"endCursor":' || coalesce('"' || max(CASE WHEN ?1 > 0 AND p.n = 1 THEN platform_cursor('[0,' || CAST(p."count" AS TEXT) || ',' || coalesce(json_quote(p."k0"), 'null') || ']', ?2) END) || '"', 'null') || '},"totalCount":' || CAST((
  SELECT count(*)
  FROM t0 AS q
) AS TEXT) || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."count", q."k0" DESC NULLS LAST
    LIMIT ?3
  ) AS o
) AS p) AS h0, (WITH t4 AS (
  SELECT t6.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT t5."Kind" AS k0
    FROM "Beds" AS t5
  ) AS t6 GROUP BY t6.k0
) SELECT '{"edges":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?4 THEN '{"' || ?5 || '":"' || platform_cursor('[0,' || coalesce(CAST(p."k0" AS TEXT), 'null') || ']', ?6) || '","' || ?7 || '":{"key":{"kind":' || CASE p."k0" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || '}}}' END, ',' ORDER BY p.n), '') || ']' || ',"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?4 THEN '{"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || '}' END, ',' ORDER BY p.n), '') || ']' || ',"pageInfo":{"hasPreviousPage":' || CASE WHEN FALSE THEN 'true' ELSE 'false' END || ',"hasNextPage":' || CASE WHEN ?4 > 0 AND count(*) > ?4 THEN 'true' ELSE 'false' END || '}}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t4 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?8
  ) AS o
) AS p) AS h1, (WITH t7 AS (
  SELECT t9.k0 AS "k0"
  FROM (
    SELECT t8."Kind" AS k0
    FROM "Beds" AS t8
  ) AS t9 GROUP BY t9.k0
) SELECT '{"edges":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?9 THEN '{"cursor":"' || platform_cursor('[0,' || coalesce(CAST(p."k0" AS TEXT), 'null') || ']', ?10) || '"}' END, ',' ORDER BY p.n DESC), '') || ']' || ',"pageInfo":{"hasPreviousPage":' || CASE WHEN ?9 > 0 AND count(*) > ?9 THEN 'true' ELSE 'false' END || ',"hasNextPage":' || CASE WHEN FALSE THEN 'true' ELSE 'false' END || ',"startCursor":' || coalesce('"' || max(CASE WHEN p.n = CASE WHEN p.c > ?9 THEN ?9 ELSE p.c END THEN platform_cursor('[0,' || coalesce(CAST(p."k0" AS TEXT), 'null') || ']', ?10) END) || '"', 'null') || ',"endCursor":' || coalesce('"' || max(CASE WHEN ?9 > 0 AND p.n = 1 THEN platform_cursor('[0,' || coalesce(CAST(p."k0" AS TEXT), 'null') || ']', ?10) END) || '"', 'null') || '}}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t7 AS q
    ORDER BY q."k0" DESC NULLS LAST
    LIMIT ?11
  ) AS o
) AS p) AS h2, (WITH t10 AS (
  SELECT t12.k0 AS "k0"
  FROM (
    SELECT t11."Kind" AS k0
    FROM "Beds" AS t11
  ) AS t12 GROUP BY t12.k0
) SELECT '{"pageInfo":{"hasPreviousPage":' || CASE WHEN ?12 > 0 AND count(*) > ?12 THEN 'true' ELSE 'false' END || ',"hasNextPage":' || CASE WHEN FALSE THEN 'true' ELSE 'false' END || '}}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t10 AS q
    ORDER BY q."k0" DESC NULLS LAST
    LIMIT ?13
  ) AS o
) AS p) AS h3
