SELECT '{"name":' || json_quote(t0."Name") || ',"beds":{"nodes":' || (
  SELECT '[' || coalesce(group_concat('{"bedNo":' || json_quote(t1."BedNo") || '}', ','), '') || ']'
  FROM (
    SELECT t2."BedNo"
    FROM "Beds" AS t2
    WHERE t2."InstitutionKey" = t0."Key" AND (t2."Status" = ?2) IS NOT TRUE
    ORDER BY t2."Key"
    LIMIT ?1
  ) AS t1
) || ',"groups":' || (WITH t3 AS (
  SELECT t5.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT t4."Kind" AS k0
    FROM "Beds" AS t4
    WHERE t4."InstitutionKey" = t0."Key" AND (t4."Status" = ?2) IS NOT TRUE
  ) AS t5 GROUP BY t5.k0
) SELECT '{"totalCount":' || CAST((
  SELECT count(*)
  FROM t3 AS q
) AS TEXT) || ',"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?3 THEN '{"key":{"kind":' || CASE p."k0" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || '},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || ',"where":' || '{"and":[{' || '"kind":{"eq":' || CASE p."k0" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || '}' || '},' || ?4 || ']}' || '}' END, ',' ORDER BY p.n), '') || ']' || ',"pageInfo":{"hasNextPage":' || CASE WHEN ?3 > 0 AND count(*) > ?3 THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce('"' || max(CASE WHEN p.n = CASE WHEN p.c > ?3 THEN ?3 ELSE p.c END THEN platform_cursor('[' || CAST(t0."Key" AS TEXT) || ',' || CAST(p."count" AS TEXT) || ',' || coalesce(CAST(p."k0" AS TEXT), 'null') || ']', ?5) END) || '"', 'null') || '}}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t3 AS q
    ORDER BY q."count" DESC, q."k0" ASC NULLS FIRST
    LIMIT ?6
  ) AS o
) AS p) || ',"facets":' || '{"careMode":' || (
  SELECT '[' || coalesce(group_concat('{"value":' || CASE t8."k" WHEN 0 THEN '"FULL_DAY"' WHEN 1 THEN '"DAY_CARE"' ELSE 'null' END || ',"count":' || CAST(t8.n AS TEXT) || '}', ',' ORDER BY t8.n DESC, t8."k" ASC NULLS FIRST), '') || ']'
  FROM (
    SELECT t7.k AS "k", count(*) AS n
    FROM (
      SELECT t6."CareMode" AS k
      FROM "Beds" AS t6
      WHERE t6."InstitutionKey" = t0."Key" AND (t6."Status" = ?2) IS NOT TRUE
    ) AS t7 GROUP BY t7.k
    ORDER BY n DESC, "k" ASC NULLS FIRST
    LIMIT 100
  ) AS t8
) || '}' || '}}'
FROM (
  SELECT t9."Key", t9."Name"
  FROM "Institutions" AS t9
  ORDER BY ((
    SELECT count(*)
    FROM "Beds" AS t10
    WHERE t10."InstitutionKey" = t9."Key" AND (t10."Status" <> 5)
  )) DESC, t9."Key"
  LIMIT ?7
) AS t0
LIMIT ?7
