SELECT t19.h0, '{"name":' || json_quote(t5."Name") || ',"beds":{"aggregate":' || (
  SELECT '{"count":' || CAST(t7."count" AS TEXT) || ',"avg":{"monthlyFeeFen":' || coalesce((
    SELECT CASE WHEN t7."avg_monthlyFeeFen" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(f.h AS TEXT) || '.' || substr(CAST(10000 + f.l AS TEXT), 2), '0'), '.')
    FROM (
      SELECT CASE WHEN t7."avg_monthlyFeeFen" < 0 AND t7."avg_monthlyFeeFen_low" > 0 THEN -(t7."avg_monthlyFeeFen" + 1) ELSE abs(t7."avg_monthlyFeeFen") END AS h, CASE WHEN t7."avg_monthlyFeeFen" < 0 AND t7."avg_monthlyFeeFen_low" > 0 THEN 10000 - t7."avg_monthlyFeeFen_low" ELSE t7."avg_monthlyFeeFen_low" END AS l
    ) AS f
  ), 'null') || '}}'
  FROM (
    SELECT t9."count" AS "count", ((t9."avg_monthlyFeeFen" - ((t9."avg_monthlyFeeFen" % t9."avg_monthlyFeeFen_count" + t9."avg_monthlyFeeFen_count") % t9."avg_monthlyFeeFen_count")) / t9."avg_monthlyFeeFen_count" * 4294967296 + (((t9."avg_monthlyFeeFen" % t9."avg_monthlyFeeFen_count" + t9."avg_monthlyFeeFen_count") % t9."avg_monthlyFeeFen_count") * 4294967296 + t9."avg_monthlyFeeFen_low") / t9."avg_monthlyFeeFen_count") + ((2 * ((((t9."avg_monthlyFeeFen" % t9."avg_monthlyFeeFen_count" + t9."avg_monthlyFeeFen_count") % t9."avg_monthlyFeeFen_count") * 4294967296 + t9."avg_monthlyFeeFen_low") % t9."avg_monthlyFeeFen_count") * 10000 + t9."avg_monthlyFeeFen_count" - CASE WHEN t9."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t9."avg_monthlyFeeFen_count")) / 10000 AS "avg_monthlyFeeFen", ((2 * ((((t9."avg_monthlyFeeFen" % t9."avg_monthlyFeeFen_count" + t9."avg_monthlyFeeFen_count") % t9."avg_monthlyFeeFen_count") * 4294967296 + t9."avg_monthlyFeeFen_low") % t9."avg_monthlyFeeFen_count") * 10000 + t9."avg_monthlyFeeFen_count" - CASE WHEN t9."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t9."avg_monthlyFeeFen_count")) % 10000 AS "avg_monthlyFeeFen_low"
    FROM (
      SELECT count(*) AS "count", sum(t8.v0 >> 32) + (sum(t8.v0 & 4294967295) >> 32) AS "avg_monthlyFeeFen", sum(t8.v0 & 4294967295) & 4294967295 AS "avg_monthlyFeeFen_low", count(t8.v0) AS "avg_monthlyFeeFen_count"
      FROM (
        SELECT t6."MonthlyFeeFen" AS v0
        FROM "Beds" AS t6
        WHERE t6."InstitutionKey" = t5."Key" AND t6."Status" = ?5
      ) AS t8
    ) AS t9
  ) AS t7
) || '}}', CASE WHEN t5."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Institutions" AS t0
    WHERE EXISTS (
      SELECT 1
      FROM (
        SELECT t4."count" AS "count", ((t4."avg_monthlyFeeFen" - ((t4."avg_monthlyFeeFen" % t4."avg_monthlyFeeFen_count" + t4."avg_monthlyFeeFen_count") % t4."avg_monthlyFeeFen_count")) / t4."avg_monthlyFeeFen_count" * 4294967296 + (((t4."avg_monthlyFeeFen" % t4."avg_monthlyFeeFen_count" + t4."avg_monthlyFeeFen_count") % t4."avg_monthlyFeeFen_count") * 4294967296 + t4."avg_monthlyFeeFen_low") / t4."avg_monthlyFeeFen_count") + ((2 * ((((t4."avg_monthlyFeeFen" % t4."avg_monthlyFeeFen_count" + t4."avg_monthlyFeeFen_count") % t4."avg_monthlyFeeFen_count") * 4294967296 + t4."avg_monthlyFeeFen_low") % t4."avg_monthlyFeeFen_count") * 10000 + t4."avg_monthlyFeeFen_count" - CASE WHEN t4."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t4."avg_monthlyFeeFen_count")) / 10000 AS "avg_monthlyFeeFen", ((2 * ((((t4."avg_monthlyFeeFen" % t4."avg_monthlyFeeFen_count" + t4."avg_monthlyFeeFen_count") % t4."avg_monthlyFeeFen_count") * 4294967296 + t4."avg_monthlyFeeFen_low") % t4."avg_monthlyFeeFen_count") * 10000 + t4."avg_monthlyFeeFen_count" - CASE WHEN t4."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t4."avg_monthlyFeeFen_count")) % 10000 AS "avg_monthlyFeeFen_low"
        FROM (
          SELECT count(*) AS "count", sum(t3.v0 >> 32) + (sum(t3.v0 & 4294967295) >> 32) AS "avg_monthlyFeeFen", sum(t3.v0 & 4294967295) & 4294967295 AS "avg_monthlyFeeFen_low", count(t3.v0) AS "avg_monthlyFeeFen_count"
          FROM (
            SELECT t1."MonthlyFeeFen" AS v0
            FROM "Beds" AS t1
            WHERE t1."InstitutionKey" = t0."Key" AND t1."Status" = ?1
          ) AS t3
        ) AS t4
      ) AS t2
      WHERE (t2."count" >= ?2 AND (t2."avg_monthlyFeeFen", t2."avg_monthlyFeeFen_low") > (?3, ?4))
    )
  ) AS h0
) AS t19
LEFT JOIN (
  SELECT t18.*, row_number() OVER () AS n
  FROM (
    SELECT t10."Key", t10."Name"
    FROM "Institutions" AS t10
    WHERE EXISTS (
      SELECT 1
      FROM (
        SELECT t14."count" AS "count", ((t14."avg_monthlyFeeFen" - ((t14."avg_monthlyFeeFen" % t14."avg_monthlyFeeFen_count" + t14."avg_monthlyFeeFen_count") % t14."avg_monthlyFeeFen_count")) / t14."avg_monthlyFeeFen_count" * 4294967296 + (((t14."avg_monthlyFeeFen" % t14."avg_monthlyFeeFen_count" + t14."avg_monthlyFeeFen_count") % t14."avg_monthlyFeeFen_count") * 4294967296 + t14."avg_monthlyFeeFen_low") / t14."avg_monthlyFeeFen_count") + ((2 * ((((t14."avg_monthlyFeeFen" % t14."avg_monthlyFeeFen_count" + t14."avg_monthlyFeeFen_count") % t14."avg_monthlyFeeFen_count") * 4294967296 + t14."avg_monthlyFeeFen_low") % t14."avg_monthlyFeeFen_count") * 10000 + t14."avg_monthlyFeeFen_count" - CASE WHEN t14."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t14."avg_monthlyFeeFen_count")) / 10000 AS "avg_monthlyFeeFen", ((2 * ((((t14."avg_monthlyFeeFen" % t14."avg_monthlyFeeFen_count" + t14."avg_monthlyFeeFen_count") % t14."avg_monthlyFeeFen_count") * 4294967296 + t14."avg_monthlyFeeFen_low") % t14."avg_monthlyFeeFen_count") * 10000 + t14."avg_monthlyFeeFen_count" - CASE WHEN t14."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t14."avg_monthlyFeeFen_count")) % 10000 AS "avg_monthlyFeeFen_low"
        FROM (
          SELECT count(*) AS "count", sum(t13.v0 >> 32) + (sum(t13.v0 & 4294967295) >> 32) AS "avg_monthlyFeeFen", sum(t13.v0 & 4294967295) & 4294967295 AS "avg_monthlyFeeFen_low", count(t13.v0) AS "avg_monthlyFeeFen_count"
          FROM (
            SELECT t11."MonthlyFeeFen" AS v0
            FROM "Beds" AS t11
            WHERE t11."InstitutionKey" = t10."Key" AND t11."Status" = ?1
          ) AS t13
        ) AS t14
      ) AS t12
      WHERE (t12."count" >= ?2 AND (t12."avg_monthlyFeeFen", t12."avg_monthlyFeeFen_low") > (?3, ?4))
    )
    ORDER BY (
      SELECT max(t17.v0) AS "max_trainingHours"
      FROM (
        SELECT t15."TrainingHours" AS v0
        FROM "Caregivers" AS t15
        WHERE t15."InstitutionKey" = t10."Key"
      ) AS t17
    ) ASC NULLS FIRST, t10."Key"
    LIMIT ?6
  ) AS t18
) AS t5 ON TRUE
ORDER BY t5.n
