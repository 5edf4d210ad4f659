SELECT t18.h0, '{"name":' || json_quote(t6."Name") || ',"beds":{"aggregate":' || (
  SELECT '{"count":' || CAST(t8."count" AS TEXT) || ',"avg":{"monthlyFeeFen":' || coalesce((
    SELECT CASE WHEN t8."avg_monthlyFeeFen" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(f.h AS TEXT) || '.' || substr(CAST(10000 + f.l AS TEXT), 2), '0'), '.')
    FROM (
      SELECT CASE WHEN t8."avg_monthlyFeeFen" < 0 AND t8."avg_monthlyFeeFen_low" > 0 THEN -(t8."avg_monthlyFeeFen" + 1) ELSE abs(t8."avg_monthlyFeeFen") END AS h, CASE WHEN t8."avg_monthlyFeeFen" < 0 AND t8."avg_monthlyFeeFen_low" > 0 THEN 10000 - t8."avg_monthlyFeeFen_low" ELSE t8."avg_monthlyFeeFen_low" END AS l
    ) AS f
  ), 'null') || '},"max":{"openedOn":' || coalesce('"' || t8."max_openedOn" || '"', 'null') || '}}'
  FROM (
    SELECT t10."count" AS "count", ((t10."avg_monthlyFeeFen" - ((t10."avg_monthlyFeeFen" % t10."avg_monthlyFeeFen_count" + t10."avg_monthlyFeeFen_count") % t10."avg_monthlyFeeFen_count")) / t10."avg_monthlyFeeFen_count" * 4294967296 + (((t10."avg_monthlyFeeFen" % t10."avg_monthlyFeeFen_count" + t10."avg_monthlyFeeFen_count") % t10."avg_monthlyFeeFen_count") * 4294967296 + t10."avg_monthlyFeeFen_low") / t10."avg_monthlyFeeFen_count") + ((2 * ((((t10."avg_monthlyFeeFen" % t10."avg_monthlyFeeFen_count" + t10."avg_monthlyFeeFen_count") % t10."avg_monthlyFeeFen_count") * 4294967296 + t10."avg_monthlyFeeFen_low") % t10."avg_monthlyFeeFen_count") * 10000 + t10."avg_monthlyFeeFen_count" - CASE WHEN t10."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t10."avg_monthlyFeeFen_count")) / 10000 AS "avg_monthlyFeeFen", ((2 * ((((t10."avg_monthlyFeeFen" % t10."avg_monthlyFeeFen_count" + t10."avg_monthlyFeeFen_count") % t10."avg_monthlyFeeFen_count") * 4294967296 + t10."avg_monthlyFeeFen_low") % t10."avg_monthlyFeeFen_count") * 10000 + t10."avg_monthlyFeeFen_count" - CASE WHEN t10."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t10."avg_monthlyFeeFen_count")) % 10000 AS "avg_monthlyFeeFen_low", t10."max_openedOn" AS "max_openedOn"
    FROM (
      SELECT count(*) AS "count", sum(t9.v0 >> 32) + (sum(t9.v0 & 4294967295) >> 32) AS "avg_monthlyFeeFen", sum(t9.v0 & 4294967295) & 4294967295 AS "avg_monthlyFeeFen_low", count(t9.v0) AS "avg_monthlyFeeFen_count", max(t9.v1) AS "max_openedOn"
      FROM (
        SELECT t7."MonthlyFeeFen" AS v0, t7."OpenedOn" AS v1
        FROM "Beds" AS t7
        WHERE t7."InstitutionKey" = t6."Key"
      ) AS t9
    ) AS t10
  ) AS t8
) || '}}', CASE WHEN t6."Key" IS NOT NULL THEN 1 ELSE 0 END
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
        SELECT t5."count" AS "count", ((t5."avg_monthlyFeeFen" - ((t5."avg_monthlyFeeFen" % t5."avg_monthlyFeeFen_count" + t5."avg_monthlyFeeFen_count") % t5."avg_monthlyFeeFen_count")) / t5."avg_monthlyFeeFen_count" * 4294967296 + (((t5."avg_monthlyFeeFen" % t5."avg_monthlyFeeFen_count" + t5."avg_monthlyFeeFen_count") % t5."avg_monthlyFeeFen_count") * 4294967296 + t5."avg_monthlyFeeFen_low") / t5."avg_monthlyFeeFen_count") + ((2 * ((((t5."avg_monthlyFeeFen" % t5."avg_monthlyFeeFen_count" + t5."avg_monthlyFeeFen_count") % t5."avg_monthlyFeeFen_count") * 4294967296 + t5."avg_monthlyFeeFen_low") % t5."avg_monthlyFeeFen_count") * 10000 + t5."avg_monthlyFeeFen_count" - CASE WHEN t5."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t5."avg_monthlyFeeFen_count")) / 10000 AS "avg_monthlyFeeFen", ((2 * ((((t5."avg_monthlyFeeFen" % t5."avg_monthlyFeeFen_count" + t5."avg_monthlyFeeFen_count") % t5."avg_monthlyFeeFen_count") * 4294967296 + t5."avg_monthlyFeeFen_low") % t5."avg_monthlyFeeFen_count") * 10000 + t5."avg_monthlyFeeFen_count" - CASE WHEN t5."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t5."avg_monthlyFeeFen_count")) % 10000 AS "avg_monthlyFeeFen_low", t5."max_openedOn" AS "max_openedOn"
        FROM (
          SELECT count(*) AS "count", sum(t4.v0 >> 32) + (sum(t4.v0 & 4294967295) >> 32) AS "avg_monthlyFeeFen", sum(t4.v0 & 4294967295) & 4294967295 AS "avg_monthlyFeeFen_low", count(t4.v0) AS "avg_monthlyFeeFen_count", max(t4.v1) AS "max_openedOn"
          FROM (
            SELECT t2."MonthlyFeeFen" AS v0, t2."OpenedOn" AS v1
            FROM "Beds" AS t2
            WHERE t2."InstitutionKey" = t0."Key"
          ) AS t4
        ) AS t5
      ) AS t3
      WHERE (t3."count" > ?2 AND (t3."avg_monthlyFeeFen", t3."avg_monthlyFeeFen_low") < (?3, ?4) AND t3."max_openedOn" < ?5)
    ))
  ) AS h0
) AS t18
LEFT JOIN (
  SELECT t17.*, row_number() OVER () AS n
  FROM (
    SELECT t11."Key", t11."Name"
    FROM "Institutions" AS t11
    WHERE (EXISTS (
      SELECT 1
      FROM "Beds" AS t12
      WHERE t12."InstitutionKey" = t11."Key" AND t12."Kind" = ?1
    ) AND EXISTS (
      SELECT 1
      FROM (
        SELECT t16."count" AS "count", ((t16."avg_monthlyFeeFen" - ((t16."avg_monthlyFeeFen" % t16."avg_monthlyFeeFen_count" + t16."avg_monthlyFeeFen_count") % t16."avg_monthlyFeeFen_count")) / t16."avg_monthlyFeeFen_count" * 4294967296 + (((t16."avg_monthlyFeeFen" % t16."avg_monthlyFeeFen_count" + t16."avg_monthlyFeeFen_count") % t16."avg_monthlyFeeFen_count") * 4294967296 + t16."avg_monthlyFeeFen_low") / t16."avg_monthlyFeeFen_count") + ((2 * ((((t16."avg_monthlyFeeFen" % t16."avg_monthlyFeeFen_count" + t16."avg_monthlyFeeFen_count") % t16."avg_monthlyFeeFen_count") * 4294967296 + t16."avg_monthlyFeeFen_low") % t16."avg_monthlyFeeFen_count") * 10000 + t16."avg_monthlyFeeFen_count" - CASE WHEN t16."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t16."avg_monthlyFeeFen_count")) / 10000 AS "avg_monthlyFeeFen", ((2 * ((((t16."avg_monthlyFeeFen" % t16."avg_monthlyFeeFen_count" + t16."avg_monthlyFeeFen_count") % t16."avg_monthlyFeeFen_count") * 4294967296 + t16."avg_monthlyFeeFen_low") % t16."avg_monthlyFeeFen_count") * 10000 + t16."avg_monthlyFeeFen_count" - CASE WHEN t16."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t16."avg_monthlyFeeFen_count")) % 10000 AS "avg_monthlyFeeFen_low", t16."max_openedOn" AS "max_openedOn"
        FROM (
          SELECT count(*) AS "count", sum(t15.v0 >> 32) + (sum(t15.v0 & 4294967295) >> 32) AS "avg_monthlyFeeFen", sum(t15.v0 & 4294967295) & 4294967295 AS "avg_monthlyFeeFen_low", count(t15.v0) AS "avg_monthlyFeeFen_count", max(t15.v1) AS "max_openedOn"
          FROM (
            SELECT t13."MonthlyFeeFen" AS v0, t13."OpenedOn" AS v1
            FROM "Beds" AS t13
            WHERE t13."InstitutionKey" = t11."Key"
          ) AS t15
        ) AS t16
      ) AS t14
      WHERE (t14."count" > ?2 AND (t14."avg_monthlyFeeFen", t14."avg_monthlyFeeFen_low") < (?3, ?4) AND t14."max_openedOn" < ?5)
    ))
    ORDER BY t11."Key"
    LIMIT ?6
  ) AS t17
) AS t6 ON TRUE
ORDER BY t6.n

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
      SELECT sum(t3.v0 >> 32) + (sum(t3.v0 & 4294967295) >> 32) AS "sum_monthlyFeeFen", sum(t3.v0 & 4294967295) & 4294967295 AS "sum_monthlyFeeFen_low"
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
