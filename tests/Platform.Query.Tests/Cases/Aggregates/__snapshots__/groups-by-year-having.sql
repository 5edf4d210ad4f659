SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", count(*) AS "count", CASE WHEN count(t2.v0) > 0 THEN CASE WHEN sum(t2.v0) / count(t2.v0) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t2.v0) / count(t2.v0) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t2.v0) % count(t2.v0)) * 10000 + CASE WHEN sum(t2.v0) < 0 THEN -count(t2.v0) ELSE count(t2.v0) END) / (2 * count(t2.v0)) END AS "avg_occupancyRate", max(t2.v1) AS "max_bedCount"
  FROM (
    SELECT substr(t1."EstablishedOn", 1, 4) || '-01-01' AS k0, (CASE WHEN (((
      SELECT count(*)
      FROM "Beds" AS t3
      WHERE t3."InstitutionKey" = t1."Key" AND (t3."Status" <> 5)
    )) = 0) THEN NULL ELSE (
      SELECT (2 * t4.a * 10000 + t4.b) / (2 * t4.b)
      FROM (
        SELECT ((
          SELECT count(*)
          FROM "Beds" AS t5
          WHERE t5."InstitutionKey" = t1."Key" AND ((t5."Status" = 2) OR (t5."Status" = 3))
        )) AS a, ((
          SELECT count(*)
          FROM "Beds" AS t6
          WHERE t6."InstitutionKey" = t1."Key" AND (t6."Status" <> 5)
        )) AS b
      ) AS t4
    ) END) AS v0, ((
      SELECT count(*)
      FROM "Beds" AS t7
      WHERE t7."InstitutionKey" = t1."Key" AND (t7."Status" <> 5)
    )) AS v1
    FROM "Institutions" AS t1
    LIMIT -1
  ) AS t2 GROUP BY t2.k0
) SELECT '{"totalCount":' || CAST((
  SELECT count(*)
  FROM t0 AS q
  WHERE ((q."count" >= ?1 OR q."avg_occupancyRate" < ?2) AND q."k0" > ?3)
) AS TEXT) || ',"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?4 THEN '{"key":{"establishedOn":' || coalesce('"' || p."k0" || '"', 'null') || '},"where":' || '{"and":[{' || CASE WHEN p."k0" IS NULL THEN '"establishedOn":{"eq":null}' ELSE '"establishedOn":{"gte":' || '"' || p."k0" || '"' || coalesce(',"lt":' || '"' || date(p."k0", '+1 year') || '"', '') || '}' END || '}]}' || ',"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || ',"avg":{"occupancyRate":' || coalesce(CASE WHEN p."avg_occupancyRate" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(p."avg_occupancyRate") / 100000000 AS TEXT) || '.' || substr(CAST(100000000 + abs(p."avg_occupancyRate") % 100000000 AS TEXT), 2), '0'), '.'), 'null') || '},"max":{"bedCount":' || coalesce(CAST(p."max_bedCount" AS TEXT), 'null') || '}}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    WHERE ((q."count" >= ?1 OR q."avg_occupancyRate" < ?2) AND q."k0" > ?3)
    ORDER BY q."k0" DESC NULLS LAST
    LIMIT ?5
  ) AS o
) AS p) AS h0
