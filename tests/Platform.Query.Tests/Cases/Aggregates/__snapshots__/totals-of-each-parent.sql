SELECT '{"name":' || json_quote(t0."Name") || ',"beds":{"aggregate":' || (
  SELECT '{"count":' || CAST(t2."count" AS TEXT) || ',"avg":{"monthlyFeeFen":' || coalesce(CASE WHEN t2."avg_monthlyFeeFen" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t2."avg_monthlyFeeFen") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(t2."avg_monthlyFeeFen") % 10000 AS TEXT), 2), '0'), '.'), 'null') || '},"max":{"openedOn":' || coalesce('"' || t2."max_openedOn" || '"', 'null') || '}}'
  FROM (
    SELECT count(*) AS "count", CASE WHEN count(t3.v0) > 0 THEN CASE WHEN sum(t3.v0) / count(t3.v0) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t3.v0) / count(t3.v0) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t3.v0) % count(t3.v0)) * 10000 + CASE WHEN sum(t3.v0) < 0 THEN -count(t3.v0) ELSE count(t3.v0) END) / (2 * count(t3.v0)) END AS "avg_monthlyFeeFen", max(t3.v1) AS "max_openedOn"
    FROM (
      SELECT t1."MonthlyFeeFen" AS v0, t1."OpenedOn" AS v1
      FROM "Beds" AS t1
      WHERE t1."InstitutionKey" = t0."Key" AND (t1."Kind" = ?1) IS NOT TRUE
    ) AS t3
  ) AS t2
) || '},"caregivers":{"aggregate":' || (
  SELECT '{"count":' || CAST(t5."count" AS TEXT) || ',"sum":{"trainingHours":' || coalesce(CAST(t5."sum_trainingHours" AS TEXT), 'null') || '},"max":{"skillLevel":' || CASE t5."max_skillLevel" WHEN 0 THEN '"UNCERTIFIED"' WHEN 1 THEN '"JUNIOR"' WHEN 2 THEN '"INTERMEDIATE"' WHEN 3 THEN '"SENIOR"' WHEN 4 THEN '"TECHNICIAN"' WHEN 5 THEN '"SENIOR_TECHNICIAN"' ELSE 'null' END || '}}'
  FROM (
    SELECT count(*) AS "count", sum(t6.v0) AS "sum_trainingHours", max(t6.v1) AS "max_skillLevel"
    FROM (
      SELECT t4."TrainingHours" AS v0, t4."SkillLevel" AS v1
      FROM "Caregivers" AS t4
      WHERE t4."InstitutionKey" = t0."Key"
    ) AS t6
  ) AS t5
) || '}}'
FROM (
  SELECT t7."Key", t7."Name"
  FROM "Institutions" AS t7
  ORDER BY ((
    SELECT count(*)
    FROM "Beds" AS t8
    WHERE t8."InstitutionKey" = t7."Key" AND (t8."Status" <> 5)
  )) DESC, t7."Key"
  LIMIT ?2
) AS t0
LIMIT ?2
