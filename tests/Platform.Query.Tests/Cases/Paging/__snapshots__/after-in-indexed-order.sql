SELECT t8.h0, '{"bedNo":' || json_quote(t1."BedNo") || ',"status":' || CASE t1."Status" WHEN 0 THEN '"VACANT"' WHEN 1 THEN '"RESERVED"' WHEN 2 THEN '"OCCUPIED"' WHEN 3 THEN '"HELD"' WHEN 4 THEN '"MAINTENANCE"' WHEN 5 THEN '"RETIRED"' ELSE 'null' END || '}', platform_cursor('[0,' || CAST(t1.s0 AS TEXT) || ',' || CAST(t1."Key" AS TEXT) || ']', ?3), CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT CASE WHEN EXISTS (
    SELECT 1
    FROM "Beds" AS t0
    WHERE ((t0."Status" = ?1 AND t0."Key" < ?2) OR (t0."Status" < ?1) OR (t0."Status" = ?1 AND t0."Key" = ?2))
  ) THEN 1 ELSE 0 END AS h0
) AS t8
LEFT JOIN (
  SELECT t7.*, row_number() OVER () AS n
  FROM (
    SELECT t5."BedNo", t5."Key", t5."Status", t5."Status" AS s0, t5."Key" AS s1
    FROM "Beds" AS t5
    WHERE t5."Status" = ?1 AND t5."Key" > ?2
    UNION ALL SELECT t6."BedNo", t6."Key", t6."Status", t6."Status" AS s0, t6."Key" AS s1
    FROM "Beds" AS t6
    WHERE t6."Status" > ?1
    ORDER BY s0, s1
    LIMIT ?4
  ) AS t7
) AS t1 ON TRUE
ORDER BY t1.n
