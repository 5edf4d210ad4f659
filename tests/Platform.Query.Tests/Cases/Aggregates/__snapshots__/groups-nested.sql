SELECT '{"name":' || json_quote(t0."Name") || ',"beds":{"groups":' || (WITH t1 AS (
  SELECT t3.k0 AS "k0", t3.k1 AS "k1", count(*) AS "count"
  FROM (
    SELECT t2."Status" AS k0, t2."Kind" AS k1
    FROM "Beds" AS t2
    WHERE t2."InstitutionKey" = t0."Key"
  ) AS t3 GROUP BY t3.k0, t3.k1
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"kind":' || CASE p."k1" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || ',"status":' || CASE p."k0" WHEN 0 THEN '"VACANT"' WHEN 1 THEN '"RESERVED"' WHEN 2 THEN '"OCCUPIED"' WHEN 3 THEN '"HELD"' WHEN 4 THEN '"MAINTENANCE"' WHEN 5 THEN '"RETIRED"' ELSE 'null' END || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{' || '"status":{"eq":' || CASE p."k0" WHEN 0 THEN '"VACANT"' WHEN 1 THEN '"RESERVED"' WHEN 2 THEN '"OCCUPIED"' WHEN 3 THEN '"HELD"' WHEN 4 THEN '"MAINTENANCE"' WHEN 5 THEN '"RETIRED"' ELSE 'null' END || '}' || '},{' || '"kind":{"eq":' || CASE p."k1" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || '}' || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || ',"pageInfo":{"endCursor":' || coalesce('"' || max(CASE WHEN p.n = CASE WHEN p.c > ?1 THEN ?1 ELSE p.c END THEN platform_cursor('[' || CAST(t0."Key" AS TEXT) || ',' || coalesce(CAST(p."k0" AS TEXT), 'null') || ',' || coalesce(CAST(p."k1" AS TEXT), 'null') || ']', ?2) END) || '"', 'null') || ',"hasNextPage":' || CASE WHEN ?1 > 0 AND count(*) > ?1 THEN 'true' ELSE 'false' END || '}}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t1 AS q
    ORDER BY q."k0" ASC NULLS FIRST, q."k1" ASC NULLS FIRST
    LIMIT ?3
  ) AS o
) AS p) || '}}'
FROM (
  SELECT t4."Key", t4."Name"
  FROM "Institutions" AS t4
  ORDER BY t4."Key"
  LIMIT ?4
) AS t0
LIMIT ?4
