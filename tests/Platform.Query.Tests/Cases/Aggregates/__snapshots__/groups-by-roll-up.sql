SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", t2.k1 AS "k1", count(*) AS "count", sum(t2.v0 >> 32) + (sum(t2.v0 & 4294967295) >> 32) AS "sum_monthlyFeeFen", sum(t2.v0 & 4294967295) & 4294967295 AS "sum_monthlyFeeFen_low"
  FROM (
    SELECT t1."Kind" AS k0, CASE WHEN length(t4."Code") >= 9 THEN substr(t4."Code", 1, 9) END AS k1, t1."MonthlyFeeFen" AS v0
    FROM "Beds" AS t1
    JOIN "Institutions" AS t3 ON t3."Key" = t1."InstitutionKey"
    JOIN "Divisions" AS t4 ON t4."Key" = t3."DivisionKey"
  ) AS t2 GROUP BY t2.k0, t2.k1
) SELECT '{"totalCount":' || CAST((
  SELECT count(*)
  FROM t0 AS q
) AS TEXT) || ',"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"kind":' || CASE p."k0" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || ',"institution":{"division":{"rollUp":' || coalesce((
  SELECT '{"code":' || json_quote(t5."Code") || ',"name":' || json_quote(t5."Name") || '}'
  FROM "Divisions" AS t5
  WHERE t5."Code" = p."k1"
), 'null') || '}}},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || ',"sum":{"monthlyFeeFen":' || coalesce(CASE WHEN p."sum_monthlyFeeFen" BETWEEN -2147483648 AND 2147483647 THEN CAST(p."sum_monthlyFeeFen" * 4294967296 + p."sum_monthlyFeeFen_low" AS TEXT) WHEN p."sum_monthlyFeeFen" IS NOT NULL THEN char(1, 79) END, 'null') || '}}' || ',"where":' || '{"and":[{' || '"kind":{"eq":' || CASE p."k0" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || '}' || '},{"institution":{"division":{' || CASE WHEN p."k1" IS NULL THEN '"level":{"nin":["TOWNSHIP","VILLAGE"]}' ELSE '"code":{"startsWith":' || coalesce(json_quote(p."k1"), 'null') || '}' END || '}}}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || ',"pageInfo":{"hasNextPage":' || CASE WHEN ?1 > 0 AND count(*) > ?1 THEN 'true' ELSE 'false' END || ',"hasPreviousPage":' || CASE WHEN FALSE THEN 'true' ELSE 'false' END || ',"startCursor":' || coalesce('"' || max(CASE WHEN ?1 > 0 AND p.n = 1 THEN platform_cursor('[0,' || CAST(p."count" AS TEXT) || ',' || coalesce(CAST(p."k0" AS TEXT), 'null') || ',' || coalesce(json_quote(p."k1"), 'null') || ']', ?2) END) || '"', 'null') || ',"endCursor":' || coalesce('"' || max(CASE WHEN p.n = CASE WHEN p.c > ?1 THEN ?1 ELSE p.c END THEN platform_cursor('[0,' || CAST(p."count" AS TEXT) || ',' || coalesce(CAST(p."k0" AS TEXT), 'null') || ',' || coalesce(json_quote(p."k1"), 'null') || ']', ?2) END) || '"', 'null') || '}}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."count" DESC, q."k0" ASC NULLS FIRST, q."k1" ASC NULLS FIRST
    LIMIT ?3
  ) AS o
) AS p) AS h0
