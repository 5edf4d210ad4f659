SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count", sum(t2.v0 >> 32) + (sum(t2.v0 & 4294967295) >> 32) AS "sum_monthlyFeeFen", sum(t2.v0 & 4294967295) & 4294967295 AS "sum_monthlyFeeFen_low"
  FROM (
    SELECT t1."Kind" AS k0, t1."MonthlyFeeFen" AS v0
    FROM "Beds" AS t1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"totalCount":' || CAST((
  SELECT count(*)
  FROM t0 AS q
) AS TEXT) || ',"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"kind":' || CASE p."k0" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || ',"sum":{"monthlyFeeFen":' || coalesce(CASE WHEN p."sum_monthlyFeeFen" BETWEEN -2147483648 AND 2147483647 THEN CAST(p."sum_monthlyFeeFen" * 4294967296 + p."sum_monthlyFeeFen_low" AS TEXT) WHEN p."sum_monthlyFeeFen" IS NOT NULL THEN char(1, 79) END, 'null') || '}}' || ',"where":' || '{"and":[{' || '"kind":{"eq":' || CASE p."k0" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || '}' || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?2
  ) AS o
) AS p) AS h0
