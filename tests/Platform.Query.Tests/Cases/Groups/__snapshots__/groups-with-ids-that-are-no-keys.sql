SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", t2.k1 AS "k1", count(*) AS "count"
  FROM (
    SELECT t1."Kind" AS k0, t3."Name" AS k1
    FROM "Beds" AS t1
    JOIN "Institutions" AS t3 ON t3."Key" = t1."InstitutionKey"
  ) AS t2 GROUP BY t2.k0, t2.k1
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"id":null,"kind":' || CASE p."k0" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || ',"institution":{"id":null,"name":' || coalesce(json_quote(p."k1"), 'null') || '}},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST, q."k1" ASC NULLS FIRST
    LIMIT ?2
  ) AS o
) AS p) AS h0, (WITH t4 AS (
  SELECT t6.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT t7."Id" AS k0
    FROM "Beds" AS t5
    JOIN "Institutions" AS t7 ON t7."Key" = t5."InstitutionKey"
  ) AS t6 GROUP BY t6.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?3 THEN '{"key":{"institution":{"id":' || coalesce('"' || p."k0" || '"', 'null') || '}},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t4 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?4
  ) AS o
) AS p) AS h1
