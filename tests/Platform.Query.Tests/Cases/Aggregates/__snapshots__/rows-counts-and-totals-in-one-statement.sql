SELECT t18.h0, t18.h1, t18.h2, CASE WHEN t13.n > 1 THEN '' ELSE t18.h3 END, CASE WHEN t13.n > 1 THEN '' ELSE t18.h4 END, t18.h5, '{"bedNo":' || json_quote(t13."BedNo") || '}', '{"cursor":"' || platform_cursor('[0,' || CAST(t13."Key" AS TEXT) || ']', ?5) || '"}', platform_cursor('[0,' || CAST(t13."Key" AS TEXT) || ']', ?5), CASE WHEN t13."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Beds" AS t0
    WHERE t0."Kind" = ?1
  ) AS h0, (
    SELECT count(*)
    FROM (
      SELECT 1
      FROM "Beds" AS t1
      WHERE t1."Kind" = ?1
      LIMIT ?2
    ) AS t2
  ) AS h1, (
    SELECT '{"count":' || CAST(t4."count" AS TEXT) || ',"sum":{"monthlyFeeFen":' || coalesce(CASE WHEN t4."sum_monthlyFeeFen" BETWEEN -2147483648 AND 2147483647 THEN CAST(t4."sum_monthlyFeeFen" * 4294967296 + t4."sum_monthlyFeeFen_low" AS TEXT) WHEN t4."sum_monthlyFeeFen" IS NOT NULL THEN char(1, 79) END, 'null') || '}}'
    FROM (
      SELECT count(*) AS "count", sum(t5.v0 >> 32) + (sum(t5.v0 & 4294967295) >> 32) AS "sum_monthlyFeeFen", sum(t5.v0 & 4294967295) & 4294967295 AS "sum_monthlyFeeFen_low"
      FROM (
        SELECT t3."MonthlyFeeFen" AS v0
        FROM "Beds" AS t3
        WHERE t3."Kind" = ?1
      ) AS t5
    ) AS t4
  ) AS h2, (WITH t6 AS (
    SELECT t8.k0 AS "k0", count(*) AS "count"
    FROM (
      SELECT t7."Status" AS k0
      FROM "Beds" AS t7
      WHERE t7."Kind" = ?1
    ) AS t8 GROUP BY t8.k0
  ) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?3 THEN '{"key":{"status":' || CASE p."k0" WHEN 0 THEN '"VACANT"' WHEN 1 THEN '"RESERVED"' WHEN 2 THEN '"OCCUPIED"' WHEN 3 THEN '"HELD"' WHEN 4 THEN '"MAINTENANCE"' WHEN 5 THEN '"RETIRED"' ELSE 'null' END || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
    SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
    FROM (
      SELECT q.*
      FROM t6 AS q
      ORDER BY q."k0" ASC NULLS FIRST
      LIMIT ?4
    ) AS o
  ) AS p) AS h3, '{"careMode":' || (
    SELECT '[' || coalesce(group_concat('{"value":' || CASE t11."k" WHEN 0 THEN '"FULL_DAY"' WHEN 1 THEN '"DAY_CARE"' ELSE 'null' END || ',"count":' || CAST(t11.n AS TEXT) || '}', ',' ORDER BY t11.n DESC, t11."k" ASC NULLS FIRST), '') || ']'
    FROM (
      SELECT t10.k AS "k", count(*) AS n
      FROM (
        SELECT t9."CareMode" AS k
        FROM "Beds" AS t9
        WHERE t9."Kind" = ?1
      ) AS t10 GROUP BY t10.k
      ORDER BY n DESC, "k" ASC NULLS FIRST
      LIMIT 100
    ) AS t11
  ) || '}' AS h4, '{"count":' || CAST(coalesce(NULL, (
    SELECT count(*)
    FROM "Beds" AS t12
    WHERE t12."Kind" = ?1
  )) AS TEXT) || ',"isEstimate":' || CASE WHEN NULL IS NOT NULL THEN 'true' ELSE 'false' END || '}' AS h5
) AS t18
LEFT JOIN (
  SELECT t17.*, row_number() OVER () AS n
  FROM (
    SELECT t16."BedNo", t16."Key"
    FROM "Beds" AS t16
    WHERE t16."Kind" = ?1
    ORDER BY t16."Key"
    LIMIT ?6
  ) AS t17
) AS t13 ON TRUE
ORDER BY t13.n
