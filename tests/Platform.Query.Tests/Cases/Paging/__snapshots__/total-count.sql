SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
  WHERE t0."Kind" = ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM (
    SELECT 1
    FROM "Beds" AS t0
    WHERE t0."Kind" = ?2
    LIMIT ?1
  ) AS t1
) AS h0

SELECT (
  SELECT count(*)
  FROM (
    SELECT 1
    FROM "Beds" AS t0
    WHERE t0."Kind" = ?2
    LIMIT ?1
  ) AS t1
) AS h0

SELECT (
  SELECT count(*)
  FROM (
    SELECT 1
    FROM "Beds" AS t0
    LIMIT ?1
  ) AS t1
) AS h0

SELECT t6.h0, t6.h1, '{"bedNo":' || json_quote(t3."BedNo") || '}', CASE WHEN t3."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Beds" AS t0
  ) AS h0, (
    SELECT count(*)
    FROM (
      SELECT 1
      FROM "Beds" AS t1
      LIMIT ?1
    ) AS t2
  ) AS h1
) AS t6
LEFT JOIN (
  SELECT t5.*, row_number() OVER () AS n
  FROM (
    SELECT t4."BedNo", t4."Key"
    FROM "Beds" AS t4
    ORDER BY t4."Key"
    LIMIT ?2
  ) AS t5
) AS t3 ON TRUE
ORDER BY t3.n
