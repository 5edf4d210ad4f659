SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT t1."Kind" AS k0
    FROM "Beds" AS t1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"kind":' || CASE p."k0" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."count" DESC, q."k0" ASC NULLS FIRST
    LIMIT ?2
  ) AS o
) AS p) AS h0, (WITH t3 AS (
  SELECT t5.k0 AS "k0", t5.k1 AS "k1"
  FROM (
    SELECT t4."Kind" AS k0, t4."CareMode" AS k1
    FROM "Beds" AS t4
  ) AS t5 GROUP BY t5.k0, t5.k1
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?3 THEN '{"key":{"kind":' || CASE p."k0" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || ',"careMode":' || CASE p."k1" WHEN 0 THEN '"FULL_DAY"' WHEN 1 THEN '"DAY_CARE"' ELSE 'null' END || '}}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t3 AS q
    ORDER BY q."k1" DESC NULLS LAST, q."k0" ASC NULLS FIRST
    LIMIT ?4
  ) AS o
) AS p) AS h1, (WITH t6 AS (
  SELECT t10."k0" AS "k0", ((t10."avg_monthlyFeeFen" - ((t10."avg_monthlyFeeFen" % t10."avg_monthlyFeeFen_count" + t10."avg_monthlyFeeFen_count") % t10."avg_monthlyFeeFen_count")) / t10."avg_monthlyFeeFen_count" * 4294967296 + (((t10."avg_monthlyFeeFen" % t10."avg_monthlyFeeFen_count" + t10."avg_monthlyFeeFen_count") % t10."avg_monthlyFeeFen_count") * 4294967296 + t10."avg_monthlyFeeFen_low") / t10."avg_monthlyFeeFen_count") + ((2 * ((((t10."avg_monthlyFeeFen" % t10."avg_monthlyFeeFen_count" + t10."avg_monthlyFeeFen_count") % t10."avg_monthlyFeeFen_count") * 4294967296 + t10."avg_monthlyFeeFen_low") % t10."avg_monthlyFeeFen_count") * 10000 + t10."avg_monthlyFeeFen_count" - CASE WHEN t10."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t10."avg_monthlyFeeFen_count")) / 10000 AS "avg_monthlyFeeFen", ((2 * ((((t10."avg_monthlyFeeFen" % t10."avg_monthlyFeeFen_count" + t10."avg_monthlyFeeFen_count") % t10."avg_monthlyFeeFen_count") * 4294967296 + t10."avg_monthlyFeeFen_low") % t10."avg_monthlyFeeFen_count") * 10000 + t10."avg_monthlyFeeFen_count" - CASE WHEN t10."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t10."avg_monthlyFeeFen_count")) % 10000 AS "avg_monthlyFeeFen_low"
  FROM (
    SELECT t8.k0 AS "k0", sum(t8.v0 >> 32) + (sum(t8.v0 & 4294967295) >> 32) AS "avg_monthlyFeeFen", sum(t8.v0 & 4294967295) & 4294967295 AS "avg_monthlyFeeFen_low", count(t8.v0) AS "avg_monthlyFeeFen_count"
    FROM (
      SELECT t9."Category" AS k0, t7."MonthlyFeeFen" AS v0
      FROM "Beds" AS t7
      JOIN "Institutions" AS t9 ON t9."Key" = t7."InstitutionKey"
    ) AS t8 GROUP BY t8.k0
  ) AS t10
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?5 THEN '{"key":{"institution":{"category":' || CASE p."k0" WHEN 0 THEN '"NURSING_HOME"' WHEN 1 THEN '"RURAL_NURSING_HOME"' WHEN 2 THEN '"SOCIAL_WELFARE_HOME"' WHEN 3 THEN '"HOME_CARE_CENTRE"' ELSE 'null' END || '}},"aggregate":' || '{"avg":{"monthlyFeeFen":' || coalesce((
  SELECT CASE WHEN p."avg_monthlyFeeFen" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(f.h AS TEXT) || '.' || substr(CAST(10000 + f.l AS TEXT), 2), '0'), '.')
  FROM (
    SELECT CASE WHEN p."avg_monthlyFeeFen" < 0 AND p."avg_monthlyFeeFen_low" > 0 THEN -(p."avg_monthlyFeeFen" + 1) ELSE abs(p."avg_monthlyFeeFen") END AS h, CASE WHEN p."avg_monthlyFeeFen" < 0 AND p."avg_monthlyFeeFen_low" > 0 THEN 10000 - p."avg_monthlyFeeFen_low" ELSE p."avg_monthlyFeeFen_low" END AS l
  ) AS f
), 'null') || '}}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t6 AS q
    ORDER BY q."avg_monthlyFeeFen" DESC NULLS LAST, q."avg_monthlyFeeFen_low" DESC NULLS LAST, q."k0" ASC NULLS FIRST
    LIMIT ?6
  ) AS o
) AS p) AS h2, (WITH t11 AS (
  SELECT t13.k0 AS "k0"
  FROM (
    SELECT CASE WHEN length(t15."Code") >= 9 THEN substr(t15."Code", 1, 9) END AS k0
    FROM "Beds" AS t12
    JOIN "Institutions" AS t14 ON t14."Key" = t12."InstitutionKey"
    JOIN "Divisions" AS t15 ON t15."Key" = t14."DivisionKey"
  ) AS t13 GROUP BY t13.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?7 THEN '{"key":{"institution":{"division":{"rollUp":' || coalesce((
  SELECT '{"code":' || json_quote(t16."Code") || '}'
  FROM "Divisions" AS t16
  WHERE t16."Code" = p."k0"
), 'null') || '}}}}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t11 AS q
    ORDER BY q."k0" DESC NULLS LAST
    LIMIT ?8
  ) AS o
) AS p) AS h3
