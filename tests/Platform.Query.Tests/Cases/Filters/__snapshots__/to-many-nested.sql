SELECT t10.h0, '{"name":' || json_quote(t4."Name") || '}', CASE WHEN t4."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Divisions" AS t0
    WHERE EXISTS (
      SELECT 1
      FROM "Institutions" AS t1
      WHERE t1."DivisionKey" = t0."Key" AND (EXISTS (
        SELECT 1
        FROM "Beds" AS t2
        WHERE t2."InstitutionKey" = t1."Key" AND t2."Status" = ?1
      ) AND (EXISTS (
        SELECT 1
        FROM "SocialWorkers" AS t3
        WHERE t3."InstitutionKey" = t1."Key"
      )) = ?2)
    )
  ) AS h0
) AS t10
LEFT JOIN (
  SELECT t9.*, row_number() OVER () AS n
  FROM (
    SELECT t5."Key", t5."Name"
    FROM "Divisions" AS t5
    WHERE EXISTS (
      SELECT 1
      FROM "Institutions" AS t6
      WHERE t6."DivisionKey" = t5."Key" AND (EXISTS (
        SELECT 1
        FROM "Beds" AS t7
        WHERE t7."InstitutionKey" = t6."Key" AND t7."Status" = ?1
      ) AND (EXISTS (
        SELECT 1
        FROM "SocialWorkers" AS t8
        WHERE t8."InstitutionKey" = t6."Key"
      )) = ?2)
    )
    ORDER BY t5."Key"
    LIMIT ?3
  ) AS t9
) AS t4 ON TRUE
ORDER BY t4.n
