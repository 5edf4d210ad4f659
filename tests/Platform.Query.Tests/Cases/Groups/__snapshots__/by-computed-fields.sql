SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count", sum(t2.v0) AS "sum_bedCount", max(t2.v0) AS "max_bedCount", max(t2.v1) AS "max_occupancyRate", CASE WHEN count(t2.v0) > 0 THEN CASE WHEN sum(t2.v0) / count(t2.v0) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t2.v0) / count(t2.v0) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t2.v0) % count(t2.v0)) * 10000 + CASE WHEN sum(t2.v0) < 0 THEN -count(t2.v0) ELSE count(t2.v0) END) / (2 * count(t2.v0)) END AS "avg_bedCount"
  FROM (
    SELECT ((
      SELECT count(*)
      FROM "Caregivers" AS t3
      WHERE t3."InstitutionKey" = t1."Key" AND (t3."Status" <> 2)
    )) AS k0, ((
      SELECT count(*)
      FROM "Beds" AS t4
      WHERE t4."InstitutionKey" = t1."Key" AND (t4."Status" <> 5)
    )) AS v0, (CASE WHEN (((
      SELECT count(*)
      FROM "Beds" AS t5
      WHERE t5."InstitutionKey" = t1."Key" AND (t5."Status" <> 5)
    )) = 0) THEN NULL ELSE (
      SELECT (2 * t6.a * 10000 + t6.b) / (2 * t6.b)
      FROM (
        SELECT ((
          SELECT count(*)
          FROM "Beds" AS t7
          WHERE t7."InstitutionKey" = t1."Key" AND ((t7."Status" = 2) OR (t7."Status" = 3))
        )) AS a, ((
          SELECT count(*)
          FROM "Beds" AS t8
          WHERE t8."InstitutionKey" = t1."Key" AND (t8."Status" <> 5)
        )) AS b
      ) AS t6
    ) END) AS v1
    FROM "Institutions" AS t1
    LIMIT -1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"caregiverCount":' || coalesce(CAST(p."k0" AS TEXT), 'null') || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || ',"sum":{"bedCount":' || coalesce(CAST(p."sum_bedCount" AS TEXT), 'null') || '},"max":{"bedCount":' || coalesce(CAST(p."max_bedCount" AS TEXT), 'null') || ',"occupancyRate":' || coalesce(CASE WHEN p."max_occupancyRate" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(p."max_occupancyRate") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(p."max_occupancyRate") % 10000 AS TEXT), 2), '0'), '.'), 'null') || '},"avg":{"bedCount":' || coalesce(CASE WHEN p."avg_bedCount" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(p."avg_bedCount") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(p."avg_bedCount") % 10000 AS TEXT), 2), '0'), '.'), 'null') || '}}' || ',"where":' || '{"and":[{' || '"caregiverCount":{"eq":' || coalesce(CAST(p."k0" AS TEXT), 'null') || '}' || '}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?2
  ) AS o
) AS p) AS h0, '{"caregiverCount":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || coalesce(CAST(t12."k" AS TEXT), 'null') || ',"count":' || CAST(t12.n AS TEXT) || '}', ',' ORDER BY t12.n DESC, t12."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t10.k AS "k", count(*) AS n
    FROM (
      SELECT ((
        SELECT count(*)
        FROM "Caregivers" AS t11
        WHERE t11."InstitutionKey" = t9."Key" AND (t11."Status" <> 2)
      )) AS k
      FROM "Institutions" AS t9
      LIMIT -1
    ) AS t10 GROUP BY t10.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t12
) || '}' AS h1
