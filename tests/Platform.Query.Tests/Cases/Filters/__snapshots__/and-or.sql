SELECT t4.h0, '{"bedNo":' || json_quote(t1."BedNo") || ',"kind":' || CASE t1."Kind" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || ',"status":' || CASE t1."Status" WHEN 0 THEN '"VACANT"' WHEN 1 THEN '"RESERVED"' WHEN 2 THEN '"OCCUPIED"' WHEN 3 THEN '"HELD"' WHEN 4 THEN '"MAINTENANCE"' WHEN 5 THEN '"RETIRED"' ELSE 'null' END || '}', CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Beds" AS t0
    WHERE ((t0."Kind" = ?1 AND t0."Status" = ?2) OR (t0."Kind" = ?3 AND t0."Status" = ?4))
  ) AS h0
) AS t4
LEFT JOIN (
  SELECT t3.*, row_number() OVER () AS n
  FROM (
    SELECT t2."BedNo", t2."Key", t2."Kind", t2."Status"
    FROM "Beds" AS t2
    WHERE ((t2."Kind" = ?1 AND t2."Status" = ?2) OR (t2."Kind" = ?3 AND t2."Status" = ?4))
    ORDER BY t2."Kind" DESC, t2."Key"
    LIMIT ?5
  ) AS t3
) AS t1 ON TRUE
ORDER BY t1.n
