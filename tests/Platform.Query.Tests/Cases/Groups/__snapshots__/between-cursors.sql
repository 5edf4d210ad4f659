SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0"
  FROM (
    SELECT substr(t1."OpenedOn", 1, 4) || '-01-01' AS k0
    FROM "Beds" AS t1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"openedOn":' || coalesce('"' || p."k0" || '"', 'null') || '}}' END, ',' ORDER BY p.n), '') || ']' || ',"pageInfo":{"hasPreviousPage":' || CASE WHEN EXISTS (
  SELECT 1
  FROM t0 AS q
  WHERE ((q."k0" > ?2) OR (q."k0" = ?2))
) THEN 'true' ELSE 'false' END || ',"hasNextPage":' || CASE WHEN ?1 > 0 AND (count(*) > ?1 OR (count(*) > 0 AND EXISTS (
  SELECT 1
  FROM t0 AS q
  WHERE (((q."k0" < ?3 OR q."k0" IS NULL)) OR (q."k0" = ?3))
))) THEN 'true' ELSE 'false' END || '},"totalCount":' || CAST((
  SELECT count(*)
  FROM t0 AS q
) AS TEXT) || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    WHERE (((q."k0" < ?2 OR q."k0" IS NULL))) AND ((q."k0" > ?3))
    ORDER BY q."k0" DESC NULLS LAST
    LIMIT ?4
  ) AS o
) AS p) AS h0, (WITH t3 AS (
  SELECT t5.k0 AS "k0"
  FROM (
    SELECT substr(t4."OpenedOn", 1, 4) || '-01-01' AS k0
    FROM "Beds" AS t4
  ) AS t5 GROUP BY t5.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?5 THEN '{"key":{"openedOn":' || coalesce('"' || p."k0" || '"', 'null') || '}}' END, ',' ORDER BY p.n), '') || ']' || ',"pageInfo":{"hasPreviousPage":' || CASE WHEN EXISTS (
  SELECT 1
  FROM t3 AS q
  WHERE ((q."k0" > ?6) OR (q."k0" = ?6))
) THEN 'true' ELSE 'false' END || ',"hasNextPage":' || CASE WHEN ?5 > 0 AND (count(*) > ?5 OR (count(*) > 0 AND EXISTS (
  SELECT 1
  FROM t3 AS q
  WHERE (((q."k0" < ?7 OR q."k0" IS NULL)) OR (q."k0" = ?7))
))) THEN 'true' ELSE 'false' END || '}}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t3 AS q
    WHERE (((q."k0" < ?6 OR q."k0" IS NULL))) AND ((q."k0" > ?7))
    ORDER BY q."k0" DESC NULLS LAST
    LIMIT ?8
  ) AS o
) AS p) AS h1, (WITH t6 AS (
  SELECT t8.k0 AS "k0"
  FROM (
    SELECT substr(t7."OpenedOn", 1, 4) || '-01-01' AS k0
    FROM "Beds" AS t7
  ) AS t8 GROUP BY t8.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?9 THEN '{"key":{"openedOn":' || coalesce('"' || p."k0" || '"', 'null') || '}}' END, ',' ORDER BY p.n DESC), '') || ']' || ',"pageInfo":{"hasPreviousPage":' || CASE WHEN ?9 > 0 AND (count(*) > ?9 OR (count(*) > 0 AND EXISTS (
  SELECT 1
  FROM t6 AS q
  WHERE ((q."k0" > ?10) OR (q."k0" = ?10))
))) THEN 'true' ELSE 'false' END || ',"hasNextPage":' || CASE WHEN EXISTS (
  SELECT 1
  FROM t6 AS q
  WHERE (((q."k0" < ?11 OR q."k0" IS NULL)) OR (q."k0" = ?11))
) THEN 'true' ELSE 'false' END || '}}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t6 AS q
    WHERE (((q."k0" < ?10 OR q."k0" IS NULL))) AND ((q."k0" > ?11))
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?12
  ) AS o
) AS p) AS h2
