SELECT (
  SELECT '{"count":' || CAST(t1."count" AS TEXT) || ',"distinctCount":{"name":' || CAST(t1."distinctCount_name" AS TEXT) || ',"areaM2":' || CAST(t1."distinctCount_areaM2" AS TEXT) || '},"sum":{"plannedPlots":' || coalesce(CAST(t1."sum_plannedPlots" AS TEXT), 'null') || ',"areaM2":' || coalesce(CASE WHEN t1."sum_areaM2" BETWEEN -2147483648 AND 2147483647 THEN (
    SELECT CASE WHEN f.v < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(f.v) / 100 AS TEXT) || '.' || substr(CAST(100 + abs(f.v) % 100 AS TEXT), 2), '0'), '.')
    FROM (
      SELECT t1."sum_areaM2" * 4294967296 + t1."sum_areaM2_low" AS v
    ) AS f
  ) WHEN t1."sum_areaM2" IS NOT NULL THEN char(1, 79) END, 'null') || ',"usageRate":' || coalesce(CASE WHEN t1."sum_usageRate" BETWEEN -2147483648 AND 2147483647 THEN (
    SELECT CASE WHEN f.v < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(f.v) / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(f.v) % 10000 AS TEXT), 2), '0'), '.')
    FROM (
      SELECT t1."sum_usageRate" * 4294967296 + t1."sum_usageRate_low" AS v
    ) AS f
  ) WHEN t1."sum_usageRate" IS NOT NULL THEN char(1, 79) END, 'null') || '},"avg":{"plannedPlots":' || coalesce(CASE WHEN t1."avg_plannedPlots" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."avg_plannedPlots") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(t1."avg_plannedPlots") % 10000 AS TEXT), 2), '0'), '.'), 'null') || ',"areaM2":' || coalesce((
    SELECT CASE WHEN t1."avg_areaM2" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(f.h / 100 AS TEXT) || '.' || substr(CAST(100 + f.h % 100 AS TEXT), 2) || substr(CAST(10000 + f.l AS TEXT), 2), '0'), '.')
    FROM (
      SELECT CASE WHEN t1."avg_areaM2" < 0 AND t1."avg_areaM2_low" > 0 THEN -(t1."avg_areaM2" + 1) ELSE abs(t1."avg_areaM2") END AS h, CASE WHEN t1."avg_areaM2" < 0 AND t1."avg_areaM2_low" > 0 THEN 10000 - t1."avg_areaM2_low" ELSE t1."avg_areaM2_low" END AS l
    ) AS f
  ), 'null') || ',"usageRate":' || coalesce((
    SELECT CASE WHEN t1."avg_usageRate" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(f.h / 10000 AS TEXT) || '.' || substr(CAST(10000 + f.h % 10000 AS TEXT), 2) || substr(CAST(10000 + f.l AS TEXT), 2), '0'), '.')
    FROM (
      SELECT CASE WHEN t1."avg_usageRate" < 0 AND t1."avg_usageRate_low" > 0 THEN -(t1."avg_usageRate" + 1) ELSE abs(t1."avg_usageRate") END AS h, CASE WHEN t1."avg_usageRate" < 0 AND t1."avg_usageRate_low" > 0 THEN 10000 - t1."avg_usageRate_low" ELSE t1."avg_usageRate_low" END AS l
    ) AS f
  ), 'null') || '},"max":{"name":' || coalesce(json_quote(t1."max_name"), 'null') || ',"openedOn":' || coalesce('"' || t1."max_openedOn" || '"', 'null') || ',"longitude":' || coalesce(CASE WHEN t1."max_longitude" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."max_longitude") / 1000000 AS TEXT) || '.' || substr(CAST(1000000 + abs(t1."max_longitude") % 1000000 AS TEXT), 2), '0'), '.'), 'null') || ',"updatedAt":' || coalesce('"' || rtrim(rtrim(t1."max_updatedAt", '0'), '.') || 'Z"', 'null') || '}}'
  FROM (
    SELECT t4."count" AS "count", t4."distinctCount_name" AS "distinctCount_name", t4."distinctCount_areaM2" AS "distinctCount_areaM2", t4."sum_plannedPlots" AS "sum_plannedPlots", t4."sum_areaM2" AS "sum_areaM2", t4."sum_areaM2_low" AS "sum_areaM2_low", t4."sum_usageRate" AS "sum_usageRate", t4."sum_usageRate_low" AS "sum_usageRate_low", t4."avg_plannedPlots" AS "avg_plannedPlots", ((t4."avg_areaM2" - ((t4."avg_areaM2" % t4."avg_areaM2_count" + t4."avg_areaM2_count") % t4."avg_areaM2_count")) / t4."avg_areaM2_count" * 4294967296 + (((t4."avg_areaM2" % t4."avg_areaM2_count" + t4."avg_areaM2_count") % t4."avg_areaM2_count") * 4294967296 + t4."avg_areaM2_low") / t4."avg_areaM2_count") + ((2 * ((((t4."avg_areaM2" % t4."avg_areaM2_count" + t4."avg_areaM2_count") % t4."avg_areaM2_count") * 4294967296 + t4."avg_areaM2_low") % t4."avg_areaM2_count") * 10000 + t4."avg_areaM2_count" - CASE WHEN t4."avg_areaM2" < 0 THEN 1 ELSE 0 END) / (2 * t4."avg_areaM2_count")) / 10000 AS "avg_areaM2", ((2 * ((((t4."avg_areaM2" % t4."avg_areaM2_count" + t4."avg_areaM2_count") % t4."avg_areaM2_count") * 4294967296 + t4."avg_areaM2_low") % t4."avg_areaM2_count") * 10000 + t4."avg_areaM2_count" - CASE WHEN t4."avg_areaM2" < 0 THEN 1 ELSE 0 END) / (2 * t4."avg_areaM2_count")) % 10000 AS "avg_areaM2_low", ((t4."avg_usageRate" - ((t4."avg_usageRate" % t4."avg_usageRate_count" + t4."avg_usageRate_count") % t4."avg_usageRate_count")) / t4."avg_usageRate_count" * 4294967296 + (((t4."avg_usageRate" % t4."avg_usageRate_count" + t4."avg_usageRate_count") % t4."avg_usageRate_count") * 4294967296 + t4."avg_usageRate_low") / t4."avg_usageRate_count") + ((2 * ((((t4."avg_usageRate" % t4."avg_usageRate_count" + t4."avg_usageRate_count") % t4."avg_usageRate_count") * 4294967296 + t4."avg_usageRate_low") % t4."avg_usageRate_count") * 10000 + t4."avg_usageRate_count" - CASE WHEN t4."avg_usageRate" < 0 THEN 1 ELSE 0 END) / (2 * t4."avg_usageRate_count")) / 10000 AS "avg_usageRate", ((2 * ((((t4."avg_usageRate" % t4."avg_usageRate_count" + t4."avg_usageRate_count") % t4."avg_usageRate_count") * 4294967296 + t4."avg_usageRate_low") % t4."avg_usageRate_count") * 10000 + t4."avg_usageRate_count" - CASE WHEN t4."avg_usageRate" < 0 THEN 1 ELSE 0 END) / (2 * t4."avg_usageRate_count")) % 10000 AS "avg_usageRate_low", t4."max_name" AS "max_name", t4."max_openedOn" AS "max_openedOn", t4."max_longitude" AS "max_longitude", t4."max_updatedAt" AS "max_updatedAt"
    FROM (
      SELECT count(*) AS "count", count(DISTINCT t2.v0) AS "distinctCount_name", count(DISTINCT t2.v1) AS "distinctCount_areaM2", sum(t2.v2) AS "sum_plannedPlots", sum(t2.v1 >> 32) + (sum(t2.v1 & 4294967295) >> 32) AS "sum_areaM2", sum(t2.v1 & 4294967295) & 4294967295 AS "sum_areaM2_low", sum(t2.v3 >> 32) + (sum(t2.v3 & 4294967295) >> 32) AS "sum_usageRate", sum(t2.v3 & 4294967295) & 4294967295 AS "sum_usageRate_low", CASE WHEN count(t2.v2) > 0 THEN CASE WHEN sum(t2.v2) / count(t2.v2) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t2.v2) / count(t2.v2) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t2.v2) % count(t2.v2)) * 10000 + CASE WHEN sum(t2.v2) < 0 THEN -count(t2.v2) ELSE count(t2.v2) END) / (2 * count(t2.v2)) END AS "avg_plannedPlots", sum(t2.v1 >> 32) + (sum(t2.v1 & 4294967295) >> 32) AS "avg_areaM2", sum(t2.v1 & 4294967295) & 4294967295 AS "avg_areaM2_low", count(t2.v1) AS "avg_areaM2_count", sum(t2.v3 >> 32) + (sum(t2.v3 & 4294967295) >> 32) AS "avg_usageRate", sum(t2.v3 & 4294967295) & 4294967295 AS "avg_usageRate_low", count(t2.v3) AS "avg_usageRate_count", max(t2.v0) AS "max_name", max(t2.v4) AS "max_openedOn", max(t2.v5) AS "max_longitude", max(t2.v6) AS "max_updatedAt"
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
    ) AS t4
  ) AS t1
) AS h0, (WITH t5 AS (
  SELECT t7.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT t6."Nature" AS k0
    FROM "BurialSites" AS t6
    WHERE t6."Name" = ?1
  ) AS t7 GROUP BY t7.k0
) SELECT '{"totalCount":' || CAST((
  SELECT count(*)
  FROM t5 AS q
) AS TEXT) || ',"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?2 THEN '{"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || '}' END, ',' ORDER BY p.n), '') || ']' || ',"pageInfo":{"hasNextPage":' || CASE WHEN ?2 > 0 AND count(*) > ?2 THEN 'true' ELSE 'false' END || ',"hasPreviousPage":' || CASE WHEN FALSE THEN 'true' ELSE 'false' END || ',"startCursor":' || coalesce('"' || max(CASE WHEN ?2 > 0 AND p.n = 1 THEN platform_cursor('[0,' || coalesce(CAST(p."k0" AS TEXT), 'null') || ']', ?3) END) || '"', 'null') || ',"endCursor":' || coalesce('"' || max(CASE WHEN p.n = CASE WHEN p.c > ?2 THEN ?2 ELSE p.c END THEN platform_cursor('[0,' || coalesce(CAST(p."k0" AS TEXT), 'null') || ']', ?3) END) || '"', 'null') || '}}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t5 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?4
  ) AS o
) AS p) AS h1, '{"nature":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || CASE t10."k" WHEN 0 THEN '"PUBLIC_WELFARE"' WHEN 1 THEN '"COMMERCIAL"' ELSE 'null' END || ',"count":' || CAST(t10.n AS TEXT) || '}', ',' ORDER BY t10.n DESC, t10."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t9.k AS "k", count(*) AS n
    FROM (
      SELECT t8."Nature" AS k
      FROM "BurialSites" AS t8
      WHERE t8."Name" = ?1
    ) AS t9 GROUP BY t9.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t10
) || '}' AS h2
