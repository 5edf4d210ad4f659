SELECT (
  SELECT count(*)
  FROM "BurialSites" AS t0
  JOIN "Divisions" AS t1 ON t1."Key" = t0."DivisionKey"
  WHERE ((t0."Methods" & ?1) <> 0 AND (t1."Code" >= ?3 AND t1."Code" < ?2))
) AS h0, '{"methods":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || CASE t6."k" WHEN 0 THEN '"COLUMBARIUM"' WHEN 1 THEN '"TREE"' WHEN 2 THEN '"FLOWER"' WHEN 3 THEN '"LAWN"' WHEN 4 THEN '"WALL"' WHEN 5 THEN '"TRADITIONAL"' ELSE 'null' END || ',"count":' || CAST(t6.n AS TEXT) || '}', ',' ORDER BY t6.n DESC, t6."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t4.k AS "k", count(*) AS n
    FROM (
      SELECT t5.value AS k
      FROM "BurialSites" AS t2
      JOIN "Divisions" AS t3 ON t3."Key" = t2."DivisionKey"
      LEFT JOIN (
        SELECT 0 AS value
        UNION ALL SELECT 1 AS value
        UNION ALL SELECT 2 AS value
        UNION ALL SELECT 3 AS value
        UNION ALL SELECT 4 AS value
        UNION ALL SELECT 5 AS value
      ) AS t5 ON ((t2."Methods" >> t5.value) & 1) = 1
      WHERE ((t3."Code" >= ?3 AND t3."Code" < ?2))
    ) AS t4 GROUP BY t4.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t6
) || ',"openedOn":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || coalesce('"' || t10."k" || '"', 'null') || ',"count":' || CAST(t10.n AS TEXT) || '}', ',' ORDER BY t10.n DESC, t10."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t9.k AS "k", count(*) AS n
    FROM (
      SELECT substr(t7."OpenedOn", 1, 4) || '-01-01' AS k
      FROM "BurialSites" AS t7
      JOIN "Divisions" AS t8 ON t8."Key" = t7."DivisionKey"
      WHERE ((t7."Methods" & ?1) <> 0 AND (t8."Code" >= ?3 AND t8."Code" < ?2))
    ) AS t9 GROUP BY t9.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t10
) || ',"division":{"rollUp":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || coalesce((
    SELECT '{"code":' || json_quote(t15."Code") || ',"name":' || json_quote(t15."Name") || '}'
    FROM "Divisions" AS t15
    WHERE t15."Code" = t14."k"
  ), 'null') || ',"' || ?4 || '":' || coalesce((
    SELECT '{"name":' || json_quote(t16."Name") || '}'
    FROM "Divisions" AS t16
    WHERE t16."Code" = t14."k"
  ), 'null') || ',"count":' || CAST(t14.n AS TEXT) || ',"__typename":"DivisionFacet"}', ',' ORDER BY t14.n DESC, t14."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t12.k AS "k", count(*) AS n
    FROM (
      SELECT CASE WHEN length(t13."Code") >= 9 THEN substr(t13."Code", 1, 9) END AS k
      FROM "BurialSites" AS t11
      JOIN "Divisions" AS t13 ON t13."Key" = t11."DivisionKey"
      WHERE ((t11."Methods" & ?1) <> 0)
    ) AS t12 GROUP BY t12.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t14
) || '},"isEcological":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || CASE WHEN t20."k" THEN 'true' WHEN NOT t20."k" THEN 'false' ELSE 'null' END || ',"count":' || CAST(t20.n AS TEXT) || '}', ',' ORDER BY t20.n DESC, t20."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t19.k AS "k", count(*) AS n
    FROM (
      SELECT ((t17."Methods" & 31) <> 0) AS k
      FROM "BurialSites" AS t17
      JOIN "Divisions" AS t18 ON t18."Key" = t17."DivisionKey"
      WHERE ((t17."Methods" & ?1) <> 0 AND (t18."Code" >= ?3 AND t18."Code" < ?2))
    ) AS t19 GROUP BY t19.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t20
) || '}' AS h1
