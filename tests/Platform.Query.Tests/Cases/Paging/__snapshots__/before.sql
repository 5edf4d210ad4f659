SELECT t13.h0, '{"cursor":"' || platform_cursor('[0,' || coalesce(CAST(t1.s0 AS TEXT), 'null') || ',' || json_quote(t1.s1) || ',' || CAST(t1."Key" AS TEXT) || ']', ?4) || '","node":{"grade":' || coalesce(CAST(t1."Grade" AS TEXT), 'null') || ',"name":' || json_quote(t1."Name") || '}}', t1.n, CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT CASE WHEN EXISTS (
    SELECT 1
    FROM "Institutions" AS t0
    WHERE ((t0."Grade" = ?1 AND t0."Name" = ?2 AND t0."Key" > ?3) OR (t0."Grade" = ?1 AND t0."Name" > ?2) OR ((t0."Grade" < ?1 OR t0."Grade" IS NULL)) OR (t0."Grade" = ?1 AND t0."Name" = ?2 AND t0."Key" = ?3))
  ) THEN 1 ELSE 0 END AS h0
) AS t13
LEFT JOIN (
  SELECT t12.*, row_number() OVER () AS n
  FROM (
    SELECT *
    FROM (
      SELECT *
      FROM (
        SELECT t4."Grade", t4."Key", t4."Name", t4."Grade" AS s0, t4."Name" AS s1
        FROM "Institutions" AS t4
        WHERE t4."Grade" = ?1 AND t4."Name" = ?2 AND t4."Key" < ?3
        ORDER BY t4."Grade" ASC NULLS FIRST, t4."Name" DESC, t4."Key" DESC
        LIMIT ?5
      ) AS t8
      UNION ALL SELECT *
      FROM (
        SELECT t5."Grade", t5."Key", t5."Name", t5."Grade" AS s0, t5."Name" AS s1
        FROM "Institutions" AS t5
        WHERE t5."Grade" = ?1 AND t5."Name" < ?2
        ORDER BY t5."Grade" ASC NULLS FIRST, t5."Name" DESC, t5."Key" DESC
        LIMIT ?5
      ) AS t9
      UNION ALL SELECT *
      FROM (
        SELECT t6."Grade", t6."Key", t6."Name", t6."Grade" AS s0, t6."Name" AS s1
        FROM "Institutions" AS t6
        WHERE t6."Grade" > ?1
        ORDER BY t6."Grade" ASC NULLS FIRST, t6."Name" DESC, t6."Key" DESC
        LIMIT ?5
      ) AS t10
    ) AS t11
    ORDER BY s0 ASC NULLS FIRST, s1 DESC, "Key" DESC
    LIMIT ?5
  ) AS t12
) AS t1 ON TRUE
ORDER BY t1.n DESC
