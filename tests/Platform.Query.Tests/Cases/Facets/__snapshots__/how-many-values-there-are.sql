SELECT '{"bedNo":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || coalesce(json_quote(t3."k"), 'null') || ',"count":' || CAST(t3.n AS TEXT) || '}', ',' ORDER BY t3.n DESC, t3."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t2.k AS "k", count(*) AS n
    FROM (
      SELECT t0."BedNo" AS k
      FROM "Beds" AS t0
      JOIN "Institutions" AS t1 ON t1."Key" = t0."InstitutionKey"
      WHERE (t1."Ownership" = ?1)
    ) AS t2 GROUP BY t2.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t3
) || ',"totalCount":{"__typename":"BedFacetCounts","bedNo":' || CAST((
  SELECT count(*)
  FROM (
    SELECT t6.k
    FROM (
      SELECT t4."BedNo" AS k
      FROM "Beds" AS t4
      JOIN "Institutions" AS t5 ON t5."Key" = t4."InstitutionKey"
      WHERE (t5."Ownership" = ?1)
    ) AS t6 GROUP BY t6.k
  ) AS t7
) AS TEXT) || ',"' || ?2 || '":' || CAST((
  SELECT count(*)
  FROM (
    SELECT t10.k
    FROM (
      SELECT t8."Building" AS k
      FROM "Beds" AS t8
      JOIN "Institutions" AS t9 ON t9."Key" = t8."InstitutionKey"
      WHERE ((t8."BedNo" >= ?4 AND t8."BedNo" < ?3) AND t9."Ownership" = ?1)
    ) AS t10 GROUP BY t10.k
  ) AS t11
) AS TEXT) || ',"openedOn":' || CAST((
  SELECT count(*)
  FROM (
    SELECT t14.k
    FROM (
      SELECT substr(t12."OpenedOn", 1, 4) || '-01-01' AS k
      FROM "Beds" AS t12
      JOIN "Institutions" AS t13 ON t13."Key" = t12."InstitutionKey"
      WHERE ((t12."BedNo" >= ?4 AND t12."BedNo" < ?3) AND t13."Ownership" = ?1)
    ) AS t14 GROUP BY t14.k
  ) AS t15
) AS TEXT) || ',"' || ?5 || '":' || CAST((
  SELECT count(*)
  FROM (
    SELECT t18.k
    FROM (
      SELECT substr(t16."OpenedOn", 1, 7) || '-01' AS k
      FROM "Beds" AS t16
      JOIN "Institutions" AS t17 ON t17."Key" = t16."InstitutionKey"
      WHERE ((t16."BedNo" >= ?4 AND t16."BedNo" < ?3) AND t17."Ownership" = ?1)
    ) AS t18 GROUP BY t18.k
  ) AS t19
) AS TEXT) || '},"institution":{"totalCount":{"ownership":' || CAST((
  SELECT count(*)
  FROM (
    SELECT t21.k
    FROM (
      SELECT t22."Ownership" AS k
      FROM "Beds" AS t20
      JOIN "Institutions" AS t22 ON t22."Key" = t20."InstitutionKey"
      WHERE ((t20."BedNo" >= ?4 AND t20."BedNo" < ?3))
    ) AS t21 GROUP BY t21.k
  ) AS t23
) AS TEXT) || ',"phone":' || CAST((
  SELECT count(*)
  FROM (
    SELECT t26.k
    FROM (
      SELECT t25."Phone" AS k
      FROM "Beds" AS t24
      JOIN "Institutions" AS t25 ON t25."Key" = t24."InstitutionKey"
      WHERE ((t24."BedNo" >= ?4 AND t24."BedNo" < ?3) AND t25."Ownership" = ?1)
    ) AS t26 GROUP BY t26.k
  ) AS t27
) AS TEXT) || '},"division":{"rollUp":' || (
  SELECT '[' || coalesce(group_concat('{"count":' || CAST(t32.n AS TEXT) || '}', ',' ORDER BY t32.n DESC, t32."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t30.k AS "k", count(*) AS n
    FROM (
      SELECT CASE WHEN length(t31."Code") >= 9 THEN substr(t31."Code", 1, 9) END AS k
      FROM "Beds" AS t28
      JOIN "Institutions" AS t29 ON t29."Key" = t28."InstitutionKey"
      JOIN "Divisions" AS t31 ON t31."Key" = t29."DivisionKey"
      WHERE ((t28."BedNo" >= ?4 AND t28."BedNo" < ?3) AND t29."Ownership" = ?1)
    ) AS t30 GROUP BY t30.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t32
) || ',"totalCount":{"rollUp":' || CAST((
  SELECT count(*)
  FROM (
    SELECT t35.k
    FROM (
      SELECT CASE WHEN length(t36."Code") >= 9 THEN substr(t36."Code", 1, 9) END AS k
      FROM "Beds" AS t33
      JOIN "Institutions" AS t34 ON t34."Key" = t33."InstitutionKey"
      JOIN "Divisions" AS t36 ON t36."Key" = t34."DivisionKey"
      WHERE ((t33."BedNo" >= ?4 AND t33."BedNo" < ?3) AND t34."Ownership" = ?1)
    ) AS t35 GROUP BY t35.k
  ) AS t37
) AS TEXT) || ',"' || ?6 || '":' || CAST((
  SELECT count(*)
  FROM (
    SELECT t40.k
    FROM (
      SELECT CASE WHEN length(t41."Code") >= 12 THEN substr(t41."Code", 1, 12) END AS k
      FROM "Beds" AS t38
      JOIN "Institutions" AS t39 ON t39."Key" = t38."InstitutionKey"
      JOIN "Divisions" AS t41 ON t41."Key" = t39."DivisionKey"
      WHERE ((t38."BedNo" >= ?4 AND t38."BedNo" < ?3) AND t39."Ownership" = ?1)
    ) AS t40 GROUP BY t40.k
  ) AS t42
) AS TEXT) || '}}}}' AS h0
