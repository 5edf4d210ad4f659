SELECT '{"name":' || json_quote(t0."Name") || ',"beds":{"totalCount":' || CAST((
  SELECT count(*)
  FROM "Beds" AS t1
  WHERE t1."InstitutionKey" = t0."Key" AND ((((t1."Kind" = 1) OR (t1."Kind" = 2))) = ?1 AND t1."Status" = ?2)
) AS TEXT) || '}}', platform_cursor('[0,' || CAST(t0.s0 AS TEXT) || ',' || CAST(t0."Key" AS TEXT) || ']', ?5)
FROM (
  SELECT t6."Key", t6."Name", (
    SELECT count(*) AS "count"
    FROM (
      SELECT 1
      FROM "Beds" AS t7
      WHERE t7."InstitutionKey" = t6."Key" AND ((((t7."Kind" = 1) OR (t7."Kind" = 2))) = ?3 AND t7."Status" = ?4)
    ) AS t9
  ) AS s0
  FROM "Institutions" AS t6
  ORDER BY (
    SELECT count(*) AS "count"
    FROM (
      SELECT 1
      FROM "Beds" AS t7
      WHERE t7."InstitutionKey" = t6."Key" AND ((((t7."Kind" = 1) OR (t7."Kind" = 2))) = ?3 AND t7."Status" = ?4)
    ) AS t9
  ) DESC, t6."Key"
  LIMIT ?6
) AS t0
LIMIT ?6
