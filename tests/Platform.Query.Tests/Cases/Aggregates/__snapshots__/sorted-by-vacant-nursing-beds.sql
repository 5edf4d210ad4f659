SELECT '{"name":' || json_quote(t0."Name") || ',"beds":{"totalCount":' || CAST((
  SELECT count(*)
  FROM "Beds" AS t1
  WHERE t1."InstitutionKey" = t0."Key" AND ((((t1."Kind" = 1) OR (t1."Kind" = 2))) = ?1 AND t1."Status" = ?2)
) AS TEXT) || '}}', platform_cursor('[0,' || CAST(t0.s0 AS TEXT) || ',' || CAST(t0."Key" AS TEXT) || ']', ?5)
FROM (
  SELECT t5."Key", t5."Name", (
    SELECT count(*) AS "count"
    FROM (
      SELECT 1
      FROM "Beds" AS t6
      WHERE t6."InstitutionKey" = t5."Key" AND ((((t6."Kind" = 1) OR (t6."Kind" = 2))) = ?3 AND t6."Status" = ?4)
    ) AS t7
  ) AS s0
  FROM "Institutions" AS t5
  ORDER BY (
    SELECT count(*) AS "count"
    FROM (
      SELECT 1
      FROM "Beds" AS t6
      WHERE t6."InstitutionKey" = t5."Key" AND ((((t6."Kind" = 1) OR (t6."Kind" = 2))) = ?3 AND t6."Status" = ?4)
    ) AS t7
  ) DESC, t5."Key"
  LIMIT ?6
) AS t0
LIMIT ?6
