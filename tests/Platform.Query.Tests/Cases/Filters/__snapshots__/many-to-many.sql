SELECT t8.h0, '{"name":' || json_quote(t3."Name") || '}', CASE WHEN t3."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "BurialSites" AS t0
    WHERE EXISTS (
      SELECT 1
      FROM "Divisions" AS t1
      JOIN "BurialSiteVillages" AS t2 ON t2."DivisionKey" = t1."Key"
      WHERE t2."BurialSiteKey" = t0."Key" AND (t1."Code" >= ?2 AND t1."Code" < ?1)
    )
  ) AS h0
) AS t8
LEFT JOIN (
  SELECT t7.*, row_number() OVER () AS n
  FROM (
    SELECT t4."Key", t4."Name"
    FROM "BurialSites" AS t4
    WHERE EXISTS (
      SELECT 1
      FROM "Divisions" AS t5
      JOIN "BurialSiteVillages" AS t6 ON t6."DivisionKey" = t5."Key"
      WHERE t6."BurialSiteKey" = t4."Key" AND (t5."Code" >= ?2 AND t5."Code" < ?1)
    )
    ORDER BY t4."Key"
    LIMIT ?3
  ) AS t7
) AS t3 ON TRUE
ORDER BY t3.n
