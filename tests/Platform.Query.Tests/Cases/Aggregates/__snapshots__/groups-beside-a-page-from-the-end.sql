SELECT t9.h0, t9.h1, '{"bedNo":' || json_quote(t6."BedNo") || '}', t6.n, CASE WHEN t6."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT '{"careMode":' || (
    SELECT '[' || coalesce(group_concat('{"value":' || CASE t2."k" WHEN 0 THEN '"FULL_DAY"' WHEN 1 THEN '"DAY_CARE"' ELSE 'null' END || ',"count":' || CAST(t2.n AS TEXT) || '}', ',' ORDER BY t2.n DESC, t2."k" ASC NULLS FIRST), '') || ']'
    FROM (
      SELECT t1.k AS "k", count(*) AS n
      FROM (
        SELECT t0."CareMode" AS k
        FROM "Beds" AS t0
        WHERE t0."Kind" = ?1
      ) AS t1 GROUP BY t1.k
      ORDER BY n DESC, "k" ASC NULLS FIRST
      LIMIT 100
    ) AS t2
  ) || '}' AS h0, (WITH t3 AS (
    SELECT t5.k0 AS "k0", count(*) AS "count"
    FROM (
      SELECT t4."CareMode" AS k0
      FROM "Beds" AS t4
      WHERE t4."Kind" = ?1
    ) AS t5 GROUP BY t5.k0
  ) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?2 THEN '{"key":{"careMode":' || CASE p."k0" WHEN 0 THEN '"FULL_DAY"' WHEN 1 THEN '"DAY_CARE"' ELSE 'null' END || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
    SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
    FROM (
      SELECT q.*
      FROM t3 AS q
      ORDER BY q."k0" ASC NULLS FIRST
      LIMIT ?3
    ) AS o
  ) AS p) AS h1
) AS t9
LEFT JOIN (
  SELECT t8.*, row_number() OVER () AS n
  FROM (
    SELECT t7."BedNo", t7."Key"
    FROM "Beds" AS t7
    WHERE t7."Kind" = ?1
    ORDER BY t7."Key" DESC
    LIMIT ?4
  ) AS t8
) AS t6 ON TRUE
ORDER BY t6.n DESC

SELECT CASE WHEN t3.n > 1 THEN '' ELSE t6.h0 END, '{"bedNo":' || json_quote(t3."BedNo") || '}', CASE WHEN t3."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (WITH t0 AS (
    SELECT t2.k0 AS "k0", count(*) AS "count"
    FROM (
      SELECT t1."CareMode" AS k0
      FROM "Beds" AS t1
    ) AS t2 GROUP BY t2.k0
  ) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
    SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
    FROM (
      SELECT q.*
      FROM t0 AS q
      ORDER BY q."k0" ASC NULLS FIRST
      LIMIT ?2
    ) AS o
  ) AS p) AS h0
) AS t6
LEFT JOIN (
  SELECT t5.*, row_number() OVER () AS n
  FROM (
    SELECT t4."BedNo", t4."Key"
    FROM "Beds" AS t4
    ORDER BY t4."Key"
    LIMIT ?3
  ) AS t5
) AS t3 ON TRUE
ORDER BY t3.n
