SELECT '{"kind":' || CASE t0."Kind" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || ',"monthlyFeeFen":' || coalesce(CAST(t0."MonthlyFeeFen" AS TEXT), 'null') || ',"bedNo":' || json_quote(t0."BedNo") || '}'
FROM (
  SELECT t1."BedNo", t1."Key", t1."Kind", t1."MonthlyFeeFen"
  FROM "Beds" AS t1
  ORDER BY t1."Kind" DESC, t1."MonthlyFeeFen" ASC NULLS FIRST, t1."BedNo" DESC, t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1
