SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
) AS h0

SELECT t4.h0, '{"bedNo":' || json_quote(t1."BedNo") || '}', CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Beds" AS t0
  ) AS h0
) AS t4
LEFT JOIN (
  SELECT t3.*, row_number() OVER () AS n
  FROM (
    SELECT t2."BedNo", t2."Key"
    FROM "Beds" AS t2
    ORDER BY t2."Key"
    LIMIT ?1
  ) AS t3
) AS t1 ON TRUE
ORDER BY t1.n

SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
) AS h0
