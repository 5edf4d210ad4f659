SELECT (
  SELECT '{"count":' || CAST(t1."count" AS TEXT) || ',"distinctCount":{"name":' || CAST(t1."distinctCount_name" AS TEXT) || ',"areaM2":' || CAST(t1."distinctCount_areaM2" AS TEXT) || '},"sum":{"plannedPlots":' || coalesce(CAST(t1."sum_plannedPlots" AS TEXT), 'null') || ',"areaM2":' || coalesce(CASE WHEN t1."sum_areaM2" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."sum_areaM2") / 100 AS TEXT) || '.' || substr(CAST(100 + abs(t1."sum_areaM2") % 100 AS TEXT), 2), '0'), '.'), 'null') || ',"usageRate":' || coalesce(CASE WHEN t1."sum_usageRate" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."sum_usageRate") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(t1."sum_usageRate") % 10000 AS TEXT), 2), '0'), '.'), 'null') || '},"avg":{"plannedPlots":' || coalesce(CASE WHEN t1."avg_plannedPlots" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."avg_plannedPlots") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(t1."avg_plannedPlots") % 10000 AS TEXT), 2), '0'), '.'), 'null') || ',"areaM2":' || coalesce(CASE WHEN t1."avg_areaM2" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."avg_areaM2") / 1000000 AS TEXT) || '.' || substr(CAST(1000000 + abs(t1."avg_areaM2") % 1000000 AS TEXT), 2), '0'), '.'), 'null') || ',"usageRate":' || coalesce(CASE WHEN t1."avg_usageRate" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."avg_usageRate") / 100000000 AS TEXT) || '.' || substr(CAST(100000000 + abs(t1."avg_usageRate") % 100000000 AS TEXT), 2), '0'), '.'), 'null') || '},"max":{"name":' || coalesce(json_quote(t1."max_name"), 'null') || ',"openedOn":' || coalesce('"' || t1."max_openedOn" || '"', 'null') || ',"longitude":' || coalesce(CASE WHEN t1."max_longitude" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."max_longitude") / 1000000 AS TEXT) || '.' || substr(CAST(1000000 + abs(t1."max_longitude") % 1000000 AS TEXT), 2), '0'), '.'), 'null') || ',"updatedAt":' || coalesce('"' || rtrim(rtrim(t1."max_updatedAt", '0'), '.') || 'Z"', 'null') || '}}'
  FROM (
    SELECT count(*) AS "count", count(DISTINCT t2.v0) AS "distinctCount_name", count(DISTINCT t2.v1) AS "distinctCount_areaM2", sum(t2.v2) AS "sum_plannedPlots", sum(t2.v1) AS "sum_areaM2", sum(t2.v3) AS "sum_usageRate", CASE WHEN count(t2.v2) > 0 THEN CASE WHEN sum(t2.v2) / count(t2.v2) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t2.v2) / count(t2.v2) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t2.v2) % count(t2.v2)) * 10000 + CASE WHEN sum(t2.v2) < 0 THEN -count(t2.v2) ELSE count(t2.v2) END) / (2 * count(t2.v2)) END AS "avg_plannedPlots", CASE WHEN count(t2.v1) > 0 THEN CASE WHEN sum(t2.v1) / count(t2.v1) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t2.v1) / count(t2.v1) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t2.v1) % count(t2.v1)) * 10000 + CASE WHEN sum(t2.v1) < 0 THEN -count(t2.v1) ELSE count(t2.v1) END) / (2 * count(t2.v1)) END AS "avg_areaM2", CASE WHEN count(t2.v3) > 0 THEN CASE WHEN sum(t2.v3) / count(t2.v3) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t2.v3) / count(t2.v3) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t2.v3) % count(t2.v3)) * 10000 + CASE WHEN sum(t2.v3) < 0 THEN -count(t2.v3) ELSE count(t2.v3) END) / (2 * count(t2.v3)) END AS "avg_usageRate", max(t2.v0) AS "max_name", max(t2.v4) AS "max_openedOn", max(t2.v5) AS "max_longitude", max(t2.v6) AS "max_updatedAt"
    FROM (
      SELECT t0."Name" AS v0, t0."AreaM2" AS v1, t0."PlannedPlots" AS v2, (CASE WHEN (t0."PlannedPlots" = 0) THEN NULL ELSE (
        SELECT (2 * t3.a * 10000 + t3.b) / (2 * t3.b)
        FROM (
          SELECT t0."UsedPlots" AS a, t0."PlannedPlots" AS b
        ) AS t3
      ) END) AS v3, t0."OpenedOn" AS v4, t0."Longitude" AS v5, t0."UpdatedAt" AS v6
      FROM "BurialSites" AS t0
      WHERE t0."Name" = ?1
    ) AS t2
  ) AS t1
) AS h0, (WITH t4 AS (
  SELECT t6.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT t5."Nature" AS k0
    FROM "BurialSites" AS t5
    WHERE t5."Name" = ?1
  ) AS t6 GROUP BY t6.k0
) SELECT '{"totalCount":' || CAST((
  SELECT count(*)
  FROM t4 AS q
) AS TEXT) || ',"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?2 THEN '{"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || '}' END, ',' ORDER BY p.n), '') || ']' || ',"pageInfo":{"hasNextPage":' || CASE WHEN ?2 > 0 AND count(*) > ?2 THEN 'true' ELSE 'false' END || ',"hasPreviousPage":' || CASE WHEN FALSE THEN 'true' ELSE 'false' END || ',"startCursor":' || coalesce('"' || max(CASE WHEN ?2 > 0 AND p.n = 1 THEN platform_cursor('[0,' || coalesce(CAST(p."k0" AS TEXT), 'null') || ']', ?3) END) || '"', 'null') || ',"endCursor":' || coalesce('"' || max(CASE WHEN p.n = CASE WHEN p.c > ?2 THEN ?2 ELSE p.c END THEN platform_cursor('[0,' || coalesce(CAST(p."k0" AS TEXT), 'null') || ']', ?3) END) || '"', 'null') || '}}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t4 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?4
  ) AS o
) AS p) AS h1, '{"nature":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || CASE t9."k" WHEN 0 THEN '"PUBLIC_WELFARE"' WHEN 1 THEN '"COMMERCIAL"' ELSE 'null' END || ',"count":' || CAST(t9.n AS TEXT) || '}', ',' ORDER BY t9.n DESC, t9."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t8.k AS "k", count(*) AS n
    FROM (
      SELECT t7."Nature" AS k
      FROM "BurialSites" AS t7
      WHERE t7."Name" = ?1
    ) AS t8 GROUP BY t8.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t9
) || '}' AS h2
