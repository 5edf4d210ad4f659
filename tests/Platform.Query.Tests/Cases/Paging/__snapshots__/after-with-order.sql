SELECT t9.h0, '{"grade":' || coalesce(CAST(t1."Grade" AS TEXT), 'null') || ',"name":' || json_quote(t1."Name") || '}', platform_cursor('[0,' || coalesce(CAST(t1.s0 AS TEXT), 'null') || ',' || json_quote(t1.s1) || ',' || CAST(t1."Key" AS TEXT) || ']', ?4), CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT CASE WHEN EXISTS (
    SELECT 1
    FROM "Institutions" AS t0
    WHERE ((t0."Grade" = ?1 AND t0."Name" = ?2 AND t0."Key" < ?3) OR (t0."Grade" = ?1 AND t0."Name" < ?2) OR (t0."Grade" > ?1) OR (t0."Grade" = ?1 AND t0."Name" = ?2 AND t0."Key" = ?3))
  ) THEN 1 ELSE 0 END AS h0
) AS t9
LEFT JOIN (
  SELECT t8.*, row_number() OVER () AS n
  FROM (
    SELECT t5."Grade", t5."Key", t5."Name", t5."Grade" AS s0, t5."Name" AS s1, t5."Key" AS s2
    FROM "Institutions" AS t5
    WHERE t5."Grade" = ?1 AND t5."Name" = ?2 AND t5."Key" > ?3
    UNION ALL SELECT t6."Grade", t6."Key", t6."Name", t6."Grade" AS s0, t6."Name" AS s1, t6."Key" AS s2
    FROM "Institutions" AS t6
    WHERE t6."Grade" = ?1 AND t6."Name" > ?2
    UNION ALL SELECT t7."Grade", t7."Key", t7."Name", t7."Grade" AS s0, t7."Name" AS s1, t7."Key" AS s2
    FROM "Institutions" AS t7
    WHERE (t7."Grade" < ?1 OR t7."Grade" IS NULL)
    ORDER BY s0 DESC NULLS LAST, s1, s2
    LIMIT ?5
  ) AS t8
) AS t1 ON TRUE
ORDER BY t1.n
