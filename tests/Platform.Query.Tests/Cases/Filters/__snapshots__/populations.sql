SELECT t8.h0, '{"name":' || json_quote(t2."Name") || ',"populations":' || (
  SELECT '[' || coalesce(group_concat(t4.j, ','), '') || ']'
  FROM (
    SELECT '{"year":' || CAST(t3."Year" AS TEXT) || ',"basis":' || CASE t3."Basis" WHEN 0 THEN '"RESIDENT"' WHEN 1 THEN '"REGISTERED"' ELSE 'null' END || ',"total":' || CAST(t3."Total" AS TEXT) || ',"aged60Plus":' || CAST(t3."Aged60Plus" AS TEXT) || ',"aged80Plus":' || CAST(t3."Aged80Plus" AS TEXT) || '}' AS j
    FROM "DivisionPopulations" AS t3
    WHERE t3."DivisionKey" = t2."Key"
    ORDER BY t3."DivisionKey", t3."Year", t3."Basis"
  ) AS t4
) || '}', CASE WHEN t2."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Divisions" AS t0
    WHERE (t0."Level" = ?1 AND EXISTS (
      SELECT 1
      FROM "DivisionPopulations" AS t1
      WHERE t1."DivisionKey" = t0."Key" AND (t1."Year" = ?2 AND t1."Basis" = ?3 AND t1."Aged60Plus" > ?4)
    ))
  ) AS h0
) AS t8
LEFT JOIN (
  SELECT t7.*, row_number() OVER () AS n
  FROM (
    SELECT t5."Key", t5."Name"
    FROM "Divisions" AS t5
    WHERE (t5."Level" = ?1 AND EXISTS (
      SELECT 1
      FROM "DivisionPopulations" AS t6
      WHERE t6."DivisionKey" = t5."Key" AND (t6."Year" = ?2 AND t6."Basis" = ?3 AND t6."Aged60Plus" > ?4)
    ))
    ORDER BY t5."Key"
    LIMIT ?5
  ) AS t7
) AS t2 ON TRUE
ORDER BY t2.n
