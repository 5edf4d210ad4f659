SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT t1."Category" AS k0
    FROM "Institutions" AS t1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"totalCount":' || CAST((
  SELECT count(*)
  FROM t0 AS q
  WHERE q."count" >= ?1
) AS TEXT) || ',"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?2 THEN '{"key":{"category":' || CASE p."k0" WHEN 0 THEN '"NURSING_HOME"' WHEN 1 THEN '"RURAL_NURSING_HOME"' WHEN 2 THEN '"SOCIAL_WELFARE_HOME"' WHEN 3 THEN '"HOME_CARE_CENTRE"' ELSE 'null' END || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    WHERE q."count" >= ?1
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?3
  ) AS o
) AS p) AS h0, (WITH t3 AS (
  SELECT t5.k0 AS "k0", sum(t5.v0) AS "sum_bedCount", CASE WHEN count(t5.v0) > 0 THEN CASE WHEN sum(t5.v0) / count(t5.v0) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t5.v0) / count(t5.v0) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t5.v0) % count(t5.v0)) * 10000 + CASE WHEN sum(t5.v0) < 0 THEN -count(t5.v0) ELSE count(t5.v0) END) / (2 * count(t5.v0)) END AS "avg_bedCount"
  FROM (
    SELECT t4."Category" AS k0, ((
      SELECT count(*)
      FROM "Beds" AS t6
      WHERE t6."InstitutionKey" = t4."Key" AND (t6."Status" <> 5)
    )) AS v0
    FROM "Institutions" AS t4
    LIMIT -1
  ) AS t5 GROUP BY t5.k0
) SELECT '{"totalCount":' || CAST((
  SELECT count(*)
  FROM t3 AS q
  WHERE (q."sum_bedCount" > ?4 AND q."avg_bedCount" < ?5)
) AS TEXT) || ',"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?6 THEN '{"key":{"category":' || CASE p."k0" WHEN 0 THEN '"NURSING_HOME"' WHEN 1 THEN '"RURAL_NURSING_HOME"' WHEN 2 THEN '"SOCIAL_WELFARE_HOME"' WHEN 3 THEN '"HOME_CARE_CENTRE"' ELSE 'null' END || '}}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t3 AS q
    WHERE (q."sum_bedCount" > ?4 AND q."avg_bedCount" < ?5)
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?7
  ) AS o
) AS p) AS h1, (WITH t7 AS (
  SELECT t9.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT t11."ShortName" AS k0
    FROM "Institutions" AS t8
    JOIN "Divisions" AS t10 ON t10."Key" = t8."DivisionKey"
    LEFT JOIN "Divisions" AS t11 ON t11."Key" = t10."ParentKey"
  ) AS t9 GROUP BY t9.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?8 THEN '{"key":{"division":{"parent":{"shortName":' || coalesce(json_quote(p."k0"), 'null') || '}}},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t7 AS q
    WHERE (q."k0" >= ?10 AND q."k0" < ?9)
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?11
  ) AS o
) AS p) AS h2, (WITH t12 AS (
  SELECT t14.k0 AS "k0", count(*) AS "count", max(t14.v0) AS "max_establishedOn"
  FROM (
    SELECT t13."Category" AS k0, t13."EstablishedOn" AS v0
    FROM "Institutions" AS t13
  ) AS t14 GROUP BY t14.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?12 THEN '{"key":{"category":' || CASE p."k0" WHEN 0 THEN '"NURSING_HOME"' WHEN 1 THEN '"RURAL_NURSING_HOME"' WHEN 2 THEN '"SOCIAL_WELFARE_HOME"' WHEN 3 THEN '"HOME_CARE_CENTRE"' ELSE 'null' END || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || ',"max":{"establishedOn":' || coalesce('"' || p."max_establishedOn" || '"', 'null') || '}}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t12 AS q
    WHERE (q."k0" = ?13 OR (q."count" > ?14 AND q."max_establishedOn" >= ?15))
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?16
  ) AS o
) AS p) AS h3, (WITH t15 AS (
  SELECT t17.k0 AS "k0"
  FROM (
    SELECT CASE WHEN length(t18."Code") >= 9 THEN substr(t18."Code", 1, 9) END AS k0
    FROM "Institutions" AS t16
    JOIN "Divisions" AS t18 ON t18."Key" = t16."DivisionKey"
  ) AS t17 GROUP BY t17.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?17 THEN '{"key":{"division":{"rollUp":' || coalesce((
  SELECT '{"code":' || json_quote(t19."Code") || '}'
  FROM "Divisions" AS t19
  WHERE t19."Code" = p."k0"
), 'null') || '}}}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t15 AS q
    WHERE substr(q."k0", length(q."k0") - length(?18) + 1) = ?18
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?19
  ) AS o
) AS p) AS h4
