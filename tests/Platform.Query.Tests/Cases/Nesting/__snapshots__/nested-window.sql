SELECT '{"beds":' || CASE WHEN t0."Key" = ?7 AND t0."Key" = ?8 THEN '{"totalCount":' || CAST((
  SELECT count(*)
  FROM "Beds" AS t1
  WHERE t1."InstitutionKey" = t0."Key"
) AS TEXT) || ',"pageInfo":{"hasNextPage":' || CASE WHEN EXISTS (
  SELECT 1
  FROM "Beds" AS t2
  WHERE t2."InstitutionKey" = t0."Key" AND ((t2."Key" > ?2) OR (t2."Key" = ?2))
) THEN 'true' ELSE 'false' END || ',"hasPreviousPage":' || CASE WHEN ?4 > 0 AND ((
  SELECT count(*)
  FROM (
    SELECT t7.*, row_number() OVER () AS n
    FROM (
      SELECT 1
      FROM "Beds" AS t6
      WHERE t6."InstitutionKey" = t0."Key" AND t6."Key" < ?2 AND ((t6."Key" > ?3))
      ORDER BY t6."Key" DESC
      LIMIT ?5
    ) AS t7
  ) AS t8
) > ?4 OR (EXISTS (
  SELECT 1
  FROM "Beds" AS t3
  WHERE t3."InstitutionKey" = t0."Key" AND ((t3."Key" < ?3) OR (t3."Key" = ?3))
) AND (
  SELECT count(*)
  FROM (
    SELECT t7.*, row_number() OVER () AS n
    FROM (
      SELECT 1
      FROM "Beds" AS t6
      WHERE t6."InstitutionKey" = t0."Key" AND t6."Key" < ?2 AND ((t6."Key" > ?3))
      ORDER BY t6."Key" DESC
      LIMIT ?5
    ) AS t7
  ) AS t8
) > 0)) THEN 'true' ELSE 'false' END || '},"edges":' || (
  SELECT '[' || coalesce(group_concat('{"cursor":"' || platform_cursor('[' || CAST(t0."Key" AS TEXT) || ',' || CAST(t9."Key" AS TEXT) || ']', ?6) || '","node":{"bedNo":' || json_quote(t9."BedNo") || '}}', ',' ORDER BY t9.n DESC), '') || ']'
  FROM (
    SELECT t13.*, row_number() OVER () AS n
    FROM (
      SELECT t12."BedNo", t12."Key"
      FROM "Beds" AS t12
      WHERE t12."InstitutionKey" = t0."Key" AND t12."Key" < ?2 AND ((t12."Key" > ?3))
      ORDER BY t12."Key" DESC
      LIMIT ?4
    ) AS t13
  ) AS t9
) || '}' ELSE 'null' END || '}'
FROM "Institutions" AS t0
WHERE t0."CreditCode" = ?1
