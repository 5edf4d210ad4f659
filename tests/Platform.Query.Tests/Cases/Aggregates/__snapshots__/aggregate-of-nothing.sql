SELECT (
  SELECT '{"count":' || CAST(t1."count" AS TEXT) || ',"distinctCount":{"name":' || CAST(t1."distinctCount_name" AS TEXT) || '},"sum":{"bedCount":' || coalesce(CAST(t1."sum_bedCount" AS TEXT), 'null') || '},"avg":{"occupancyRate":' || coalesce((
    SELECT CASE WHEN t1."avg_occupancyRate" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(f.h / 10000 AS TEXT) || '.' || substr(CAST(10000 + f.h % 10000 AS TEXT), 2) || substr(CAST(10000 + f.l AS TEXT), 2), '0'), '.')
    FROM (
      SELECT CASE WHEN t1."avg_occupancyRate" < 0 AND t1."avg_occupancyRate_low" > 0 THEN -(t1."avg_occupancyRate" + 1) ELSE abs(t1."avg_occupancyRate") END AS h, CASE WHEN t1."avg_occupancyRate" < 0 AND t1."avg_occupancyRate_low" > 0 THEN 10000 - t1."avg_occupancyRate_low" ELSE t1."avg_occupancyRate_low" END AS l
    ) AS f
  ), 'null') || '},"min":{"name":' || coalesce(json_quote(t1."min_name"), 'null') || '}}'
  FROM (
    SELECT t8."count" AS "count", t8."distinctCount_name" AS "distinctCount_name", t8."sum_bedCount" AS "sum_bedCount", ((t8."avg_occupancyRate" - ((t8."avg_occupancyRate" % t8."avg_occupancyRate_count" + t8."avg_occupancyRate_count") % t8."avg_occupancyRate_count")) / t8."avg_occupancyRate_count" * 4294967296 + (((t8."avg_occupancyRate" % t8."avg_occupancyRate_count" + t8."avg_occupancyRate_count") % t8."avg_occupancyRate_count") * 4294967296 + t8."avg_occupancyRate_low") / t8."avg_occupancyRate_count") + ((2 * ((((t8."avg_occupancyRate" % t8."avg_occupancyRate_count" + t8."avg_occupancyRate_count") % t8."avg_occupancyRate_count") * 4294967296 + t8."avg_occupancyRate_low") % t8."avg_occupancyRate_count") * 10000 + t8."avg_occupancyRate_count" - CASE WHEN t8."avg_occupancyRate" < 0 THEN 1 ELSE 0 END) / (2 * t8."avg_occupancyRate_count")) / 10000 AS "avg_occupancyRate", ((2 * ((((t8."avg_occupancyRate" % t8."avg_occupancyRate_count" + t8."avg_occupancyRate_count") % t8."avg_occupancyRate_count") * 4294967296 + t8."avg_occupancyRate_low") % t8."avg_occupancyRate_count") * 10000 + t8."avg_occupancyRate_count" - CASE WHEN t8."avg_occupancyRate" < 0 THEN 1 ELSE 0 END) / (2 * t8."avg_occupancyRate_count")) % 10000 AS "avg_occupancyRate_low", t8."min_name" AS "min_name"
    FROM (
      SELECT count(*) AS "count", count(DISTINCT t2.v0) AS "distinctCount_name", sum(t2.v1) AS "sum_bedCount", sum(t2.v2 >> 32) + (sum(t2.v2 & 4294967295) >> 32) AS "avg_occupancyRate", sum(t2.v2 & 4294967295) & 4294967295 AS "avg_occupancyRate_low", count(t2.v2) AS "avg_occupancyRate_count", min(t2.v0) AS "min_name"
      FROM (
        SELECT t0."Name" AS v0, ((
          SELECT count(*)
          FROM "Beds" AS t3
          WHERE t3."InstitutionKey" = t0."Key" AND (t3."Status" <> 5)
        )) AS v1, (CASE WHEN (((
          SELECT count(*)
          FROM "Beds" AS t4
          WHERE t4."InstitutionKey" = t0."Key" AND (t4."Status" <> 5)
        )) = 0) THEN NULL ELSE (
          SELECT (2 * t5.a * 10000 + t5.b) / (2 * t5.b)
          FROM (
            SELECT ((
              SELECT count(*)
              FROM "Beds" AS t6
              WHERE t6."InstitutionKey" = t0."Key" AND ((t6."Status" = 2) OR (t6."Status" = 3))
            )) AS a, ((
              SELECT count(*)
              FROM "Beds" AS t7
              WHERE t7."InstitutionKey" = t0."Key" AND (t7."Status" <> 5)
            )) AS b
          ) AS t5
        ) END) AS v2
        FROM "Institutions" AS t0
        WHERE t0."Name" = ?1
        LIMIT -1
      ) AS t2
    ) AS t8
  ) AS t1
) AS h0
