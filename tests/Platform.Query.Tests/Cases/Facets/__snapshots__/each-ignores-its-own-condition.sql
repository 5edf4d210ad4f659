SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
  WHERE (t0."Kind" = ?1 AND t0."CareMode" = ?2 AND t0."Status" IN (
    SELECT value
    FROM json_each(?3)
  ))
) AS h0, '{"__typename":"BedFacets","kind":' || (
  SELECT '[' || coalesce(group_concat('{"__typename":"BedKindFacet","value":' || CASE t3."k" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || ',"count":' || CAST(t3.n AS TEXT) || '}', ',' ORDER BY t3.n DESC, t3."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t2.k AS "k", count(*) AS n
    FROM (
      SELECT t1."Kind" AS k
      FROM "Beds" AS t1
      WHERE (t1."CareMode" = ?2 AND t1."Status" IN (
        SELECT value
        FROM json_each(?3)
      ))
    ) AS t2 GROUP BY t2.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t3
) || ',"status":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || CASE t6."k" WHEN 0 THEN '"VACANT"' WHEN 1 THEN '"RESERVED"' WHEN 2 THEN '"OCCUPIED"' WHEN 3 THEN '"HELD"' WHEN 4 THEN '"MAINTENANCE"' WHEN 5 THEN '"RETIRED"' ELSE 'null' END || ',"count":' || CAST(t6.n AS TEXT) || '}', ',' ORDER BY t6.n DESC, t6."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t5.k AS "k", count(*) AS n
    FROM (
      SELECT t4."Status" AS k
      FROM "Beds" AS t4
      WHERE (t4."Kind" = ?1 AND t4."CareMode" = ?2)
    ) AS t5 GROUP BY t5.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t6
) || ',"careMode":' || (
  SELECT '[' || coalesce(group_concat('{"' || ?4 || '":' || CAST(t9.n AS TEXT) || ',"' || ?5 || '":' || CASE t9."k" WHEN 0 THEN '"FULL_DAY"' WHEN 1 THEN '"DAY_CARE"' ELSE 'null' END || '}', ',' ORDER BY t9.n DESC, t9."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t8.k AS "k", count(*) AS n
    FROM (
      SELECT t7."CareMode" AS k
      FROM "Beds" AS t7
      WHERE (t7."Kind" = ?1 AND t7."Status" IN (
        SELECT value
        FROM json_each(?3)
      ))
    ) AS t8 GROUP BY t8.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t9
) || ',"isNursing":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || CASE WHEN t12."k" THEN 'true' WHEN NOT t12."k" THEN 'false' ELSE 'null' END || ',"count":' || CAST(t12.n AS TEXT) || '}', ',' ORDER BY t12.n DESC, t12."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t11.k AS "k", count(*) AS n
    FROM (
      SELECT (((t10."Kind" = 1) OR (t10."Kind" = 2))) AS k
      FROM "Beds" AS t10
      WHERE (t10."Kind" = ?1 AND t10."CareMode" = ?2 AND t10."Status" IN (
        SELECT value
        FROM json_each(?3)
      ))
    ) AS t11 GROUP BY t11.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t12
) || '}' AS h1
