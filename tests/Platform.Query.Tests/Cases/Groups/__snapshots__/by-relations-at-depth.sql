SELECT (WITH t0 AS (
  SELECT t2.k0 AS "k0", t2.k1 AS "k1", count(*) AS "count"
  FROM (
    SELECT t5."ShortName" AS k0, t3."Ownership" AS k1
    FROM "Beds" AS t1
    JOIN "Institutions" AS t3 ON t3."Key" = t1."InstitutionKey"
    JOIN "Divisions" AS t4 ON t4."Key" = t3."DivisionKey"
    LEFT JOIN "Divisions" AS t5 ON t5."Key" = t4."ParentKey"
  ) AS t2 GROUP BY t2.k0, t2.k1
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"__typename":"BedGroup","key":{"__typename":"BedGroupKey","institution":{"__typename":"InstitutionGroupKey","ownership":' || CASE p."k1" WHEN 0 THEN '"PUBLIC"' WHEN 1 THEN '"PRIVATE"' WHEN 2 THEN '"PUBLIC_BUILT_PRIVATE_RUN"' ELSE 'null' END || ',"division":{"parent":{"' || ?2 || '":' || coalesce(json_quote(p."k0"), 'null') || '}}}},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{"institution":{"division":{"parent":{' || '"shortName":{"eq":' || coalesce(json_quote(p."k0"), 'null') || '}' || '}}}},{"institution":{' || '"ownership":{"eq":' || CASE p."k1" WHEN 0 THEN '"PUBLIC"' WHEN 1 THEN '"PRIVATE"' WHEN 2 THEN '"PUBLIC_BUILT_PRIVATE_RUN"' ELSE 'null' END || '}' || '}}]}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST, q."k1" ASC NULLS FIRST
    LIMIT ?3
  ) AS o
) AS p) AS h0
