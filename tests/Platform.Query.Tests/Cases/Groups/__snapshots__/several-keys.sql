SELECT (WITH t0 AS (
  SELECT t5."k0" AS "k0", t5."k1" AS "k1", t5."k2" AS "k2", t5."count" AS "count", ((t5."avg_monthlyFeeFen" - ((t5."avg_monthlyFeeFen" % t5."avg_monthlyFeeFen_count" + t5."avg_monthlyFeeFen_count") % t5."avg_monthlyFeeFen_count")) / t5."avg_monthlyFeeFen_count" * 4294967296 + (((t5."avg_monthlyFeeFen" % t5."avg_monthlyFeeFen_count" + t5."avg_monthlyFeeFen_count") % t5."avg_monthlyFeeFen_count") * 4294967296 + t5."avg_monthlyFeeFen_low") / t5."avg_monthlyFeeFen_count") + ((2 * ((((t5."avg_monthlyFeeFen" % t5."avg_monthlyFeeFen_count" + t5."avg_monthlyFeeFen_count") % t5."avg_monthlyFeeFen_count") * 4294967296 + t5."avg_monthlyFeeFen_low") % t5."avg_monthlyFeeFen_count") * 10000 + t5."avg_monthlyFeeFen_count" - CASE WHEN t5."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t5."avg_monthlyFeeFen_count")) / 10000 AS "avg_monthlyFeeFen", ((2 * ((((t5."avg_monthlyFeeFen" % t5."avg_monthlyFeeFen_count" + t5."avg_monthlyFeeFen_count") % t5."avg_monthlyFeeFen_count") * 4294967296 + t5."avg_monthlyFeeFen_low") % t5."avg_monthlyFeeFen_count") * 10000 + t5."avg_monthlyFeeFen_count" - CASE WHEN t5."avg_monthlyFeeFen" < 0 THEN 1 ELSE 0 END) / (2 * t5."avg_monthlyFeeFen_count")) % 10000 AS "avg_monthlyFeeFen_low"
  FROM (
    SELECT t2.k0 AS "k0", t2.k1 AS "k1", t2.k2 AS "k2", count(*) AS "count", sum(t2.v0 >> 32) + (sum(t2.v0 & 4294967295) >> 32) AS "avg_monthlyFeeFen", sum(t2.v0 & 4294967295) & 4294967295 AS "avg_monthlyFeeFen_low", count(t2.v0) AS "avg_monthlyFeeFen_count"
    FROM (
      SELECT t1."Kind" AS k0, t1."Status" AS k1, CASE WHEN length(t4."Code") >= 6 THEN substr(t4."Code", 1, 6) END AS k2, t1."MonthlyFeeFen" AS v0
      FROM "Beds" AS t1
      JOIN "Institutions" AS t3 ON t3."Key" = t1."InstitutionKey"
      JOIN "Divisions" AS t4 ON t4."Key" = t3."DivisionKey"
      WHERE t1."Status" IN (
        SELECT value
        FROM json_each(?1)
      )
    ) AS t2 GROUP BY t2.k0, t2.k1, t2.k2
  ) AS t5
) SELECT '{"totalCount":' || CAST((
  SELECT count(*)
  FROM t0 AS q
) AS TEXT) || ',"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?2 THEN '{"key":{"status":' || CASE p."k1" WHEN 0 THEN '"VACANT"' WHEN 1 THEN '"RESERVED"' WHEN 2 THEN '"OCCUPIED"' WHEN 3 THEN '"HELD"' WHEN 4 THEN '"MAINTENANCE"' WHEN 5 THEN '"RETIRED"' ELSE 'null' END || ',"kind":' || CASE p."k0" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || ',"institution":{"division":{"rollUp":' || coalesce((
  SELECT '{"name":' || json_quote(t6."Name") || '}'
  FROM "Divisions" AS t6
  WHERE t6."Code" = p."k2"
), 'null') || '}}},"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || ',"avg":{"monthlyFeeFen":' || coalesce((
  SELECT CASE WHEN p."avg_monthlyFeeFen" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(f.h AS TEXT) || '.' || substr(CAST(10000 + f.l AS TEXT), 2), '0'), '.')
  FROM (
    SELECT CASE WHEN p."avg_monthlyFeeFen" < 0 AND p."avg_monthlyFeeFen_low" > 0 THEN -(p."avg_monthlyFeeFen" + 1) ELSE abs(p."avg_monthlyFeeFen") END AS h, CASE WHEN p."avg_monthlyFeeFen" < 0 AND p."avg_monthlyFeeFen_low" > 0 THEN 10000 - p."avg_monthlyFeeFen_low" ELSE p."avg_monthlyFeeFen_low" END AS l
  ) AS f
), 'null') || '}}' || ',"where":' || '{"and":[{' || '"kind":{"eq":' || CASE p."k0" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || '}' || '},{' || '"status":{"eq":' || CASE p."k1" WHEN 0 THEN '"VACANT"' WHEN 1 THEN '"RESERVED"' WHEN 2 THEN '"OCCUPIED"' WHEN 3 THEN '"HELD"' WHEN 4 THEN '"MAINTENANCE"' WHEN 5 THEN '"RETIRED"' ELSE 'null' END || '}' || '},{"institution":{"division":{' || CASE WHEN p."k2" IS NULL THEN '"level":{"nin":["COUNTY","TOWNSHIP","VILLAGE"]}' ELSE '"code":{"startsWith":' || coalesce(json_quote(p."k2"), 'null') || '}' END || '}}},' || ?3 || ']}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    ORDER BY q."k0" ASC NULLS FIRST, q."k1" ASC NULLS FIRST, q."k2" ASC NULLS FIRST
    LIMIT ?4
  ) AS o
) AS p) AS h0
