SELECT '{"name":' || json_quote(t0."Name") || ',"division":' || coalesce((
  SELECT '{"code":' || json_quote(t1."Code") || ',"name":' || json_quote(t1."Name") || '}'
  FROM "Divisions" AS t1
  WHERE t1."Key" = t0."DivisionKey"
), 'null') || ',"id":' || '"' || t0."Id" || '"' || ',"creditCode":' || json_quote(t0."CreditCode") || '}'
FROM (
  SELECT t2."CreditCode", t2."DivisionKey", t2."Id", t2."Key", t2."Name"
  FROM "Institutions" AS t2
  ORDER BY t2."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT '{"code":' || json_quote(t0."Code") || ',"name":' || json_quote(t0."Name") || ',"shortName":' || json_quote(t0."ShortName") || ',"id":' || '"' || t0."Id" || '"' || ',"kind":' || CASE t0."Kind" WHEN 0 THEN '"COUNTY"' WHEN 1 THEN '"STREET"' WHEN 2 THEN '"TOWN"' WHEN 3 THEN '"TOWNSHIP"' WHEN 4 THEN '"VILLAGE"' WHEN 5 THEN '"COMMUNITY"' ELSE 'null' END || '}'
FROM "Divisions" AS t0
WHERE t0."Code" = ?1
