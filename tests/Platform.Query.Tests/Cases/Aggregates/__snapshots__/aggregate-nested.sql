SELECT t7.h0, '{"name":' || json_quote(t1."Name") || ',"beds":{"aggregate":' || (
  SELECT '{"' || ?3 || '":' || CAST(t3."count" AS TEXT) || ',"' || ?4 || '":{"' || ?5 || '":' || coalesce(CASE WHEN t3."sum_monthlyFeeFen" BETWEEN -2147483648 AND 2147483647 THEN CAST(t3."sum_monthlyFeeFen" * 4294967296 + t3."sum_monthlyFeeFen_low" AS TEXT) WHEN t3."sum_monthlyFeeFen" IS NOT NULL THEN char(1, 79) END, 'null') || ',"__typename":"BedSums"},"__typename":"BedAggregate"}'
  FROM (
    SELECT count(*) AS "count", sum(t4.v0 >> 32) + (sum(t4.v0 & 4294967295) >> 32) AS "sum_monthlyFeeFen", sum(t4.v0 & 4294967295) & 4294967295 AS "sum_monthlyFeeFen_low"
    FROM (
      SELECT t2."MonthlyFeeFen" AS v0
      FROM "Beds" AS t2
      WHERE t2."InstitutionKey" = t1."Key" AND t2."Status" = ?2
    ) AS t4
  ) AS t3
) || '}}', CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Institutions" AS t0
    WHERE t0."Status" = ?1
  ) AS h0
) AS t7
LEFT JOIN (
  SELECT t6.*, row_number() OVER () AS n
  FROM (
    SELECT t5."Key", t5."Name"
    FROM "Institutions" AS t5
    WHERE t5."Status" = ?1
    ORDER BY t5."Key"
    LIMIT ?6
  ) AS t6
) AS t1 ON TRUE
ORDER BY t1.n
