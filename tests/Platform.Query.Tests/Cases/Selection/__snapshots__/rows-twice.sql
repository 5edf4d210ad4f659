SELECT t5.h0, '{"bedNo":' || json_quote(t1."BedNo") || '}', '{"kind":' || CASE t1."Kind" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || '}', '{"cursor":"' || platform_cursor('[0,' || CAST(t1."Key" AS TEXT) || ']', ?1) || '"}', '{"node":{"status":' || CASE t1."Status" WHEN 0 THEN '"VACANT"' WHEN 1 THEN '"RESERVED"' WHEN 2 THEN '"OCCUPIED"' WHEN 3 THEN '"HELD"' WHEN 4 THEN '"MAINTENANCE"' WHEN 5 THEN '"RETIRED"' ELSE 'null' END || '}}', CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Beds" AS t0
  ) AS h0
) AS t5
LEFT JOIN (
  SELECT t4.*, row_number() OVER () AS n
  FROM (
    SELECT t3."BedNo", t3."Key", t3."Kind", t3."Status"
    FROM "Beds" AS t3
    ORDER BY t3."Key"
    LIMIT ?2
  ) AS t4
) AS t1 ON TRUE
ORDER BY t1.n
