SELECT t15.h0, '{"name":' || json_quote(t5."Name") || ',"beds":{"aggregate":' || (
  SELECT '{"count":' || CAST(t7."count" AS TEXT) || ',"avg":{"monthlyFeeFen":' || coalesce(CASE WHEN t7."avg_monthlyFeeFen" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t7."avg_monthlyFeeFen") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(t7."avg_monthlyFeeFen") % 10000 AS TEXT), 2), '0'), '.'), 'null') || '},"max":{"openedOn":' || coalesce('"' || t7."max_openedOn" || '"', 'null') || '}}'
  FROM (
    SELECT count(*) AS "count", CASE WHEN count(t8.v0) > 0 THEN CASE WHEN sum(t8.v0) / count(t8.v0) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t8.v0) / count(t8.v0) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t8.v0) % count(t8.v0)) * 10000 + CASE WHEN sum(t8.v0) < 0 THEN -count(t8.v0) ELSE count(t8.v0) END) / (2 * count(t8.v0)) END AS "avg_monthlyFeeFen", max(t8.v1) AS "max_openedOn"
    FROM (
      SELECT t6."MonthlyFeeFen" AS v0, t6."OpenedOn" AS v1
      FROM "Beds" AS t6
      WHERE t6."InstitutionKey" = t5."Key"
    ) AS t8
  ) AS t7
) || '}}', CASE WHEN t5."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Institutions" AS t0
    WHERE (EXISTS (
      SELECT 1
      FROM "Beds" AS t1
      WHERE t1."InstitutionKey" = t0."Key" AND t1."Kind" = ?1
    ) AND EXISTS (
      SELECT 1
      FROM (
        SELECT count(*) AS "count", CASE WHEN count(t4.v0) > 0 THEN CASE WHEN sum(t4.v0) / count(t4.v0) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t4.v0) / count(t4.v0) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t4.v0) % count(t4.v0)) * 10000 + CASE WHEN sum(t4.v0) < 0 THEN -count(t4.v0) ELSE count(t4.v0) END) / (2 * count(t4.v0)) END AS "avg_monthlyFeeFen", max(t4.v1) AS "max_openedOn"
        FROM (
          SELECT t2."MonthlyFeeFen" AS v0, t2."OpenedOn" AS v1
          FROM "Beds" AS t2
          WHERE t2."InstitutionKey" = t0."Key"
        ) AS t4
      ) AS t3
      WHERE (t3."count" > ?2 AND t3."avg_monthlyFeeFen" < ?3 AND t3."max_openedOn" < ?4)
    ))
  ) AS h0
) AS t15
LEFT JOIN (
  SELECT t14.*, row_number() OVER () AS n
  FROM (
    SELECT t9."Key", t9."Name"
    FROM "Institutions" AS t9
    WHERE (EXISTS (
      SELECT 1
      FROM "Beds" AS t10
      WHERE t10."InstitutionKey" = t9."Key" AND t10."Kind" = ?1
    ) AND EXISTS (
      SELECT 1
      FROM (
        SELECT count(*) AS "count", CASE WHEN count(t13.v0) > 0 THEN CASE WHEN sum(t13.v0) / count(t13.v0) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t13.v0) / count(t13.v0) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t13.v0) % count(t13.v0)) * 10000 + CASE WHEN sum(t13.v0) < 0 THEN -count(t13.v0) ELSE count(t13.v0) END) / (2 * count(t13.v0)) END AS "avg_monthlyFeeFen", max(t13.v1) AS "max_openedOn"
        FROM (
          SELECT t11."MonthlyFeeFen" AS v0, t11."OpenedOn" AS v1
          FROM "Beds" AS t11
          WHERE t11."InstitutionKey" = t9."Key"
        ) AS t13
      ) AS t12
      WHERE (t12."count" > ?2 AND t12."avg_monthlyFeeFen" < ?3 AND t12."max_openedOn" < ?4)
    ))
    ORDER BY t9."Key"
    LIMIT ?5
  ) AS t14
) AS t5 ON TRUE
ORDER BY t5.n

