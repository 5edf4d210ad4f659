SELECT '{"beds":' || CASE WHEN t0."Key" = ?6 THEN '{"pageInfo":{"hasNextPage":' || CASE WHEN ?2 > 0 AND (
  SELECT count(*)
  FROM (
    SELECT 1
    FROM "Beds" AS t3
    WHERE t3."InstitutionKey" = t0."Key" AND t3."Key" > ?4
    ORDER BY t3."Key"
    LIMIT ?3
  ) AS t4
) > ?2 THEN 'true' ELSE 'false' END || ',"hasPreviousPage":' || CASE WHEN EXISTS (
  SELECT 1
  FROM "Beds" AS t5
  WHERE t5."InstitutionKey" = t0."Key" AND ((t5."Key" < ?4) OR (t5."Key" = ?4))
) THEN 'true' ELSE 'false' END || ',"startCursor":' || coalesce((
  SELECT '"' || platform_cursor('[' || CAST(t0."Key" AS TEXT) || ',' || CAST(t6."Key" AS TEXT) || ']', ?5) || '"'
  FROM (
    SELECT t10.*, row_number() OVER () AS n
    FROM (
      SELECT t9."Key"
      FROM "Beds" AS t9
      WHERE t9."InstitutionKey" = t0."Key" AND t9."Key" > ?4
      ORDER BY t9."Key"
      LIMIT ?2
    ) AS t10
  ) AS t6
  ORDER BY t6.n
  LIMIT 1
), 'null') || ',"endCursor":' || coalesce((
  SELECT '"' || platform_cursor('[' || CAST(t0."Key" AS TEXT) || ',' || CAST(t11."Key" AS TEXT) || ']', ?5) || '"'
  FROM (
    SELECT t15.*, row_number() OVER () AS n
    FROM (
      SELECT t14."Key"
      FROM "Beds" AS t14
      WHERE t14."InstitutionKey" = t0."Key" AND t14."Key" > ?4
      ORDER BY t14."Key"
      LIMIT ?2
    ) AS t15
  ) AS t11
  ORDER BY t11.n DESC
  LIMIT 1
), 'null') || '},"nodes":' || (
  SELECT '[' || coalesce(group_concat('{"bedNo":' || json_quote(t16."BedNo") || '}', ','), '') || ']'
  FROM (
    SELECT t18."BedNo"
    FROM "Beds" AS t18
    WHERE t18."InstitutionKey" = t0."Key" AND t18."Key" > ?4
    ORDER BY t18."Key"
    LIMIT ?2
  ) AS t16
) || '}' ELSE 'null' END || '}'
FROM "Institutions" AS t0
WHERE t0."CreditCode" = ?1
