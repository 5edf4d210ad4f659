SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT (((t1."Kind" = 1) OR (t1."Kind" = 2))) AS k0
    FROM "Beds" AS t1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"isNursing":' || CASE WHEN p."k0" THEN 'true' WHEN NOT p."k0" THEN 'false' ELSE 'null' END || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{' || '"isNursing":{"eq":' || CASE WHEN p."k0" THEN 'true' WHEN NOT p."k0" THEN 'false' ELSE 'null' END || '}' || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?2
  ) AS o
) AS p) AS h0

SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT t1."ReservoirName" AS k0
    FROM "MigrantVillages" AS t1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"reservoirName":' || coalesce(json_quote(p."k0"), 'null') || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{' || '"reservoirName":{"eq":' || coalesce(json_quote(p."k0"), 'null') || '}' || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?2
  ) AS o
) AS p) AS h0

SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count", sum(t2.v0 >> 32) + (sum(t2.v0 & 4294967295) >> 32) AS "sum_plannedFen", sum(t2.v0 & 4294967295) & 4294967295 AS "sum_plannedFen_low"
  FROM (
    SELECT t1."Year" AS k0, t1."PlannedFen" AS v0
    FROM "SupportProjects" AS t1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"year":' || coalesce(CAST(p."k0" AS TEXT), 'null') || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || ',"sum":{"plannedFen":' || coalesce(CASE WHEN p."sum_plannedFen" BETWEEN -2147483648 AND 2147483647 THEN CAST(p."sum_plannedFen" * 4294967296 + p."sum_plannedFen_low" AS TEXT) WHEN p."sum_plannedFen" IS NOT NULL THEN char(1, 79) END, 'null') || '}}' || ',"where":' || '{"and":[{' || '"year":{"eq":' || coalesce(CAST(p."k0" AS TEXT), 'null') || '}' || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?2
  ) AS o
) AS p) AS h0

SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT (CASE WHEN (t1."PlannedPlots" = 0) THEN NULL ELSE (
      SELECT (2 * t3.a * 10000 + t3.b) / (2 * t3.b)
      FROM (
        SELECT t1."UsedPlots" AS a, t1."PlannedPlots" AS b
      ) AS t3
    ) END) AS k0
    FROM "BurialSites" AS t1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"usageRate":' || coalesce(CASE WHEN p."k0" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(p."k0") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(p."k0") % 10000 AS TEXT), 2), '0'), '.'), 'null') || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{' || '"usageRate":{"eq":' || coalesce(CASE WHEN p."k0" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(p."k0") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(p."k0") % 10000 AS TEXT), 2), '0'), '.'), 'null') || '}' || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?2
  ) AS o
) AS p) AS h0

SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT t4."Id" AS k0
    FROM "BurialSites" AS t1
    JOIN "Divisions" AS t3 ON t3."Key" = t1."DivisionKey"
    LEFT JOIN "Divisions" AS t4 ON t4."Key" = t3."ParentKey"
  ) AS t2 GROUP BY t2.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"division":{"parent":{"id":' || coalesce('"' || p."k0" || '"', 'null') || '}}},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{"division":{"parent":{' || '"id":{"eq":' || coalesce('"' || p."k0" || '"', 'null') || '}' || '}}}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || ',"pageInfo":{"endCursor":' || coalesce('"' || max(CASE WHEN p.n = CASE WHEN p.c > ?1 THEN ?1 ELSE p.c END THEN platform_cursor('[0,' || coalesce(json_quote(p."k0"), 'null') || ']', ?2) END) || '"', 'null') || '}}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?3
  ) AS o
) AS p) AS h0
