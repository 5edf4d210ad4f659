SELECT '{"cursor":"' || platform_cursor('[0,' || coalesce(CAST(t0.s0 AS TEXT), 'null') || ',' || json_quote(t0.s1) || ',' || CAST(t0."Key" AS TEXT) || ']', ?1) || '","node":{"name":' || json_quote(t0."Name") || ',"beds":{"aggregate":' || (
  SELECT '{"avg":{"monthlyFeeFen":' || coalesce(CASE WHEN t5."avg_monthlyFeeFen" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t5."avg_monthlyFeeFen") / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(t5."avg_monthlyFeeFen") % 10000 AS TEXT), 2), '0'), '.'), 'null') || '}}'
  FROM (
    SELECT CASE WHEN count(t6.v0) > 0 THEN CASE WHEN sum(t6.v0) / count(t6.v0) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t6.v0) / count(t6.v0) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t6.v0) % count(t6.v0)) * 10000 + CASE WHEN sum(t6.v0) < 0 THEN -count(t6.v0) ELSE count(t6.v0) END) / (2 * count(t6.v0)) END AS "avg_monthlyFeeFen"
    FROM (
      SELECT t4."MonthlyFeeFen" AS v0
      FROM "Beds" AS t4
      WHERE t4."InstitutionKey" = t0."Key"
    ) AS t6
  ) AS t5
) || '}}}'
FROM (
  SELECT t7."Key", t7."Name", (
    SELECT CASE WHEN count(t9.v0) > 0 THEN CASE WHEN sum(t9.v0) / count(t9.v0) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t9.v0) / count(t9.v0) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t9.v0) % count(t9.v0)) * 10000 + CASE WHEN sum(t9.v0) < 0 THEN -count(t9.v0) ELSE count(t9.v0) END) / (2 * count(t9.v0)) END AS "avg_monthlyFeeFen"
    FROM (
      SELECT t8."MonthlyFeeFen" AS v0
      FROM "Beds" AS t8
      WHERE t8."InstitutionKey" = t7."Key"
    ) AS t9
  ) AS s0, t7."Name" AS s1
  FROM "Institutions" AS t7
  ORDER BY (
    SELECT CASE WHEN count(t9.v0) > 0 THEN CASE WHEN sum(t9.v0) / count(t9.v0) BETWEEN -922337203685476 AND 922337203685476 THEN sum(t9.v0) / count(t9.v0) * 10000 ELSE abs(-9223372036854775807 - 1) END + (2 * (sum(t9.v0) % count(t9.v0)) * 10000 + CASE WHEN sum(t9.v0) < 0 THEN -count(t9.v0) ELSE count(t9.v0) END) / (2 * count(t9.v0)) END AS "avg_monthlyFeeFen"
    FROM (
      SELECT t8."MonthlyFeeFen" AS v0
      FROM "Beds" AS t8
      WHERE t8."InstitutionKey" = t7."Key"
    ) AS t9
  ) DESC NULLS LAST, t7."Name", t7."Key"
  LIMIT ?2
) AS t0
LIMIT ?2

SELECT '{"institution":' || coalesce((
  SELECT '{"name":' || json_quote(t1."Name") || ',"beds":{"totalCount":' || CAST((
    SELECT count(*)
    FROM "Beds" AS t2
    WHERE t2."InstitutionKey" = t1."Key"
  ) AS TEXT) || '}}'
  FROM "Institutions" AS t1
  WHERE t1."Key" = t0."InstitutionKey"
), 'null') || '}'
FROM (
  SELECT t3."InstitutionKey", t3."Key"
  FROM "SocialWorkers" AS t3
  LEFT JOIN "Institutions" AS t4 ON t4."Key" = t3."InstitutionKey"
  ORDER BY CASE WHEN t4."Key" IS NOT NULL THEN (
    SELECT count(*) AS "count"
    FROM (
      SELECT 1
      FROM "Beds" AS t5
      WHERE t5."InstitutionKey" = t4."Key"
    ) AS t6
  ) END DESC NULLS LAST, t3."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT '{"name":' || json_quote(t0."Name") || '}'
FROM (
  SELECT t1."Key", t1."Name"
  FROM "Institutions" AS t1
  ORDER BY t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1
