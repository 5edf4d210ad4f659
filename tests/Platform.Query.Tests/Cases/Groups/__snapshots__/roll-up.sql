SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count", sum(t2.v0) AS "sum_bedCount"
  FROM (
    SELECT CASE WHEN length(t3."Code") >= 6 THEN substr(t3."Code", 1, 6) END AS k0, ((
      SELECT count(*)
      FROM "Beds" AS t4
      WHERE t4."InstitutionKey" = t1."Key" AND (t4."Status" <> 5)
    )) AS v0
    FROM "Institutions" AS t1
    JOIN "Divisions" AS t3 ON t3."Key" = t1."DivisionKey"
    LIMIT -1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"division":{"rollUp":' || coalesce((
  SELECT '{"code":' || json_quote(t5."Code") || ',"name":' || json_quote(t5."Name") || '}'
  FROM "Divisions" AS t5
  WHERE t5."Code" = p."k0"
), 'null') || '}},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || ',"sum":{"bedCount":' || coalesce(CAST(p."sum_bedCount" AS TEXT), 'null') || '}}' || ',"where":' || '{"and":[{"division":{' || CASE WHEN p."k0" IS NULL THEN '"level":{"nin":["COUNTY","TOWNSHIP","VILLAGE"]}' ELSE '"code":{"startsWith":' || coalesce(json_quote(p."k0"), 'null') || '}' END || '}}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?2
  ) AS o
) AS p) AS h0, (WITH t6 AS (
  SELECT t8.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT CASE WHEN length(t9."Code") >= 9 THEN substr(t9."Code", 1, 9) END AS k0
    FROM "Institutions" AS t7
    JOIN "Divisions" AS t9 ON t9."Key" = t7."DivisionKey"
  ) AS t8 GROUP BY t8.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?3 THEN '{"key":{"division":{"rollUp":' || coalesce((
  SELECT '{"code":' || json_quote(t10."Code") || ',"name":' || json_quote(t10."Name") || ',"level":' || CASE t10."Level" WHEN 0 THEN '"COUNTY"' WHEN 1 THEN '"TOWNSHIP"' WHEN 2 THEN '"VILLAGE"' ELSE 'null' END || ',"parent":' || coalesce((
    SELECT '{"name":' || json_quote(t11."Name") || '}'
    FROM "Divisions" AS t11
    WHERE t11."Key" = t10."ParentKey"
  ), 'null') || '}'
  FROM "Divisions" AS t10
  WHERE t10."Code" = p."k0"
), 'null') || '}},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{"division":{' || CASE WHEN p."k0" IS NULL THEN '"level":{"nin":["TOWNSHIP","VILLAGE"]}' ELSE '"code":{"startsWith":' || coalesce(json_quote(p."k0"), 'null') || '}' END || '}}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t6 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?4
  ) AS o
) AS p) AS h1, (WITH t12 AS (
  SELECT t14.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT CASE WHEN length(t15."Code") >= 12 THEN substr(t15."Code", 1, 12) END AS k0
    FROM "Institutions" AS t13
    JOIN "Divisions" AS t15 ON t15."Key" = t13."DivisionKey"
  ) AS t14 GROUP BY t14.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?5 THEN '{"key":{"division":{"rollUp":' || coalesce((
  SELECT '{"code":' || json_quote(t16."Code") || ',"name":' || json_quote(t16."Name") || '}'
  FROM "Divisions" AS t16
  WHERE t16."Code" = p."k0"
), 'null') || '}},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{"division":{' || CASE WHEN p."k0" IS NULL THEN '"level":{"nin":["VILLAGE"]}' ELSE '"code":{"startsWith":' || coalesce(json_quote(p."k0"), 'null') || '}' END || '}}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t12 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?6
  ) AS o
) AS p) AS h2

SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT CASE WHEN length(t1."Code") >= 9 THEN substr(t1."Code", 1, 9) END AS k0
    FROM "Divisions" AS t1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"rollUp":' || coalesce((
  SELECT '{"name":' || json_quote(t3."Name") || ',"institutions":{"totalCount":' || CAST((
    SELECT count(*)
    FROM "Institutions" AS t4
    WHERE t4."DivisionKey" = t3."Key"
  ) AS TEXT) || '}}'
  FROM "Divisions" AS t3
  WHERE t3."Code" = p."k0"
), 'null') || ',"' || ?2 || '":' || coalesce((
  SELECT '{"code":' || json_quote(t5."Code") || '}'
  FROM "Divisions" AS t5
  WHERE t5."Code" = p."k0"
), 'null') || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{' || CASE WHEN p."k0" IS NULL THEN '"level":{"nin":["TOWNSHIP","VILLAGE"]}' ELSE '"code":{"startsWith":' || coalesce(json_quote(p."k0"), 'null') || '}' END || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?3
  ) AS o
) AS p) AS h0
