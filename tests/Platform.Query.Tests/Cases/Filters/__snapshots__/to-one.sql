SELECT t10.h0, '{"name":' || json_quote(t3."Name") || ',"institution":' || coalesce((
  SELECT '{"division":' || coalesce((
    SELECT '{"code":' || json_quote(t5."Code") || '}'
    FROM "Divisions" AS t5
    WHERE t5."Key" = t4."DivisionKey"
  ), 'null') || '}'
  FROM "Institutions" AS t4
  WHERE t4."Key" = t3."InstitutionKey"
), 'null') || '}', CASE WHEN t3."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Caregivers" AS t0
    JOIN "Institutions" AS t1 ON t1."Key" = t0."InstitutionKey"
    JOIN "Divisions" AS t2 ON t2."Key" = t1."DivisionKey"
    WHERE (t2."Code" >= ?2 AND t2."Code" < ?1)
  ) AS h0
) AS t10
LEFT JOIN (
  SELECT t9.*, row_number() OVER () AS n
  FROM (
    SELECT t6."InstitutionKey", t6."Key", t6."Name"
    FROM "Caregivers" AS t6
    JOIN "Institutions" AS t7 ON t7."Key" = t6."InstitutionKey"
    JOIN "Divisions" AS t8 ON t8."Key" = t7."DivisionKey"
    WHERE (t8."Code" >= ?2 AND t8."Code" < ?1)
    ORDER BY t6."Key"
    LIMIT ?3
  ) AS t9
) AS t3 ON TRUE
ORDER BY t3.n
