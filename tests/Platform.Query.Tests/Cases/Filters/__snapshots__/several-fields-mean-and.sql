SELECT t4.h0, '{"bedNo":' || json_quote(t1."BedNo") || ',"kind":' || CASE t1."Kind" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || ',"status":' || CASE t1."Status" WHEN 0 THEN '"VACANT"' WHEN 1 THEN '"RESERVED"' WHEN 2 THEN '"OCCUPIED"' WHEN 3 THEN '"HELD"' WHEN 4 THEN '"MAINTENANCE"' WHEN 5 THEN '"RETIRED"' ELSE 'null' END || ',"careMode":' || CASE t1."CareMode" WHEN 0 THEN '"FULL_DAY"' WHEN 1 THEN '"DAY_CARE"' ELSE 'null' END || '}', CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Beds" AS t0
    WHERE (t0."Kind" = ?1 AND t0."CareMode" IN (
      SELECT value
      FROM json_each(?2)
    ) AND (t0."Status" = ?3) IS NOT TRUE)
  ) AS h0
) AS t4
LEFT JOIN (
  SELECT t3.*, row_number() OVER () AS n
  FROM (
    SELECT t2."BedNo", t2."CareMode", t2."Key", t2."Kind", t2."Status"
    FROM "Beds" AS t2
    WHERE (t2."Kind" = ?1 AND t2."CareMode" IN (
      SELECT value
      FROM json_each(?2)
    ) AND (t2."Status" = ?3) IS NOT TRUE)
    ORDER BY t2."Key"
    LIMIT ?4
  ) AS t3
) AS t1 ON TRUE
ORDER BY t1.n
