SELECT t5.h0, '{"bedNo":' || json_quote(t1."BedNo") || '}', CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT CASE WHEN EXISTS (
    SELECT 1
    FROM "Beds" AS t0
    WHERE ((t0."Key" < ?1) OR (t0."Key" = ?1))
  ) THEN 1 ELSE 0 END AS h0
) AS t5
LEFT JOIN (
  SELECT t4.*, row_number() OVER () AS n
  FROM (
    SELECT t3."BedNo", t3."Key"
    FROM "Beds" AS t3
    WHERE t3."Key" > ?1
    ORDER BY t3."Key"
    LIMIT ?2
  ) AS t4
) AS t1 ON TRUE
ORDER BY t1.n
