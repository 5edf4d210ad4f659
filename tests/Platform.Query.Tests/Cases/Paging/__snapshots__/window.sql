SELECT t6.h0, t6.h1, '{"bedNo":' || json_quote(t2."BedNo") || '}', CASE WHEN t2."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT CASE WHEN EXISTS (
    SELECT 1
    FROM "Beds" AS t0
    WHERE ((t0."Key" < ?1) OR (t0."Key" = ?1))
  ) THEN 1 ELSE 0 END AS h0, CASE WHEN EXISTS (
    SELECT 1
    FROM "Beds" AS t1
    WHERE ((t1."Key" > ?2) OR (t1."Key" = ?2))
  ) THEN 1 ELSE 0 END AS h1
) AS t6
LEFT JOIN (
  SELECT t5.*, row_number() OVER () AS n
  FROM (
    SELECT t4."BedNo", t4."Key"
    FROM "Beds" AS t4
    WHERE t4."Key" > ?1 AND ((t4."Key" < ?2))
    ORDER BY t4."Key"
    LIMIT ?3
  ) AS t5
) AS t2 ON TRUE
ORDER BY t2.n

SELECT t6.h0, t6.h1, '{"bedNo":' || json_quote(t2."BedNo") || '}', CASE WHEN t2."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT CASE WHEN EXISTS (
    SELECT 1
    FROM "Beds" AS t0
    WHERE ((t0."Key" < ?1) OR (t0."Key" = ?1))
  ) THEN 1 ELSE 0 END AS h0, CASE WHEN EXISTS (
    SELECT 1
    FROM "Beds" AS t1
    WHERE ((t1."Key" > ?2) OR (t1."Key" = ?2))
  ) THEN 1 ELSE 0 END AS h1
) AS t6
LEFT JOIN (
  SELECT t5.*, row_number() OVER () AS n
  FROM (
    SELECT t4."BedNo", t4."Key"
    FROM "Beds" AS t4
    WHERE t4."Key" > ?1 AND ((t4."Key" < ?2))
    ORDER BY t4."Key"
    LIMIT ?3
  ) AS t5
) AS t2 ON TRUE
ORDER BY t2.n

SELECT t6.h0, t6.h1, '{"bedNo":' || json_quote(t2."BedNo") || '}', t2.n, CASE WHEN t2."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT CASE WHEN EXISTS (
    SELECT 1
    FROM "Beds" AS t0
    WHERE ((t0."Key" < ?1) OR (t0."Key" = ?1))
  ) THEN 1 ELSE 0 END AS h0, CASE WHEN EXISTS (
    SELECT 1
    FROM "Beds" AS t1
    WHERE ((t1."Key" > ?2) OR (t1."Key" = ?2))
  ) THEN 1 ELSE 0 END AS h1
) AS t6
LEFT JOIN (
  SELECT t5.*, row_number() OVER () AS n
  FROM (
    SELECT t4."BedNo", t4."Key"
    FROM "Beds" AS t4
    WHERE t4."Key" < ?2 AND ((t4."Key" > ?1))
    ORDER BY t4."Key" DESC
    LIMIT ?3
  ) AS t5
) AS t2 ON TRUE
ORDER BY t2.n DESC
