SELECT t6.h0, '{"cursor":"' || platform_cursor('[0,' || CAST(t1."Key" AS TEXT) || ']', ?2) || '"}', '{"bedNo":' || json_quote(t1."BedNo") || '}', platform_cursor('[0,' || CAST(t1."Key" AS TEXT) || ']', ?2), CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Beds" AS t0
    WHERE t0."BedNo" = ?1
  ) AS h0
) AS t6
LEFT JOIN (
  SELECT t5.*, row_number() OVER () AS n
  FROM (
    SELECT t4."BedNo", t4."Key"
    FROM "Beds" AS t4
    WHERE t4."BedNo" = ?1
    ORDER BY t4."Key"
    LIMIT ?3
  ) AS t5
) AS t1 ON TRUE
ORDER BY t1.n

SELECT t5.h0, '{"bedNo":' || json_quote(t1."BedNo") || '}', platform_cursor('[0,' || CAST(t1."Key" AS TEXT) || ']', ?1), CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Beds" AS t0
  ) AS h0
) AS t5
LEFT JOIN (
  SELECT t4.*, row_number() OVER () AS n
  FROM (
    SELECT t3."BedNo", t3."Key"
    FROM "Beds" AS t3
    ORDER BY t3."Key"
    LIMIT ?2
  ) AS t4
) AS t1 ON TRUE
ORDER BY t1.n

SELECT '{"bedNo":' || json_quote(t0."BedNo") || '}', platform_cursor('[0,' || CAST(t0."Key" AS TEXT) || ']', ?1), t0.n
FROM (
  SELECT t3.*, row_number() OVER () AS n
  FROM (
    SELECT t2."BedNo", t2."Key"
    FROM "Beds" AS t2
    ORDER BY t2."Key" DESC
    LIMIT ?2
  ) AS t3
) AS t0
ORDER BY t0.n DESC
