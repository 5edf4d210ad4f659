SELECT (
  SELECT '{"sum":{"bedCount":' || coalesce(CAST(t1."sum_bedCount" AS TEXT), 'null') || ',"occupiedBedCount":' || coalesce(CAST(t1."sum_occupiedBedCount" AS TEXT), 'null') || ',"floorAreaM2":' || coalesce(CASE WHEN t1."sum_floorAreaM2" BETWEEN -2147483648 AND 2147483647 THEN (
    SELECT CASE WHEN f.v < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(f.v) / 100 AS TEXT) || '.' || substr(CAST(100 + abs(f.v) % 100 AS TEXT), 2), '0'), '.')
    FROM (
      SELECT t1."sum_floorAreaM2" * 4294967296 + t1."sum_floorAreaM2_low" AS v
    ) AS f
  ) WHEN t1."sum_floorAreaM2" IS NOT NULL THEN char(1, 79) END, 'null') || '},"avg":{"occupancyRate":' || coalesce((
    SELECT CASE WHEN t1."avg_occupancyRate" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(f.h / 10000 AS TEXT) || '.' || substr(CAST(10000 + f.h % 10000 AS TEXT), 2) || substr(CAST(10000 + f.l AS TEXT), 2), '0'), '.')
    FROM (
      SELECT CASE WHEN t1."avg_occupancyRate" < 0 AND t1."avg_occupancyRate_low" > 0 THEN -(t1."avg_occupancyRate" + 1) ELSE abs(t1."avg_occupancyRate") END AS h, CASE WHEN t1."avg_occupancyRate" < 0 AND t1."avg_occupancyRate_low" > 0 THEN 10000 - t1."avg_occupancyRate_low" ELSE t1."avg_occupancyRate_low" END AS l
    ) AS f
  ), 'null') || ',"grade":' || coalesce(CASE WHEN t1."avg_grade" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."avg_grade") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(t1."avg_grade") % 10000 AS TEXT), 2), '0'), '.'), 'null') || ',"floorAreaM2":' || coalesce((
    SELECT CASE WHEN t1."avg_floorAreaM2" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(f.h / 100 AS TEXT) || '.' || substr(CAST(100 + f.h % 100 AS TEXT), 2) || substr(CAST(10000 + f.l AS TEXT), 2), '0'), '.')
    FROM (
      SELECT CASE WHEN t1."avg_floorAreaM2" < 0 AND t1."avg_floorAreaM2_low" > 0 THEN -(t1."avg_floorAreaM2" + 1) ELSE abs(t1."avg_floorAreaM2") END AS h, CASE WHEN t1."avg_floorAreaM2" < 0 AND t1."avg_floorAreaM2_low" > 0 THEN 10000 - t1."avg_floorAreaM2_low" ELSE t1."avg_floorAreaM2_low" END AS l
    ) AS f
  ), 'null') || ',"longitude":' || coalesce((
    SELECT CASE WHEN t1."avg_longitude" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(f.h / 1000000 AS TEXT) || '.' || substr(CAST(1000000 + f.h % 1000000 AS TEXT), 2) || substr(CAST(10000 + f.l AS TEXT), 2), '0'), '.')
    FROM (
      SELECT CASE WHEN t1."avg_longitude" < 0 AND t1."avg_longitude_low" > 0 THEN -(t1."avg_longitude" + 1) ELSE abs(t1."avg_longitude") END AS h, CASE WHEN t1."avg_longitude" < 0 AND t1."avg_longitude_low" > 0 THEN 10000 - t1."avg_longitude_low" ELSE t1."avg_longitude_low" END AS l
    ) AS f
  ), 'null') || ',"bedCount":' || coalesce(CASE WHEN t1."avg_bedCount" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."avg_bedCount") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(t1."avg_bedCount") % 10000 AS TEXT), 2), '0'), '.'), 'null') || '},"min":{"occupancyRate":' || coalesce(CASE WHEN t1."min_occupancyRate" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."min_occupancyRate") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(t1."min_occupancyRate") % 10000 AS TEXT), 2), '0'), '.'), 'null') || '},"max":{"occupancyRate":' || coalesce(CASE WHEN t1."max_occupancyRate" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."max_occupancyRate") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(t1."max_occupancyRate") % 10000 AS TEXT), 2), '0'), '.'), 'null') || ',"name":' || coalesce(json_quote(t1."max_name"), 'null') || '}}'
  FROM (
    SELECT t9."sum_bedCount" AS "sum_bedCount", t9."sum_occupiedBedCount" AS "sum_occupiedBedCount", t9."sum_floorAreaM2" AS "sum_floorAreaM2", t9."sum_floorAreaM2_low" AS "sum_floorAreaM2_low", ((t9."avg_occupancyRate" - ((t9."avg_occupancyRate" % t9."avg_occupancyRate_count" + t9."avg_occupancyRate_count") % t9."avg_occupancyRate_count")) / t9."avg_occupancyRate_count" * 4294967296 + (((t9."avg_occupancyRate" % t9."avg_occupancyRate_count" + t9."avg_occupancyRate_count") % t9."avg_occupancyRate_count") * 4294967296 + t9."avg_occupancyRate_low") / t9."avg_occupancyRate_count") + ((2 * ((((t9."avg_occupancyRate" % t9."avg_occupancyRate_count" + t9."avg_occupancyRate_count") % t9."avg_occupancyRate_count") * 4294967296 + t9."avg_occupancyRate_low") % t9."avg_occupancyRate_count") * 10000 + t9."avg_occupancyRate_count" - CASE WHEN t9."avg_occupancyRate" < 0 THEN 1 ELSE 0 END) / (2 * t9."avg_occupancyRate_count")) / 10000 AS "avg_occupancyRate", ((2 * ((((t9."avg_occupancyRate" % t9."avg_occupancyRate_count" + t9."avg_occupancyRate_count") % t9."avg_occupancyRate_count") * 4294967296 + t9."avg_occupancyRate_low") % t9."avg_occupancyRate_count") * 10000 + t9."avg_occupancyRate_count" - CASE WHEN t9."avg_occupancyRate" < 0 THEN 1 ELSE 0 END) / (2 * t9."avg_occupancyRate_count")) % 10000 AS "avg_occupancyRate_low", t9."avg_grade" AS "avg_grade", ((t9."avg_floorAreaM2" - ((t9."avg_floorAreaM2" % t9."avg_floorAreaM2_count" + t9."avg_floorAreaM2_count") % t9."avg_floorAreaM2_count")) / t9."avg_floorAreaM2_count" * 4294967296 + (((t9."avg_floorAreaM2" % t9."avg_floorAreaM2_count" + t9."avg_floorAreaM2_count") % t9."avg_floorAreaM2_count") * 4294967296 + t9."avg_floorAreaM2_low") / t9."avg_floorAreaM2_count") + ((2 * ((((t9."avg_floorAreaM2" % t9."avg_floorAreaM2_count" + t9."avg_floorAreaM2_count") % t9."avg_floorAreaM2_count") * 4294967296 + t9."avg_floorAreaM2_low") % t9."avg_floorAreaM2_count") * 10000 + t9."avg_floorAreaM2_count" - CASE WHEN t9."avg_floorAreaM2" < 0 THEN 1 ELSE 0 END) / (2 * t9."avg_floorAreaM2_count")) / 10000 AS "avg_floorAreaM2", ((2 * ((((t9."avg_floorAreaM2" % t9."avg_floorAreaM2_count" + t9."avg_floorAreaM2_count") % t9."avg_floorAreaM2_count") * 4294967296 + t9."avg_floorAreaM2_low") % t9."avg_floorAreaM2_count") * 10000 + t9."avg_floorAreaM2_count" - CASE WHEN t9."avg_floorAreaM2" < 0 THEN 1 ELSE 0 END) / (2 * t9."avg_floorAreaM2_count")) % 10000 AS "avg_floorAreaM2_low", ((t9."avg_longitude" - ((t9."avg_longitude" % t9."avg_longitude_count" + t9."avg_longitude_count") % t9."avg_longitude_count")) / t9."avg_longitude_count" * 4294967296 + (((t9."avg_longitude" % t9."avg_longitude_count" + t9."avg_longitude_count") % t9."avg_longitude_count") * 4294967296 + t9."avg_longitude_low") / t9."avg_longitude_count") + ((2 * ((((t9."avg_longitude" % t9."avg_longitude_count" + t9."avg_longitude_count") % t9."avg_longitude_count") * 4294967296 + t9."avg_longitude_low") % t9."avg_longitude_count") * 10000 + t9."avg_longitude_count" - CASE WHEN t9."avg_longitude" < 0 THEN 1 ELSE 0 END) / (2 * t9."avg_longitude_count")) / 10000 AS "avg_longitude", ((2 * ((((t9."avg_longitude" % t9."avg_longitude_count" + t9."avg_longitude_count") % t9."avg_longitude_count") * 4294967296 + t9."avg_longitude_low") % t9."avg_longitude_count") * 10000 + t9."avg_longitude_count" - CASE WHEN t9."avg_longitude" < 0 THEN 1 ELSE 0 END) / (2 * t9."avg_longitude_count")) % 10000 AS "avg_longitude_low", t9."avg_bedCount" AS "avg_bedCount", t9."min_occupancyRate" AS "min_occupancyRate", t9."max_occupancyRate" AS "max_occupancyRate", t9."max_name" AS "max_name"
    FROM (
      SELECT sum(t2.v0) AS "sum_bedCount", sum(t2.v1) AS "sum_occupiedBedCount", sum(t2.v2 >> 32) + (sum(t2.v2 & 4294967295) >> 32) AS "sum_floorAreaM2", sum(t2.v2 & 4294967295) & 4294967295 AS "sum_floorAreaM2_low", sum(t2.v3 >> 32) + (sum(t2.v3 & 4294967295) >> 32) AS "avg_occupancyRate", sum(t2.v3 & 4294967295) & 4294967295 AS "avg_occupancyRate_low", count(t2.v3) AS "avg_occupancyRate_count", CASE WHEN count(t2.v4) > 0 THEN CASE WHEN sum(t2.v4) / count(t2.v4) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t2.v4) / count(t2.v4) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t2.v4) % count(t2.v4)) * 10000 + CASE WHEN sum(t2.v4) < 0 THEN -count(t2.v4) ELSE count(t2.v4) END) / (2 * count(t2.v4)) END AS "avg_grade", sum(t2.v2 >> 32) + (sum(t2.v2 & 4294967295) >> 32) AS "avg_floorAreaM2", sum(t2.v2 & 4294967295) & 4294967295 AS "avg_floorAreaM2_low", count(t2.v2) AS "avg_floorAreaM2_count", sum(t2.v5 >> 32) + (sum(t2.v5 & 4294967295) >> 32) AS "avg_longitude", sum(t2.v5 & 4294967295) & 4294967295 AS "avg_longitude_low", count(t2.v5) AS "avg_longitude_count", CASE WHEN count(t2.v0) > 0 THEN CASE WHEN sum(t2.v0) / count(t2.v0) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t2.v0) / count(t2.v0) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t2.v0) % count(t2.v0)) * 10000 + CASE WHEN sum(t2.v0) < 0 THEN -count(t2.v0) ELSE count(t2.v0) END) / (2 * count(t2.v0)) END AS "avg_bedCount", min(t2.v3) AS "min_occupancyRate", max(t2.v3) AS "max_occupancyRate", max(t2.v6) AS "max_name"
      FROM (
        SELECT ((
          SELECT count(*)
          FROM "Beds" AS t3
          WHERE t3."InstitutionKey" = t0."Key" AND (t3."Status" <> 5)
        )) AS v0, ((
          SELECT count(*)
          FROM "Beds" AS t4
          WHERE t4."InstitutionKey" = t0."Key" AND ((t4."Status" = 2) OR (t4."Status" = 3))
        )) AS v1, t0."FloorAreaM2" AS v2, (CASE WHEN (((
          SELECT count(*)
          FROM "Beds" AS t5
          WHERE t5."InstitutionKey" = t0."Key" AND (t5."Status" <> 5)
        )) = 0) THEN NULL ELSE (
          SELECT (2 * t6.a * 10000 + t6.b) / (2 * t6.b)
          FROM (
            SELECT ((
              SELECT count(*)
              FROM "Beds" AS t7
              WHERE t7."InstitutionKey" = t0."Key" AND ((t7."Status" = 2) OR (t7."Status" = 3))
            )) AS a, ((
              SELECT count(*)
              FROM "Beds" AS t8
              WHERE t8."InstitutionKey" = t0."Key" AND (t8."Status" <> 5)
            )) AS b
          ) AS t6
        ) END) AS v3, t0."Grade" AS v4, t0."Longitude" AS v5, t0."Name" AS v6
        FROM "Institutions" AS t0
        LIMIT -1
      ) AS t2
    ) AS t9
  ) AS t1
) AS h0
