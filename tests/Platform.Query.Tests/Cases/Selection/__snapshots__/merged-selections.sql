SELECT t9.h0, '{"division":' || coalesce((
  SELECT '{"code":' || json_quote(t2."Code") || ',"name":' || json_quote(t2."Name") || ',"parent":' || coalesce((
    SELECT '{"name":' || json_quote(t3."Name") || '}'
    FROM "Divisions" AS t3
    WHERE t3."Key" = t2."ParentKey"
  ), 'null') || '}'
  FROM "Divisions" AS t2
  WHERE t2."Key" = t1."DivisionKey"
), 'null') || ',"name":' || json_quote(t1."Name") || ',"beds":{"totalCount":' || CAST((
  SELECT count(*)
  FROM "Beds" AS t4
  WHERE t4."InstitutionKey" = t1."Key"
) AS TEXT) || ',"nodes":' || (
  SELECT '[' || coalesce(group_concat('{"bedNo":' || json_quote(t5."BedNo") || '}', ','), '') || ']'
  FROM (
    SELECT t6."BedNo"
    FROM "Beds" AS t6
    WHERE t6."InstitutionKey" = t1."Key"
    ORDER BY t6."Key"
    LIMIT ?1
  ) AS t5
) || '}}', CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Institutions" AS t0
  ) AS h0
) AS t9
LEFT JOIN (
  SELECT t8.*, row_number() OVER () AS n
  FROM (
    SELECT t7."DivisionKey", t7."Key", t7."Name"
    FROM "Institutions" AS t7
    ORDER BY t7."Key"
    LIMIT ?2
  ) AS t8
) AS t1 ON TRUE
ORDER BY t1.n
