SELECT '{"name":' || json_quote(t0."Name") || ',"beds":{"aggregate":' || (
  SELECT '{"count":' || CAST(t2."count" AS TEXT) || ',"avg":{"monthlyFeeFen":' || coalesce((
    SELECT CASE WHEN t2."avg_monthlyFeeFen" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(f.h AS TEXT) || '.' || substr(CAST(10000 + f.l AS TEXT), 2), '0'), '.')
    FROM (
      SELECT CASE WHEN t2."avg_monthlyFeeFen" < 0 AND t2."avg_monthlyFeeFen_low" > 0 THEN -(t2."avg_monthlyFeeFen" + 1) ELSE abs(t2."avg_monthlyFeeFen") END AS h, CASE WHEN t2."avg_monthlyFeeFen" < 0 AND t2."avg_monthlyFeeFen_low" > 0 THEN 10000 - t2."avg_monthlyFeeFen_low" ELSE t2."avg_monthlyFeeFen_low" END AS l
    ) AS f
  ), 'null') || '},"max":{"openedOn":' || coalesce('"' || t2."max_openedOn" || '"', 'null') || '}}'
  FROM (
    SELECT t4."count" AS "count", ((t4."avg_monthlyFeeFen" - ((t4."avg_monthlyFeeFen" % t4."avg_monthlyFeeFen_count" + t4."avg_monthlyFeeFen_count") % t4."avg_monthlyFeeFen_count")) / t4."avg_monthlyFeeFen_count" * 4294967296 + (((t4."avg_monthlyFeeFen" % t4."avg_monthlyFeeFen_count" + t4."avg_monthlyFeeFen_count") % t4."avg_monthlyFeeFen_count") * 4294967296 + t4."avg_monthlyFeeFen_low") / t4."avg_monthlyFeeFen_count") + ((2 * ((((t4."avg_monthlyFeeFen" % t4."avg_monthlyFeeFen_count" + t4."avg_monthlyFeeFen_count") % t4."avg_monthlyFeeFen_count") * 4294967296 + t4."avg_monthlyFeeFen_low") % t4."avg_monthlyFeeFen_count") * 10000 + t4."avg_monthlyFeeFen_count" - CASE WHEN t4."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t4."avg_monthlyFeeFen_count")) / 10000 AS "avg_monthlyFeeFen", ((2 * ((((t4."avg_monthlyFeeFen" % t4."avg_monthlyFeeFen_count" + t4."avg_monthlyFeeFen_count") % t4."avg_monthlyFeeFen_count") * 4294967296 + t4."avg_monthlyFeeFen_low") % t4."avg_monthlyFeeFen_count") * 10000 + t4."avg_monthlyFeeFen_count" - CASE WHEN t4."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t4."avg_monthlyFeeFen_count")) % 10000 AS "avg_monthlyFeeFen_low", t4."max_openedOn" AS "max_openedOn"
    FROM (
      SELECT count(*) AS "count", sum(t3.v0 >> 32) + (sum(t3.v0 & 4294967295) >> 32) AS "avg_monthlyFeeFen", sum(t3.v0 & 4294967295) & 4294967295 AS "avg_monthlyFeeFen_low", count(t3.v0) AS "avg_monthlyFeeFen_count", max(t3.v1) AS "max_openedOn"
      FROM (
        SELECT t1."MonthlyFeeFen" AS v0, t1."OpenedOn" AS v1
        FROM "Beds" AS t1
        WHERE t1."InstitutionKey" = t0."Key" AND (t1."Kind" = ?1) IS NOT TRUE
      ) AS t3
    ) AS t4
  ) AS t2
) || '},"caregivers":{"aggregate":' || (
  SELECT '{"count":' || CAST(t6."count" AS TEXT) || ',"sum":{"trainingHours":' || coalesce(CAST(t6."sum_trainingHours" AS TEXT), 'null') || '},"max":{"skillLevel":' || CASE t6."max_skillLevel" WHEN 0 THEN '"UNCERTIFIED"' WHEN 1 THEN '"JUNIOR"' WHEN 2 THEN '"INTERMEDIATE"' WHEN 3 THEN '"SENIOR"' WHEN 4 THEN '"TECHNICIAN"' WHEN 5 THEN '"SENIOR_TECHNICIAN"' ELSE 'null' END || '}}'
  FROM (
    SELECT count(*) AS "count", sum(t7.v0) AS "sum_trainingHours", max(t7.v1) AS "max_skillLevel"
    FROM (
      SELECT t5."TrainingHours" AS v0, t5."SkillLevel" AS v1
      FROM "Caregivers" AS t5
      WHERE t5."InstitutionKey" = t0."Key"
    ) AS t7
  ) AS t6
) || '}}'
FROM (
  SELECT t8."Key", t8."Name"
  FROM "Institutions" AS t8
  ORDER BY ((
    SELECT count(*)
    FROM "Beds" AS t9
    WHERE t9."InstitutionKey" = t8."Key" AND (t9."Status" <> 5)
  )) DESC, t8."Key"
  LIMIT ?2
) AS t0
LIMIT ?2
