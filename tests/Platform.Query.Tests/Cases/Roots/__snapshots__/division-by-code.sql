SELECT '{"name":' || json_quote(t0."Name") || ',"kind":' || CASE t0."Kind" WHEN 0 THEN '"COUNTY"' WHEN 1 THEN '"STREET"' WHEN 2 THEN '"TOWN"' WHEN 3 THEN '"TOWNSHIP"' WHEN 4 THEN '"VILLAGE"' WHEN 5 THEN '"COMMUNITY"' ELSE 'null' END || '}'
FROM "Divisions" AS t0
WHERE t0."Code" = ?1

SELECT '{"name":' || json_quote(t0."Name") || ',"kind":' || CASE t0."Kind" WHEN 0 THEN '"COUNTY"' WHEN 1 THEN '"STREET"' WHEN 2 THEN '"TOWN"' WHEN 3 THEN '"TOWNSHIP"' WHEN 4 THEN '"VILLAGE"' WHEN 5 THEN '"COMMUNITY"' ELSE 'null' END || ',"parent":' || coalesce((
  SELECT '{"name":' || json_quote(t1."Name") || ',"parent":' || coalesce((
    SELECT '{"name":' || json_quote(t2."Name") || ',"parent":' || coalesce((
      SELECT '{"name":' || json_quote(t3."Name") || '}'
      FROM "Divisions" AS t3
      WHERE t3."Key" = t2."ParentKey"
    ), 'null') || '}'
    FROM "Divisions" AS t2
    WHERE t2."Key" = t1."ParentKey"
  ), 'null') || '}'
  FROM "Divisions" AS t1
  WHERE t1."Key" = t0."ParentKey"
), 'null') || '}'
FROM "Divisions" AS t0
WHERE t0."Code" = ?1

SELECT '{"name":' || json_quote(t0."Name") || '}'
FROM "Divisions" AS t0
WHERE t0."Code" = ?1

SELECT '{"name":' || json_quote(t0."Name") || '}'
FROM "Divisions" AS t0
WHERE t0."Code" = ?1
