SELECT (WITH t0 AS (
  SELECT t8."k0" AS "k0", t8."count" AS "count", ((t8."avg_occupancyRate" - ((t8."avg_occupancyRate" % t8."avg_occupancyRate_count" + t8."avg_occupancyRate_count") % t8."avg_occupancyRate_count")) / t8."avg_occupancyRate_count" * 4294967296 + (((t8."avg_occupancyRate" % t8."avg_occupancyRate_count" + t8."avg_occupancyRate_count") % t8."avg_occupancyRate_count") * 4294967296 + t8."avg_occupancyRate_low") / t8."avg_occupancyRate_count") + ((2 * ((((t8."avg_occupancyRate" % t8."avg_occupancyRate_count" + t8."avg_occupancyRate_count") % t8."avg_occupancyRate_count") * 4294967296 + t8."avg_occupancyRate_low") % t8."avg_occupancyRate_count") * 10000 + t8."avg_occupancyRate_count" - CASE WHEN t8."avg_occupancyRate" < 0 THEN 1 ELSE 0 END) / (2 * t8."avg_occupancyRate_count")) / 10000 AS "avg_occupancyRate", ((2 * ((((t8."avg_occupancyRate" % t8."avg_occupancyRate_count" + t8."avg_occupancyRate_count") % t8."avg_occupancyRate_count") * 4294967296 + t8."avg_occupancyRate_low") % t8."avg_occupancyRate_count") * 10000 + t8."avg_occupancyRate_count" - CASE WHEN t8."avg_occupancyRate" < 0 THEN 1 ELSE 0 END) / (2 * t8."avg_occupancyRate_count")) % 10000 AS "avg_occupancyRate_low", t8."max_bedCount" AS "max_bedCount"
  FROM (
    SELECT t2.k0 AS "k0", count(*) AS "count", sum(t2.v0 >> 32) + (sum(t2.v0 & 4294967295) >> 32) AS "avg_occupancyRate", sum(t2.v0 & 4294967295) & 4294967295 AS "avg_occupancyRate_low", count(t2.v0) AS "avg_occupancyRate_count", max(t2.v1) AS "max_bedCount"
    FROM (
      SELECT substr(t1."EstablishedOn", 1, 4) || '-01-01' AS k0, (CASE WHEN (((
        SELECT count(*)
        FROM "Beds" AS t3
        WHERE t3."InstitutionKey" = t1."Key" AND (t3."Status" <> 5)
      )) = 0) THEN NULL ELSE (
        SELECT (2 * t4.a * 10000 + t4.b) / (2 * t4.b)
        FROM (
          SELECT ((
            SELECT count(*)
            FROM "Beds" AS t5
            WHERE t5."InstitutionKey" = t1."Key" AND ((t5."Status" = 2) OR (t5."Status" = 3))
          )) AS a, ((
            SELECT count(*)
            FROM "Beds" AS t6
            WHERE t6."InstitutionKey" = t1."Key" AND (t6."Status" <> 5)
          )) AS b
        ) AS t4
      ) END) AS v0, ((
        SELECT count(*)
        FROM "Beds" AS t7
        WHERE t7."InstitutionKey" = t1."Key" AND (t7."Status" <> 5)
      )) AS v1
      FROM "Institutions" AS t1
      LIMIT -1
    ) AS t2 GROUP BY t2.k0
  ) AS t8
) SELECT '{"totalCount":' || CAST((
  SELECT count(*)
  FROM t0 AS q
  WHERE ((q."count" >= ?1 OR (q."avg_occupancyRate", q."avg_occupancyRate_low") < (?2, ?3)) AND q."k0" > ?4)
) AS TEXT) || ',"nodes":' || '[' || coalesce(group_concat(CASE WHEN p.n <= ?5 THEN '{"key":{"establishedOn":' || coalesce('"' || p."k0" || '"', 'null') || '},"where":' || '{"and":[{' || CASE WHEN p."k0" IS NULL THEN '"establishedOn":{"eq":null}' ELSE '"establishedOn":{' || coalesce(CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || '"' END || ',' || '"lt":' || '"' || date(p."k0", '+1 year') || '"', CASE WHEN p."k0" > '0001-01-01' THEN '"gte":' || '"' || p."k0" || '"' END, '"lt":' || '"' || date(p."k0", '+1 year') || '"') || '}' END || '}]}' || ',"aggregate":' || '{"count":' || CAST(p."count" AS TEXT) || ',"avg":{"occupancyRate":' || coalesce((
  SELECT CASE WHEN p."avg_occupancyRate" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(f.h / 10000 AS TEXT) || '.' || substr(CAST(10000 + f.h % 10000 AS TEXT), 2) || substr(CAST(10000 + f.l AS TEXT), 2), '0'), '.')
  FROM (
    SELECT CASE WHEN p."avg_occupancyRate" < 0 AND p."avg_occupancyRate_low" > 0 THEN -(p."avg_occupancyRate" + 1) ELSE abs(p."avg_occupancyRate") END AS h, CASE WHEN p."avg_occupancyRate" < 0 AND p."avg_occupancyRate_low" > 0 THEN 10000 - p."avg_occupancyRate_low" ELSE p."avg_occupancyRate_low" END AS l
  ) AS f
), 'null') || '},"max":{"bedCount":' || coalesce(CAST(p."max_bedCount" AS TEXT), 'null') || '}}' || '}' END, ',' ORDER BY p.n), '') || ']' || '}' FROM (
  SELECT o.*, row_number() OVER () AS n, count(*) OVER () AS c
  FROM (
    SELECT q.*
    FROM t0 AS q
    WHERE ((q."count" >= ?1 OR (q."avg_occupancyRate", q."avg_occupancyRate_low") < (?2, ?3)) AND q."k0" > ?4)
    ORDER BY q."k0" DESC NULLS LAST
    LIMIT ?6
  ) AS o
) AS p) AS h0
