SELECT '{"methods":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || CASE t3."k" WHEN 0 THEN '"COLUMBARIUM"' WHEN 1 THEN '"TREE"' WHEN 2 THEN '"FLOWER"' WHEN 3 THEN '"LAWN"' WHEN 4 THEN '"WALL"' WHEN 5 THEN '"TRADITIONAL"' ELSE 'null' END || ',"count":' || CAST(t3.n AS TEXT) || '}', ',' ORDER BY t3.n DESC, t3."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t1.k AS "k", count(*) AS n
    FROM (
      SELECT t2.value AS k
      FROM "BurialSites" AS t0
      LEFT JOIN (
        SELECT 0 AS value
        UNION ALL SELECT 1 AS value
        UNION ALL SELECT 2 AS value
        UNION ALL SELECT 3 AS value
        UNION ALL SELECT 4 AS value
        UNION ALL SELECT 5 AS value
      ) AS t2 ON ((t0."Methods" >> t2.value) & 1) = 1
    ) AS t1 GROUP BY t1.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t3
) || ',"__typename":"BurialSiteFacets"}' AS h0

SELECT '{"isEstimate":' || CASE WHEN NULL IS NOT NULL THEN 'true' ELSE 'false' END || ',"' || ?1 || '":' || CAST(coalesce(NULL, (
  SELECT count(*)
  FROM "Beds" AS t0
  WHERE t0."Kind" = ?2
)) AS TEXT) || ',"__typename":"EstimatedCount"}' AS h0
