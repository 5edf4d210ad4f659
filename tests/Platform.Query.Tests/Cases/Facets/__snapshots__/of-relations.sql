SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
  JOIN "Institutions" AS t1 ON t1."Key" = t0."InstitutionKey"
  WHERE (t0."Status" = ?1 AND (t1."Ownership" = ?2 AND (t1."Category" = ?3) IS NOT TRUE))
) AS h0, '{"status":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || CASE t5."k" WHEN 0 THEN '"VACANT"' WHEN 1 THEN '"RESERVED"' WHEN 2 THEN '"OCCUPIED"' WHEN 3 THEN '"HELD"' WHEN 4 THEN '"MAINTENANCE"' WHEN 5 THEN '"RETIRED"' ELSE 'null' END || ',"count":' || CAST(t5.n AS TEXT) || '}', ',' ORDER BY t5.n DESC, t5."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t4.k AS "k", count(*) AS n
    FROM (
      SELECT t2."Status" AS k
      FROM "Beds" AS t2
      JOIN "Institutions" AS t3 ON t3."Key" = t2."InstitutionKey"
      WHERE ((t3."Ownership" = ?2 AND (t3."Category" = ?3) IS NOT TRUE))
    ) AS t4 GROUP BY t4.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t5
) || ',"institution":{"ownership":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || CASE t9."k" WHEN 0 THEN '"PUBLIC"' WHEN 1 THEN '"PRIVATE"' WHEN 2 THEN '"PUBLIC_BUILT_PRIVATE_RUN"' ELSE 'null' END || ',"count":' || CAST(t9.n AS TEXT) || '}', ',' ORDER BY t9.n DESC, t9."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t8.k AS "k", count(*) AS n
    FROM (
      SELECT t7."Ownership" AS k
      FROM "Beds" AS t6
      JOIN "Institutions" AS t7 ON t7."Key" = t6."InstitutionKey"
      WHERE (t6."Status" = ?1 AND ((t7."Category" = ?3) IS NOT TRUE))
    ) AS t8 GROUP BY t8.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t9
) || ',"category":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || CASE t13."k" WHEN 0 THEN '"NURSING_HOME"' WHEN 1 THEN '"RURAL_NURSING_HOME"' WHEN 2 THEN '"SOCIAL_WELFARE_HOME"' WHEN 3 THEN '"HOME_CARE_CENTRE"' ELSE 'null' END || ',"count":' || CAST(t13.n AS TEXT) || '}', ',' ORDER BY t13.n DESC, t13."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t12.k AS "k", count(*) AS n
    FROM (
      SELECT t11."Category" AS k
      FROM "Beds" AS t10
      JOIN "Institutions" AS t11 ON t11."Key" = t10."InstitutionKey"
      WHERE (t10."Status" = ?1 AND (t11."Ownership" = ?2))
    ) AS t12 GROUP BY t12.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t13
) || ',"division":{"level":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || CASE t18."k" WHEN 0 THEN '"COUNTY"' WHEN 1 THEN '"TOWNSHIP"' WHEN 2 THEN '"VILLAGE"' ELSE 'null' END || ',"count":' || CAST(t18.n AS TEXT) || '}', ',' ORDER BY t18.n DESC, t18."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t16.k AS "k", count(*) AS n
    FROM (
      SELECT t17."Level" AS k
      FROM "Beds" AS t14
      JOIN "Institutions" AS t15 ON t15."Key" = t14."InstitutionKey"
      JOIN "Divisions" AS t17 ON t17."Key" = t15."DivisionKey"
      WHERE (t14."Status" = ?1 AND (t15."Ownership" = ?2 AND (t15."Category" = ?3) IS NOT TRUE))
    ) AS t16 GROUP BY t16.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t18
) || '}}}' AS h1

SELECT (
  SELECT count(*)
  FROM "SocialWorkers" AS t0
  LEFT JOIN "Institutions" AS t1 ON t1."Key" = t0."InstitutionKey"
  WHERE (t1."Category" = ?1 OR t1."Category" = ?2)
) AS h0, '{"institution":{"category":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || CASE t5."k" WHEN 0 THEN '"NURSING_HOME"' WHEN 1 THEN '"RURAL_NURSING_HOME"' WHEN 2 THEN '"SOCIAL_WELFARE_HOME"' WHEN 3 THEN '"HOME_CARE_CENTRE"' ELSE 'null' END || ',"count":' || CAST(t5.n AS TEXT) || '}', ',' ORDER BY t5.n DESC, t5."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t3.k AS "k", count(*) AS n
    FROM (
      SELECT t4."Category" AS k
      FROM "SocialWorkers" AS t2
      LEFT JOIN "Institutions" AS t4 ON t4."Key" = t2."InstitutionKey"
    ) AS t3 GROUP BY t3.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t5
) || '}}' AS h1
