SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT CASE WHEN length(t1."Code") >= 12 THEN substr(t1."Code", 1, 12) END AS k0
    FROM "Divisions" AS t1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"totalCount":' || CAST((
  SELECT count(*)
  FROM t0 AS q
) AS TEXT) || ',"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"rollUp":' || coalesce((
  SELECT '{"name":' || json_quote(t3."Name") || ',"parent":' || coalesce((
    SELECT '{"name":' || json_quote(t4."Name") || '}'
    FROM "Divisions" AS t4
    WHERE t4."Key" = t3."ParentKey"
  ), 'null') || '}'
  FROM "Divisions" AS t3
  WHERE t3."Code" = p."k0"
), 'null') || '},"where":' || '{"and":[{' || CASE WHEN p."k0" IS NULL THEN '"level":{"nin":["VILLAGE"]}' ELSE '"code":{"startsWith":' || coalesce(json_quote(p."k0"), 'null') || '}' END || '}]}' || ',"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?2
  ) AS o
) AS p) AS h0
