SELECT t15.h0, '{"name":' || json_quote(t4."Name") || ',"beds":{"aggregate":' || (
  SELECT '{"count":' || CAST(t6."count" AS TEXT) || ',"avg":{"monthlyFeeFen":' || coalesce(CASE WHEN t6."avg_monthlyFeeFen" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t6."avg_monthlyFeeFen") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(t6."avg_monthlyFeeFen") % 10000 AS TEXT), 2), '0'), '.'), 'null') || '}}'
  FROM (
    SELECT count(*) AS "count", CASE WHEN count(t7.v0) > 0 THEN CASE WHEN sum(t7.v0) / count(t7.v0) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t7.v0) / count(t7.v0) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t7.v0) % count(t7.v0)) * 10000 + CASE WHEN sum(t7.v0) < 0 THEN -count(t7.v0) ELSE count(t7.v0) END) / (2 * count(t7.v0)) END AS "avg_monthlyFeeFen"
    FROM (
      SELECT t5."MonthlyFeeFen" AS v0
      FROM "Beds" AS t5
      WHERE t5."InstitutionKey" = t4."Key" AND t5."Status" = ?4
    ) AS t7
  ) AS t6
) || '}}', CASE WHEN t4."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Institutions" AS t0
    WHERE EXISTS (
      SELECT 1
      FROM (
        SELECT count(*) AS "count", CASE WHEN count(t3.v0) > 0 THEN CASE WHEN sum(t3.v0) / count(t3.v0) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t3.v0) / count(t3.v0) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t3.v0) % count(t3.v0)) * 10000 + CASE WHEN sum(t3.v0) < 0 THEN -count(t3.v0) ELSE count(t3.v0) END) / (2 * count(t3.v0)) END AS "avg_monthlyFeeFen"
        FROM (
          SELECT t1."MonthlyFeeFen" AS v0
          FROM "Beds" AS t1
          WHERE t1."InstitutionKey" = t0."Key" AND t1."Status" = ?1
        ) AS t3
      ) AS t2
      WHERE (t2."count" >= ?2 AND t2."avg_monthlyFeeFen" > ?3)
    )
  ) AS h0
) AS t15
LEFT JOIN (
  SELECT t14.*, row_number() OVER () AS n
  FROM (
    SELECT t8."Key", t8."Name"
    FROM "Institutions" AS t8
    WHERE EXISTS (
      SELECT 1
      FROM (
        SELECT count(*) AS "count", CASE WHEN count(t11.v0) > 0 THEN CASE WHEN sum(t11.v0) / count(t11.v0) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t11.v0) / count(t11.v0) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t11.v0) % count(t11.v0)) * 10000 + CASE WHEN sum(t11.v0) < 0 THEN -count(t11.v0) ELSE count(t11.v0) END) / (2 * count(t11.v0)) END AS "avg_monthlyFeeFen"
        FROM (
          SELECT t9."MonthlyFeeFen" AS v0
          FROM "Beds" AS t9
          WHERE t9."InstitutionKey" = t8."Key" AND t9."Status" = ?1
        ) AS t11
      ) AS t10
      WHERE (t10."count" >= ?2 AND t10."avg_monthlyFeeFen" > ?3)
    )
    ORDER BY (
      SELECT max(t13.v0) AS "max_trainingHours"
      FROM (
        SELECT t12."TrainingHours" AS v0
        FROM "Caregivers" AS t12
        WHERE t12."InstitutionKey" = t8."Key"
      ) AS t13
    ) ASC NULLS FIRST, t8."Key"
    LIMIT ?5
  ) AS t14
) AS t4 ON TRUE
ORDER BY t4.n
