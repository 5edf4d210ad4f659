SELECT (
  SELECT '{"__typename":"BedAggregate","' || ?1 || '":' || CAST(t1."count" AS TEXT) || ',"sum":{"__typename":"BedSums","' || ?2 || '":' || coalesce(CAST(t1."sum_monthlyFeeFen" AS TEXT), 'null') || ',"monthlyFeeFen":' || coalesce(CAST(t1."sum_monthlyFeeFen" AS TEXT), 'null') || '},"' || ?3 || '":{"monthlyFeeFen":' || coalesce(CAST(t1."max_monthlyFeeFen" AS TEXT), 'null') || '}}'
  FROM (
    SELECT count(*) AS "count", sum(t2.v0) AS "sum_monthlyFeeFen", max(t2.v0) AS "max_monthlyFeeFen"
    FROM (
      SELECT t0."MonthlyFeeFen" AS v0
      FROM "Beds" AS t0
    ) AS t2
  ) AS t1
) AS h0

SELECT (
  SELECT '{"__typename":"BedAggregate","' || ?2 || '":' || CAST(t1."count" AS TEXT) || ',"sum":{"__typename":"BedSums","' || ?3 || '":' || coalesce(CAST(t1."sum_monthlyFeeFen" AS TEXT), 'null') || ',"monthlyFeeFen":' || coalesce(CAST(t1."sum_monthlyFeeFen" AS TEXT), 'null') || '},"' || ?4 || '":{"monthlyFeeFen":' || coalesce(CAST(t1."max_monthlyFeeFen" AS TEXT), 'null') || '}}'
  FROM (
    SELECT count(*) AS "count", sum(t2.v0) AS "sum_monthlyFeeFen", max(t2.v0) AS "max_monthlyFeeFen"
    FROM (
      SELECT t0."MonthlyFeeFen" AS v0
      FROM "Beds" AS t0
      WHERE t0."Status" = ?1
    ) AS t2
  ) AS t1
) AS h0, (
  SELECT '{"sum":{"' || ?3 || '":' || coalesce(CAST(t4."sum_monthlyFeeFen" AS TEXT), 'null') || '}}'
  FROM (
    SELECT sum(t5.v0) AS "sum_monthlyFeeFen"
    FROM (
      SELECT t3."MonthlyFeeFen" AS v0
      FROM "Beds" AS t3
      WHERE t3."Status" = ?1
    ) AS t5
  ) AS t4
) AS h1
