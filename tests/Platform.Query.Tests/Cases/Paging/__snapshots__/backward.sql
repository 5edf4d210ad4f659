SELECT t5.h0, '{"bedNo":' || json_quote(t1."BedNo") || '}', platform_cursor('[0,' || CAST(t1."Key" AS TEXT) || ']', ?1), t1.n, CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
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
    ORDER BY t3."Key" DESC
    LIMIT ?2
  ) AS t4
) AS t1 ON TRUE
ORDER BY t1.n DESC
