SELECT (
  SELECT '{"sum":{"bedCount":' || coalesce(CAST(t1."sum_bedCount" AS TEXT), 'null') || ',"occupiedBedCount":' || coalesce(CAST(t1."sum_occupiedBedCount" AS TEXT), 'null') || ',"floorAreaM2":' || coalesce(CASE WHEN t1."sum_floorAreaM2" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."sum_floorAreaM2") / 100 AS TEXT) || '.' || substr(CAST(100 + abs(t1."sum_floorAreaM2") % 100 AS TEXT), 2), '0'), '.'), 'null') || '},"avg":{"occupancyRate":' || coalesce(CASE WHEN t1."avg_occupancyRate" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."avg_occupancyRate") / 100000000 AS TEXT) || '.' || substr(CAST(100000000 + abs(t1."avg_occupancyRate") % 100000000 AS TEXT), 2), '0'), '.'), 'null') || ',"grade":' || coalesce(CASE WHEN t1."avg_grade" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."avg_grade") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(t1."avg_grade") % 10000 AS TEXT), 2), '0'), '.'), 'null') || ',"floorAreaM2":' || coalesce(CASE WHEN t1."avg_floorAreaM2" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."avg_floorAreaM2") / 1000000 AS TEXT) || '.' || substr(CAST(1000000 + abs(t1."avg_floorAreaM2") % 1000000 AS TEXT), 2), '0'), '.'), 'null') || ',"longitude":' || coalesce(CASE WHEN t1."avg_longitude" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."avg_longitude") / 10000000000 AS TEXT) || '.' || substr(CAST(10000000000 + abs(t1."avg_longitude") % 10000000000 AS TEXT), 2), '0'), '.'), 'null') || ',"bedCount":' || coalesce(CASE WHEN t1."avg_bedCount" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."avg_bedCount") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(t1."avg_bedCount") % 10000 AS TEXT), 2), '0'), '.'), 'null') || '},"min":{"occupancyRate":' || coalesce(CASE WHEN t1."min_occupancyRate" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."min_occupancyRate") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(t1."min_occupancyRate") % 10000 AS TEXT), 2), '0'), '.'), 'null') || '},"max":{"occupancyRate":' || coalesce(CASE WHEN t1."max_occupancyRate" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."max_occupancyRate") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(t1."max_occupancyRate") % 10000 AS TEXT), 2), '0'), '.'), 'null') || ',"name":' || coalesce(json_quote(t1."max_name"), 'null') || '}}'
  FROM (
    SELECT sum(t2.v0) AS "sum_bedCount", sum(t2.v1) AS "sum_occupiedBedCount", sum(t2.v2) AS "sum_floorAreaM2", CASE WHEN count(t2.v3) > 0 THEN CASE WHEN sum(t2.v3) / count(t2.v3) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t2.v3) / count(t2.v3) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t2.v3) % count(t2.v3)) * 10000 + CASE WHEN sum(t2.v3) < 0 THEN -count(t2.v3) ELSE count(t2.v3) END) / (2 * count(t2.v3)) END AS "avg_occupancyRate", CASE WHEN count(t2.v4) > 0 THEN CASE WHEN sum(t2.v4) / count(t2.v4) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t2.v4) / count(t2.v4) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t2.v4) % count(t2.v4)) * 10000 + CASE WHEN sum(t2.v4) < 0 THEN -count(t2.v4) ELSE count(t2.v4) END) / (2 * count(t2.v4)) END AS "avg_grade", CASE WHEN count(t2.v2) > 0 THEN CASE WHEN sum(t2.v2) / count(t2.v2) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t2.v2) / count(t2.v2) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t2.v2) % count(t2.v2)) * 10000 + CASE WHEN sum(t2.v2) < 0 THEN -count(t2.v2) ELSE count(t2.v2) END) / (2 * count(t2.v2)) END AS "avg_floorAreaM2", CASE WHEN count(t2.v5) > 0 THEN CASE WHEN sum(t2.v5) / count(t2.v5) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t2.v5) / count(t2.v5) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t2.v5) % count(t2.v5)) * 10000 + CASE WHEN sum(t2.v5) < 0 THEN -count(t2.v5) ELSE count(t2.v5) END) / (2 * count(t2.v5)) END AS "avg_longitude", CASE WHEN count(t2.v0) > 0 THEN CASE WHEN sum(t2.v0) / count(t2.v0) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t2.v0) / count(t2.v0) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t2.v0) % count(t2.v0)) * 10000 + CASE WHEN sum(t2.v0) < 0 THEN -count(t2.v0) ELSE count(t2.v0) END) / (2 * count(t2.v0)) END AS "avg_bedCount", min(t2.v3) AS "min_occupancyRate", max(t2.v3) AS "max_occupancyRate", max(t2.v6) AS "max_name"
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
  ) AS t1
) AS h0
