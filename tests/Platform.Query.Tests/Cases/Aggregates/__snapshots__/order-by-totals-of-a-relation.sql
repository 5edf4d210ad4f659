SELECT '{"cursor":"' || platform_cursor('[0,' || coalesce(CAST(t0.s0 AS TEXT), 'null') || ',' || coalesce(CAST(t0.s1 AS TEXT), 'null') || ',' || json_quote(t0.s2) || ',' || CAST(t0."Key" AS TEXT) || ']', ?1) || '","node":{"name":' || json_quote(t0."Name") || ',"beds":{"aggregate":' || (
  SELECT '{"avg":{"monthlyFeeFen":' || coalesce((
    SELECT CASE WHEN t11."avg_monthlyFeeFen" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(f.h AS TEXT) || '.' || substr(CAST(10000 + f.l AS TEXT), 2), '0'), '.')
    FROM (
      SELECT CASE WHEN t11."avg_monthlyFeeFen" < 0 AND t11."avg_monthlyFeeFen_low" > 0 THEN -(t11."avg_monthlyFeeFen" + 1) ELSE abs(t11."avg_monthlyFeeFen") END AS h, CASE WHEN t11."avg_monthlyFeeFen" < 0 AND t11."avg_monthlyFeeFen_low" > 0 THEN 10000 - t11."avg_monthlyFeeFen_low" ELSE t11."avg_monthlyFeeFen_low" END AS l
    ) AS f
  ), 'null') || '}}'
  FROM (
    SELECT ((t13."avg_monthlyFeeFen" - ((t13."avg_monthlyFeeFen" % t13."avg_monthlyFeeFen_count" + t13."avg_monthlyFeeFen_count") % t13."avg_monthlyFeeFen_count")) / t13."avg_monthlyFeeFen_count" * 4294967296 + (((t13."avg_monthlyFeeFen" % t13."avg_monthlyFeeFen_count" + t13."avg_monthlyFeeFen_count") % t13."avg_monthlyFeeFen_count") * 4294967296 + t13."avg_monthlyFeeFen_low") / t13."avg_monthlyFeeFen_count") + ((2 * ((((t13."avg_monthlyFeeFen" % t13."avg_monthlyFeeFen_count" + t13."avg_monthlyFeeFen_count") % t13."avg_monthlyFeeFen_count") * 4294967296 + t13."avg_monthlyFeeFen_low") % t13."avg_monthlyFeeFen_count") * 10000 + t13."avg_monthlyFeeFen_count" - CASE WHEN t13."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t13."avg_monthlyFeeFen_count")) / 10000 AS "avg_monthlyFeeFen", ((2 * ((((t13."avg_monthlyFeeFen" % t13."avg_monthlyFeeFen_count" + t13."avg_monthlyFeeFen_count") % t13."avg_monthlyFeeFen_count") * 4294967296 + t13."avg_monthlyFeeFen_low") % t13."avg_monthlyFeeFen_count") * 10000 + t13."avg_monthlyFeeFen_count" - CASE WHEN t13."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t13."avg_monthlyFeeFen_count")) % 10000 AS "avg_monthlyFeeFen_low"
    FROM (
      SELECT sum(t12.v0 >> 32) + (sum(t12.v0 & 4294967295) >> 32) AS "avg_monthlyFeeFen", sum(t12.v0 & 4294967295) & 4294967295 AS "avg_monthlyFeeFen_low", count(t12.v0) AS "avg_monthlyFeeFen_count"
      FROM (
        SELECT t10."MonthlyFeeFen" AS v0
        FROM "Beds" AS t10
        WHERE t10."InstitutionKey" = t0."Key"
      ) AS t12
    ) AS t13
  ) AS t11
) || '}}}'
FROM (
  SELECT t14."Key", t14."Name", (
    SELECT t16."avg_monthlyFeeFen"
    FROM (
      SELECT ((t18."avg_monthlyFeeFen" - ((t18."avg_monthlyFeeFen" % t18."avg_monthlyFeeFen_count" + t18."avg_monthlyFeeFen_count") % t18."avg_monthlyFeeFen_count")) / t18."avg_monthlyFeeFen_count" * 4294967296 + (((t18."avg_monthlyFeeFen" % t18."avg_monthlyFeeFen_count" + t18."avg_monthlyFeeFen_count") % t18."avg_monthlyFeeFen_count") * 4294967296 + t18."avg_monthlyFeeFen_low") / t18."avg_monthlyFeeFen_count") + ((2 * ((((t18."avg_monthlyFeeFen" % t18."avg_monthlyFeeFen_count" + t18."avg_monthlyFeeFen_count") % t18."avg_monthlyFeeFen_count") * 4294967296 + t18."avg_monthlyFeeFen_low") % t18."avg_monthlyFeeFen_count") * 10000 + t18."avg_monthlyFeeFen_count" - CASE WHEN t18."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t18."avg_monthlyFeeFen_count")) / 10000 AS "avg_monthlyFeeFen", ((2 * ((((t18."avg_monthlyFeeFen" % t18."avg_monthlyFeeFen_count" + t18."avg_monthlyFeeFen_count") % t18."avg_monthlyFeeFen_count") * 4294967296 + t18."avg_monthlyFeeFen_low") % t18."avg_monthlyFeeFen_count") * 10000 + t18."avg_monthlyFeeFen_count" - CASE WHEN t18."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t18."avg_monthlyFeeFen_count")) % 10000 AS "avg_monthlyFeeFen_low"
      FROM (
        SELECT sum(t17.v0 >> 32) + (sum(t17.v0 & 4294967295) >> 32) AS "avg_monthlyFeeFen", sum(t17.v0 & 4294967295) & 4294967295 AS "avg_monthlyFeeFen_low", count(t17.v0) AS "avg_monthlyFeeFen_count"
        FROM (
          SELECT t15."MonthlyFeeFen" AS v0
          FROM "Beds" AS t15
          WHERE t15."InstitutionKey" = t14."Key"
        ) AS t17
      ) AS t18
    ) AS t16
  ) AS s0, (
    SELECT t20."avg_monthlyFeeFen_low"
    FROM (
      SELECT ((t22."avg_monthlyFeeFen" - ((t22."avg_monthlyFeeFen" % t22."avg_monthlyFeeFen_count" + t22."avg_monthlyFeeFen_count") % t22."avg_monthlyFeeFen_count")) / t22."avg_monthlyFeeFen_count" * 4294967296 + (((t22."avg_monthlyFeeFen" % t22."avg_monthlyFeeFen_count" + t22."avg_monthlyFeeFen_count") % t22."avg_monthlyFeeFen_count") * 4294967296 + t22."avg_monthlyFeeFen_low") / t22."avg_monthlyFeeFen_count") + ((2 * ((((t22."avg_monthlyFeeFen" % t22."avg_monthlyFeeFen_count" + t22."avg_monthlyFeeFen_count") % t22."avg_monthlyFeeFen_count") * 4294967296 + t22."avg_monthlyFeeFen_low") % t22."avg_monthlyFeeFen_count") * 10000 + t22."avg_monthlyFeeFen_count" - CASE WHEN t22."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t22."avg_monthlyFeeFen_count")) / 10000 AS "avg_monthlyFeeFen", ((2 * ((((t22."avg_monthlyFeeFen" % t22."avg_monthlyFeeFen_count" + t22."avg_monthlyFeeFen_count") % t22."avg_monthlyFeeFen_count") * 4294967296 + t22."avg_monthlyFeeFen_low") % t22."avg_monthlyFeeFen_count") * 10000 + t22."avg_monthlyFeeFen_count" - CASE WHEN t22."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t22."avg_monthlyFeeFen_count")) % 10000 AS "avg_monthlyFeeFen_low"
      FROM (
        SELECT sum(t21.v0 >> 32) + (sum(t21.v0 & 4294967295) >> 32) AS "avg_monthlyFeeFen", sum(t21.v0 & 4294967295) & 4294967295 AS "avg_monthlyFeeFen_low", count(t21.v0) AS "avg_monthlyFeeFen_count"
        FROM (
          SELECT t19."MonthlyFeeFen" AS v0
          FROM "Beds" AS t19
          WHERE t19."InstitutionKey" = t14."Key"
        ) AS t21
      ) AS t22
    ) AS t20
  ) AS s1, t14."Name" AS s2
  FROM "Institutions" AS t14
  ORDER BY (
    SELECT t16."avg_monthlyFeeFen"
    FROM (
      SELECT ((t18."avg_monthlyFeeFen" - ((t18."avg_monthlyFeeFen" % t18."avg_monthlyFeeFen_count" + t18."avg_monthlyFeeFen_count") % t18."avg_monthlyFeeFen_count")) / t18."avg_monthlyFeeFen_count" * 4294967296 + (((t18."avg_monthlyFeeFen" % t18."avg_monthlyFeeFen_count" + t18."avg_monthlyFeeFen_count") % t18."avg_monthlyFeeFen_count") * 4294967296 + t18."avg_monthlyFeeFen_low") / t18."avg_monthlyFeeFen_count") + ((2 * ((((t18."avg_monthlyFeeFen" % t18."avg_monthlyFeeFen_count" + t18."avg_monthlyFeeFen_count") % t18."avg_monthlyFeeFen_count") * 4294967296 + t18."avg_monthlyFeeFen_low") % t18."avg_monthlyFeeFen_count") * 10000 + t18."avg_monthlyFeeFen_count" - CASE WHEN t18."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t18."avg_monthlyFeeFen_count")) / 10000 AS "avg_monthlyFeeFen", ((2 * ((((t18."avg_monthlyFeeFen" % t18."avg_monthlyFeeFen_count" + t18."avg_monthlyFeeFen_count") % t18."avg_monthlyFeeFen_count") * 4294967296 + t18."avg_monthlyFeeFen_low") % t18."avg_monthlyFeeFen_count") * 10000 + t18."avg_monthlyFeeFen_count" - CASE WHEN t18."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t18."avg_monthlyFeeFen_count")) % 10000 AS "avg_monthlyFeeFen_low"
      FROM (
        SELECT sum(t17.v0 >> 32) + (sum(t17.v0 & 4294967295) >> 32) AS "avg_monthlyFeeFen", sum(t17.v0 & 4294967295) & 4294967295 AS "avg_monthlyFeeFen_low", count(t17.v0) AS "avg_monthlyFeeFen_count"
        FROM (
          SELECT t15."MonthlyFeeFen" AS v0
          FROM "Beds" AS t15
          WHERE t15."InstitutionKey" = t14."Key"
        ) AS t17
      ) AS t18
    ) AS t16
  ) DESC NULLS LAST, (
    SELECT t20."avg_monthlyFeeFen_low"
    FROM (
      SELECT ((t22."avg_monthlyFeeFen" - ((t22."avg_monthlyFeeFen" % t22."avg_monthlyFeeFen_count" + t22."avg_monthlyFeeFen_count") % t22."avg_monthlyFeeFen_count")) / t22."avg_monthlyFeeFen_count" * 4294967296 + (((t22."avg_monthlyFeeFen" % t22."avg_monthlyFeeFen_count" + t22."avg_monthlyFeeFen_count") % t22."avg_monthlyFeeFen_count") * 4294967296 + t22."avg_monthlyFeeFen_low") / t22."avg_monthlyFeeFen_count") + ((2 * ((((t22."avg_monthlyFeeFen" % t22."avg_monthlyFeeFen_count" + t22."avg_monthlyFeeFen_count") % t22."avg_monthlyFeeFen_count") * 4294967296 + t22."avg_monthlyFeeFen_low") % t22."avg_monthlyFeeFen_count") * 10000 + t22."avg_monthlyFeeFen_count" - CASE WHEN t22."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t22."avg_monthlyFeeFen_count")) / 10000 AS "avg_monthlyFeeFen", ((2 * ((((t22."avg_monthlyFeeFen" % t22."avg_monthlyFeeFen_count" + t22."avg_monthlyFeeFen_count") % t22."avg_monthlyFeeFen_count") * 4294967296 + t22."avg_monthlyFeeFen_low") % t22."avg_monthlyFeeFen_count") * 10000 + t22."avg_monthlyFeeFen_count" - CASE WHEN t22."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t22."avg_monthlyFeeFen_count")) % 10000 AS "avg_monthlyFeeFen_low"
      FROM (
        SELECT sum(t21.v0 >> 32) + (sum(t21.v0 & 4294967295) >> 32) AS "avg_monthlyFeeFen", sum(t21.v0 & 4294967295) & 4294967295 AS "avg_monthlyFeeFen_low", count(t21.v0) AS "avg_monthlyFeeFen_count"
        FROM (
          SELECT t19."MonthlyFeeFen" AS v0
          FROM "Beds" AS t19
          WHERE t19."InstitutionKey" = t14."Key"
        ) AS t21
      ) AS t22
    ) AS t20
  ) DESC NULLS LAST, t14."Name", t14."Key"
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
    ) AS t7
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
