SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count", sum(t2.v0) AS "sum_plannedPlots"
  FROM (
    SELECT t3.value AS k0, t1."PlannedPlots" AS v0
    FROM "BurialSites" AS t1
    LEFT JOIN (
      SELECT 0 AS value
      UNION ALL SELECT 1 AS value
      UNION ALL SELECT 2 AS value
      UNION ALL SELECT 3 AS value
      UNION ALL SELECT 4 AS value
      UNION ALL SELECT 5 AS value
    ) AS t3 ON ((t1."Methods" >> t3.value) & 1) = 1
    WHERE t1."Status" IN (
      SELECT value
      FROM json_each(?1)
    )
  ) AS t2 GROUP BY t2.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?2 THEN '{"key":{"methods":' || CASE p."k0" WHEN 0 THEN '"COLUMBARIUM"' WHEN 1 THEN '"TREE"' WHEN 2 THEN '"FLOWER"' WHEN 3 THEN '"LAWN"' WHEN 4 THEN '"WALL"' WHEN 5 THEN '"TRADITIONAL"' ELSE 'null' END || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || ',"sum":{"plannedPlots":' || coalesce(CAST(p."sum_plannedPlots" AS TEXT), 'null') || '}}' || ',"where":' || '{"and":[{' || CASE WHEN p."k0" IS NULL THEN '"methods":{"any":false}' ELSE '"methods":{"some":{"eq":' || CASE p."k0" WHEN 0 THEN '"COLUMBARIUM"' WHEN 1 THEN '"TREE"' WHEN 2 THEN '"FLOWER"' WHEN 3 THEN '"LAWN"' WHEN 4 THEN '"WALL"' WHEN 5 THEN '"TRADITIONAL"' ELSE 'null' END || '}}' END || '},' || ?3 || ']}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?4
  ) AS o
) AS p) AS h0
