SELECT (
  SELECT '{"__typename":"BedAggregate","' || ?1 || '":' || CAST(t1."count" AS TEXT) || ',"sum":{"__typename":"BedSums","' || ?2 || '":' || coalesce(CASE WHEN t1."sum_monthlyFeeFen" BETWEEN -2147483648 AND 2147483647 THEN CAST(t1."sum_monthlyFeeFen" * 4294967296 + t1."sum_monthlyFeeFen_low" AS TEXT) WHEN t1."sum_monthlyFeeFen" IS NOT NULL THEN char(1, 79) END, 'null') || ',"monthlyFeeFen":' || coalesce(CASE WHEN t1."sum_monthlyFeeFen" BETWEEN -2147483648 AND 2147483647 THEN CAST(t1."sum_monthlyFeeFen" * 4294967296 + t1."sum_monthlyFeeFen_low" AS TEXT) WHEN t1."sum_monthlyFeeFen" IS NOT NULL THEN char(1, 79) END, 'null') || '},"' || ?3 || '":{"monthlyFeeFen":' || coalesce(CAST(t1."max_monthlyFeeFen" AS TEXT), 'null') || '}}'
  FROM (
    SELECT count(*) AS "count", sum(t2.v0 >> 32) + (sum(t2.v0 & 4294967295) >> 32) AS "sum_monthlyFeeFen", sum(t2.v0 & 4294967295) & 4294967295 AS "sum_monthlyFeeFen_low", max(t2.v0) AS "max_monthlyFeeFen"
    FROM (
      SELECT t0."MonthlyFeeFen" AS v0
      FROM "Beds" AS t0
    ) AS t2
  ) AS t1
) AS h0

SELECT (
  SELECT '{"__typename":"BedAggregate","' || ?2 || '":' || CAST(t1."count" AS TEXT) || ',"sum":{"__typename":"BedSums","' || ?3 || '":' || coalesce(CASE WHEN t1."sum_monthlyFeeFen" BETWEEN -2147483648 AND 2147483647 THEN CAST(t1."sum_monthlyFeeFen" * 4294967296 + t1."sum_monthlyFeeFen_low" AS TEXT) WHEN t1."sum_monthlyFeeFen" IS NOT NULL THEN char(1, 79) END, 'null') || ',"monthlyFeeFen":' || coalesce(CASE WHEN t1."sum_monthlyFeeFen" BETWEEN -2147483648 AND 2147483647 THEN CAST(t1."sum_monthlyFeeFen" * 4294967296 + t1."sum_monthlyFeeFen_low" AS TEXT) WHEN t1."sum_monthlyFeeFen" IS NOT NULL THEN char(1, 79) END, 'null') || '},"' || ?4 || '":{"monthlyFeeFen":' || coalesce(CAST(t1."max_monthlyFeeFen" AS TEXT), 'null') || '}}'
  FROM (
    SELECT count(*) AS "count", sum(t2.v0 >> 32) + (sum(t2.v0 & 4294967295) >> 32) AS "sum_monthlyFeeFen", sum(t2.v0 & 4294967295) & 4294967295 AS "sum_monthlyFeeFen_low", max(t2.v0) AS "max_monthlyFeeFen"
    FROM (
      SELECT t0."MonthlyFeeFen" AS v0
      FROM "Beds" AS t0
      WHERE t0."Status" = ?1
    ) AS t2
  ) AS t1
) AS h0, (
  SELECT '{"sum":{"' || ?3 || '":' || coalesce(CASE WHEN t4."sum_monthlyFeeFen" BETWEEN -2147483648 AND 2147483647 THEN CAST(t4."sum_monthlyFeeFen" * 4294967296 + t4."sum_monthlyFeeFen_low" AS TEXT) WHEN t4."sum_monthlyFeeFen" IS NOT NULL THEN char(1, 79) END, 'null') || '}}'
  FROM (
    SELECT sum(t5.v0 >> 32) + (sum(t5.v0 & 4294967295) >> 32) AS "sum_monthlyFeeFen", sum(t5.v0 & 4294967295) & 4294967295 AS "sum_monthlyFeeFen_low"
    FROM (
      SELECT t3."MonthlyFeeFen" AS v0
      FROM "Beds" AS t3
      WHERE t3."Status" = ?1
    ) AS t5
  ) AS t4
) AS h1
