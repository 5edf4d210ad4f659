SELECT t8.h0, '{"name":' || json_quote(t2."Name") || ',"status":' || CASE t2."Status" WHEN 0 THEN '"PREPARING"' WHEN 1 THEN '"OPERATING"' WHEN 2 THEN '"SUSPENDED"' WHEN 3 THEN '"CLOSED"' ELSE 'null' END || ',"bedCount":' || CAST(((
  SELECT count(*)
  FROM "Beds" AS t3
  WHERE t3."InstitutionKey" = t2."Key" AND (t3."Status" <> 5)
)) AS TEXT) || ',"grade":' || coalesce(CAST(t2."Grade" AS TEXT), 'null') || '}', CASE WHEN t2."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Institutions" AS t0
    WHERE ((((
      SELECT count(*)
      FROM "Beds" AS t1
      WHERE t1."InstitutionKey" = t0."Key" AND (t1."Status" <> 5)
    )) >= ?1 OR t0."Grade" >= ?2) AND t0."Status" = ?3)
  ) AS h0
) AS t8
LEFT JOIN (
  SELECT t7.*, row_number() OVER () AS n
  FROM (
    SELECT t4."Grade", t4."Key", t4."Name", t4."Status"
    FROM "Institutions" AS t4
    WHERE ((((
      SELECT count(*)
      FROM "Beds" AS t5
      WHERE t5."InstitutionKey" = t4."Key" AND (t5."Status" <> 5)
    )) >= ?1 OR t4."Grade" >= ?2) AND t4."Status" = ?3)
    ORDER BY ((
      SELECT count(*)
      FROM "Beds" AS t6
      WHERE t6."InstitutionKey" = t4."Key" AND (t6."Status" <> 5)
    )) DESC, t4."Name", t4."Key"
    LIMIT ?4
  ) AS t7
) AS t2 ON TRUE
ORDER BY t2.n
