SELECT t10.h0, t10.h1, CASE WHEN t7.n > 1 THEN '' ELSE t10.h2 END, '{"skillLevel":' || CASE t7."SkillLevel" WHEN 0 THEN '"UNCERTIFIED"' WHEN 1 THEN '"JUNIOR"' WHEN 2 THEN '"INTERMEDIATE"' WHEN 3 THEN '"SENIOR"' WHEN 4 THEN '"TECHNICIAN"' WHEN 5 THEN '"SENIOR_TECHNICIAN"' ELSE 'null' END || '}', CASE WHEN t7."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Caregivers" AS t0
    WHERE (t0."Status" = ?1) IS NOT TRUE
  ) AS h0, (
    SELECT '{"count":' || CAST(t2."count" AS TEXT) || '}'
    FROM (
      SELECT count(*) AS "count"
      FROM (
        SELECT 1
        FROM "Caregivers" AS t1
        WHERE (t1."Status" = ?1) IS NOT TRUE
      ) AS t3
    ) AS t2
  ) AS h1, (WITH t4 AS (
    SELECT t6.k0 AS "k0", count(*) AS "count", CASE WHEN count(t6.v0) > 0 THEN CASE WHEN sum(t6.v0) / count(t6.v0) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t6.v0) / count(t6.v0) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t6.v0) % count(t6.v0)) * 10000 + CASE WHEN sum(t6.v0) < 0 THEN -count(t6.v0) ELSE count(t6.v0) END) / (2 * count(t6.v0)) END AS "avg_trainingHours"
    FROM (
      SELECT t5."SkillLevel" AS k0, t5."TrainingHours" AS v0
      FROM "Caregivers" AS t5
      WHERE (t5."Status" = ?1) IS NOT TRUE
    ) AS t6 GROUP BY t6.k0
  ) SELECT '{"__typename":"CaregiversGroupsConnection","nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?2 THEN '{"__typename":"CaregiverGroup","key":{"__typename":"CaregiverGroupKey","skillLevel":' || CASE p."k0" WHEN 0 THEN '"UNCERTIFIED"' WHEN 1 THEN '"JUNIOR"' WHEN 2 THEN '"INTERMEDIATE"' WHEN 3 THEN '"SENIOR"' WHEN 4 THEN '"TECHNICIAN"' WHEN 5 THEN '"SENIOR_TECHNICIAN"' ELSE 'null' END || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || ',"avg":{"trainingHours":' || coalesce(CASE WHEN p."avg_trainingHours" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(p."avg_trainingHours") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(p."avg_trainingHours") % 10000 AS TEXT), 2), '0'), '.'), 'null') || '}}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
    SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
    FROM (
      SELECT q.*
      FROM t4 AS q
      ORDER BY q."k0" ASC NULLS FIRST
      LIMIT ?3
    ) AS o
  ) AS p) AS h2
) AS t10
LEFT JOIN (
  SELECT t9.*, row_number() OVER () AS n
  FROM (
    SELECT t8."Key", t8."SkillLevel"
    FROM "Caregivers" AS t8
    WHERE (t8."Status" = ?1) IS NOT TRUE
    ORDER BY t8."Key"
    LIMIT ?4
  ) AS t9
) AS t7 ON TRUE
ORDER BY t7.n
