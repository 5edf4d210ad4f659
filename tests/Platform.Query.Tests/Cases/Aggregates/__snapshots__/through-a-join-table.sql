SELECT '{"name":' || json_quote(t0."Name") || ',"servedVillages":{"aggregate":' || (
  SELECT '{"count":' || CAST(t3."count" AS TEXT) || ',"min":{"code":' || coalesce(json_quote(t3."min_code"), 'null') || '},"distinctCount":{"kind":' || CAST(t3."distinctCount_kind" AS TEXT) || '}}'
  FROM (
    SELECT count(*) AS "count", min(t4.v0) AS "min_code", count(DISTINCT t4.v1) AS "distinctCount_kind"
    FROM (
      SELECT t1."Code" AS v0, t1."Kind" AS v1
      FROM "Divisions" AS t1
      JOIN "BurialSiteVillages" AS t2 ON t2."DivisionKey" = t1."Key"
      WHERE t2."BurialSiteKey" = t0."Key"
    ) AS t4
  ) AS t3
) || ',"groups":' || (WITH t5 AS (
  SELECT t8.k0 AS "k0", count(*) AS "count"
  FROM (
    SELECT t9."ShortName" AS k0
    FROM "Divisions" AS t6
    JOIN "BurialSiteVillages" AS t7 ON t7."DivisionKey" = t6."Key"
    LEFT JOIN "Divisions" AS t9 ON t9."Key" = t6."ParentKey"
    WHERE t7."BurialSiteKey" = t0."Key"
  ) AS t8 GROUP BY t8.k0
) SELECT '{"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?1 THEN '{"key":{"parent":{"shortName":' || coalesce(json_quote(p."k0"), 'null') || '}},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || '}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t5 AS q
    ORDER BY q."k0" ASC NULLS FIRST
    LIMIT ?2
  ) AS o
) AS p) || '}}'
FROM (
  SELECT t10."Key", t10."Name"
  FROM "BurialSites" AS t10
  ORDER BY t10."Key"
  LIMIT ?3
) AS t0
LIMIT ?3
