SELECT t8.h0, '{"' || ?1 || '":' || json_quote(t1."Name") || ',"' || ?2 || '":' || coalesce((
  SELECT '{"' || ?3 || '":' || json_quote(t2."Name") || ',"' || ?4 || '":' || coalesce((
    SELECT '{"' || ?3 || '":' || json_quote(t3."Name") || '}'
    FROM "Divisions" AS t3
    WHERE t3."Key" = t2."ParentKey"
  ), 'null') || '}'
  FROM "Divisions" AS t2
  WHERE t2."Key" = t1."DivisionKey"
), 'null') || ',"' || ?5 || '":' || CASE WHEN t1."IsLtciDesignated" THEN 'true' ELSE 'false' END || '}', '{"' || ?6 || '":"' || platform_cursor('[0,' || CAST(t1."Key" AS TEXT) || ']', ?7) || '","' || ?8 || '":{"' || ?1 || '":' || json_quote(t1."Name") || '}}', platform_cursor('[0,' || CAST(t1."Key" AS TEXT) || ']', ?7), CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Institutions" AS t0
  ) AS h0
) AS t8
LEFT JOIN (
  SELECT t7.*, row_number() OVER () AS n
  FROM (
    SELECT t6."DivisionKey", t6."IsLtciDesignated", t6."Key", t6."Name"
    FROM "Institutions" AS t6
    ORDER BY t6."Key"
    LIMIT ?9
  ) AS t7
) AS t1 ON TRUE
ORDER BY t1.n