SELECT t16.h0, '{"name":' || json_quote(t7."Name") || '}', CASE WHEN t7."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Institutions" AS t0
    WHERE (EXISTS (
      SELECT 1
      FROM (
        SELECT max(t3.v0) AS "max_skillLevel"
        FROM (
          SELECT t1."SkillLevel" AS v0
          FROM "Caregivers" AS t1
          WHERE t1."InstitutionKey" = t0."Key"
        ) AS t3
      ) AS t2
      WHERE t2."max_skillLevel" >= ?1
    ) OR EXISTS (
      SELECT 1
      FROM (
        SELECT count(*) AS "count"
        FROM (
          SELECT 1
          FROM "Beds" AS t4
          WHERE t4."InstitutionKey" = t0."Key"
        ) AS t6
      ) AS t5
      WHERE t5."count" = ?2
    ))
  ) AS h0
) AS t16
LEFT JOIN (
  SELECT t15.*, row_number() OVER () AS n
  FROM (
    SELECT t8."Key", t8."Name"
    FROM "Institutions" AS t8
    WHERE (EXISTS (
      SELECT 1
      FROM (
        SELECT max(t11.v0) AS "max_skillLevel"
        FROM (
          SELECT t9."SkillLevel" AS v0
          FROM "Caregivers" AS t9
          WHERE t9."InstitutionKey" = t8."Key"
        ) AS t11
      ) AS t10
      WHERE t10."max_skillLevel" >= ?1
    ) OR EXISTS (
      SELECT 1
      FROM (
        SELECT count(*) AS "count"
        FROM (
          SELECT 1
          FROM "Beds" AS t12
          WHERE t12."InstitutionKey" = t8."Key"
        ) AS t14
      ) AS t13
      WHERE t13."count" = ?2
    ))
    ORDER BY t8."Key"
    LIMIT ?3
  ) AS t15
) AS t7 ON TRUE
ORDER BY t7.n

SELECT t14.h0, '{"level":' || CASE t6."Level" WHEN 0 THEN '"UNCERTIFIED"' WHEN 1 THEN '"ASSISTANT"' WHEN 2 THEN '"SOCIAL_WORKER"' WHEN 3 THEN '"SENIOR"' ELSE 'null' END || '}', CASE WHEN t6."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "SocialWorkers" AS t0
    LEFT JOIN "Institutions" AS t1 ON t1."Key" = t0."InstitutionKey"
    WHERE EXISTS (
      SELECT 1
      FROM (
        SELECT 1
      ) AS t5
      LEFT JOIN (
        SELECT count(*) AS "count"
        FROM (
          SELECT 1
          FROM "Beds" AS t2
          WHERE t2."InstitutionKey" = t1."Key"
        ) AS t4
      ) AS t3 ON t1."Key" IS NOT NULL
      WHERE t3."count" > ?1
    )
  ) AS h0
) AS t14
LEFT JOIN (
  SELECT t13.*, row_number() OVER () AS n
  FROM (
    SELECT t7."Key", t7."Level"
    FROM "SocialWorkers" AS t7
    LEFT JOIN "Institutions" AS t8 ON t8."Key" = t7."InstitutionKey"
    WHERE EXISTS (
      SELECT 1
      FROM (
        SELECT 1
      ) AS t12
      LEFT JOIN (
        SELECT count(*) AS "count"
        FROM (
          SELECT 1
          FROM "Beds" AS t9
          WHERE t9."InstitutionKey" = t8."Key"
        ) AS t11
      ) AS t10 ON t8."Key" IS NOT NULL
      WHERE t10."count" > ?1
    )
    ORDER BY t7."Key"
    LIMIT ?2
  ) AS t13
) AS t6 ON TRUE
ORDER BY t6.n

SELECT (
  SELECT count(*)
  FROM "SocialWorkers" AS t0
  LEFT JOIN "Institutions" AS t1 ON t1."Key" = t0."InstitutionKey"
  WHERE EXISTS (
    SELECT 1
    FROM (
      SELECT 1
    ) AS t5
    LEFT JOIN (
      SELECT count(*) AS "count"
      FROM (
        SELECT 1
        FROM "Beds" AS t2
        WHERE t2."InstitutionKey" = t1."Key"
      ) AS t4
    ) AS t3 ON t1."Key" IS NOT NULL
    WHERE (t3."count" = ?1) IS NOT TRUE
  )
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE EXISTS (
    SELECT 1
    FROM (
      SELECT sum(t3.v0) AS "sum_monthlyFeeFen"
      FROM (
        SELECT t1."MonthlyFeeFen" AS v0
        FROM "Beds" AS t1
        WHERE t1."InstitutionKey" = t0."Key"
      ) AS t3
    ) AS t2
    WHERE t2."sum_monthlyFeeFen" IS NULL
  )
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE t0."Grade" = ?1
) AS h0
