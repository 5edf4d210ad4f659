SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
  JOIN "Institutions" AS t1 ON t1."Key" = t0."InstitutionKey"
  JOIN "Divisions" AS t2 ON t2."Key" = t1."DivisionKey"
  WHERE (t0."Kind" = ?1 AND t0."Status" = ?2 AND (t1."Category" = ?3 AND (t2."Code" >= ?5 AND t2."Code" < ?4)))
) AS h0, '{"' || ?6 || '":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || CASE t7."k" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || ',"count":' || CAST(t7.n AS TEXT) || '}', ',' ORDER BY t7.n DESC, t7."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t6.k AS "k", count(*) AS n
    FROM (
      SELECT t3."Kind" AS k
      FROM "Beds" AS t3
      JOIN "Institutions" AS t4 ON t4."Key" = t3."InstitutionKey"
      JOIN "Divisions" AS t5 ON t5."Key" = t4."DivisionKey"
      WHERE (t3."Status" = ?2 AND (t4."Category" = ?3 AND (t5."Code" >= ?5 AND t5."Code" < ?4)))
    ) AS t6 GROUP BY t6.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t7
) || ',"status":' || (
  SELECT '[' || coalesce(group_concat('{"' || ?7 || '":' || CASE t12."k" WHEN 0 THEN '"VACANT"' WHEN 1 THEN '"RESERVED"' WHEN 2 THEN '"OCCUPIED"' WHEN 3 THEN '"HELD"' WHEN 4 THEN '"MAINTENANCE"' WHEN 5 THEN '"RETIRED"' ELSE 'null' END || ',"' || ?8 || '":' || CAST(t12.n AS TEXT) || ',"__typename":"BedStatusFacet"}', ',' ORDER BY t12.n DESC, t12."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t11.k AS "k", count(*) AS n
    FROM (
      SELECT t8."Status" AS k
      FROM "Beds" AS t8
      JOIN "Institutions" AS t9 ON t9."Key" = t8."InstitutionKey"
      JOIN "Divisions" AS t10 ON t10."Key" = t9."DivisionKey"
      WHERE (t8."Kind" = ?1 AND (t9."Category" = ?3 AND (t10."Code" >= ?5 AND t10."Code" < ?4)))
    ) AS t11 GROUP BY t11.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t12
) || ',"institution":{"category":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || CASE t17."k" WHEN 0 THEN '"NURSING_HOME"' WHEN 1 THEN '"RURAL_NURSING_HOME"' WHEN 2 THEN '"SOCIAL_WELFARE_HOME"' WHEN 3 THEN '"HOME_CARE_CENTRE"' ELSE 'null' END || ',"count":' || CAST(t17.n AS TEXT) || '}', ',' ORDER BY t17.n DESC, t17."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t16.k AS "k", count(*) AS n
    FROM (
      SELECT t14."Category" AS k
      FROM "Beds" AS t13
      JOIN "Institutions" AS t14 ON t14."Key" = t13."InstitutionKey"
      JOIN "Divisions" AS t15 ON t15."Key" = t14."DivisionKey"
      WHERE (t13."Kind" = ?1 AND t13."Status" = ?2 AND ((t15."Code" >= ?5 AND t15."Code" < ?4)))
    ) AS t16 GROUP BY t16.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t17
) || ',"division":{"rollUp":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || coalesce((
    SELECT '{"name":' || json_quote(t23."Name") || '}'
    FROM "Divisions" AS t23
    WHERE t23."Code" = t22."k"
  ), 'null') || ',"count":' || CAST(t22.n AS TEXT) || '}', ',' ORDER BY t22.n DESC, t22."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t20.k AS "k", count(*) AS n
    FROM (
      SELECT CASE WHEN length(t21."Code") >= 9 THEN substr(t21."Code", 1, 9) END AS k
      FROM "Beds" AS t18
      JOIN "Institutions" AS t19 ON t19."Key" = t18."InstitutionKey"
      JOIN "Divisions" AS t21 ON t21."Key" = t19."DivisionKey"
      WHERE (t18."Kind" = ?1 AND t18."Status" = ?2 AND (t19."Category" = ?3))
    ) AS t20 GROUP BY t20.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t22
) || '}},"openedOn":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || coalesce('"' || t28."k" || '"', 'null') || ',"count":' || CAST(t28.n AS TEXT) || '}', ',' ORDER BY t28.n DESC, t28."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t27.k AS "k", count(*) AS n
    FROM (
      SELECT substr(t24."OpenedOn", 1, 4) || '-01-01' AS k
      FROM "Beds" AS t24
      JOIN "Institutions" AS t25 ON t25."Key" = t24."InstitutionKey"
      JOIN "Divisions" AS t26 ON t26."Key" = t25."DivisionKey"
      WHERE (t24."Kind" = ?1 AND t24."Status" = ?2 AND (t25."Category" = ?3 AND (t26."Code" >= ?5 AND t26."Code" < ?4)))
    ) AS t27 GROUP BY t27.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t28
) || ',"isNursing":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || CASE WHEN t33."k" THEN 'true' WHEN NOT t33."k" THEN 'false' ELSE 'null' END || ',"count":' || CAST(t33.n AS TEXT) || '}', ',' ORDER BY t33.n DESC, t33."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t32.k AS "k", count(*) AS n
    FROM (
      SELECT (((t29."Kind" = 1) OR (t29."Kind" = 2))) AS k
      FROM "Beds" AS t29
      JOIN "Institutions" AS t30 ON t30."Key" = t29."InstitutionKey"
      JOIN "Divisions" AS t31 ON t31."Key" = t30."DivisionKey"
      WHERE (t29."Kind" = ?1 AND t29."Status" = ?2 AND (t30."Category" = ?3 AND (t31."Code" >= ?5 AND t31."Code" < ?4)))
    ) AS t32 GROUP BY t32.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t33
) || '}' AS h1
