SELECT (
  SELECT '{"count":' || CAST(t1."count" AS TEXT) || ',"distinctCount":{"name":' || CAST(t1."distinctCount_name" AS TEXT) || '},"sum":{"bedCount":' || coalesce(CAST(t1."sum_bedCount" AS TEXT), 'null') || '},"avg":{"occupancyRate":' || coalesce(CASE WHEN t1."avg_occupancyRate" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."avg_occupancyRate") / 100000000 AS TEXT) || '.' || substr(CAST(100000000 + abs(t1."avg_occupancyRate") % 100000000 AS TEXT), 2), '0'), '.'), 'null') || '},"min":{"name":' || coalesce(json_quote(t1."min_name"), 'null') || '}}'
  FROM (
    SELECT count(*) AS "count", count(DISTINCT t2.v0) AS "distinctCount_name", sum(t2.v1) AS "sum_bedCount", CASE WHEN count(t2.v2) > 0 THEN CASE WHEN sum(t2.v2) / count(t2.v2) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t2.v2) / count(t2.v2) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t2.v2) % count(t2.v2)) * 10000 + CASE WHEN sum(t2.v2) < 0 THEN -count(t2.v2) ELSE count(t2.v2) END) / (2 * count(t2.v2)) END AS "avg_occupancyRate", min(t2.v0) AS "min_name"
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
  ) AS t1
) AS h0
