SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE (((
    SELECT count(*)
    FROM "Beds" AS t1
    WHERE t1."InstitutionKey" = t0."Key" AND (t1."Status" <> 5)
  )) >= ?1 AND ((
    SELECT count(*)
    FROM "Beds" AS t2
    WHERE t2."InstitutionKey" = t0."Key" AND (t2."Status" <> 5)
  )) <= ?2)
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE (t0."Grade" > ?1) IS NOT TRUE
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE t0."Grade" <= ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE t0."Grade" IS NULL
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE (t0."Grade" IS NULL) IS NOT TRUE
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE (t0."Grade" IN (
    SELECT value
    FROM json_each(?1)
  ) OR t0."Grade" IS NULL)
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE ((t0."Grade" IN (
    SELECT value
    FROM json_each(?1)
  ) OR t0."Grade" IS NULL)) IS NOT TRUE
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE t0."MonthlyFeeMaxFen" > ?1
) AS h0

SELECT t4.h0, '{"areaM2":' || CASE WHEN t1."AreaM2" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."AreaM2") / 100 AS TEXT) || '.' || substr(CAST(100 + abs(t1."AreaM2") % 100 AS TEXT), 2), '0'), '.') || '}', CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "BurialSites" AS t0
    WHERE (t0."AreaM2" > ?1 AND t0."AreaM2" < ?2)
  ) AS h0
) AS t4
LEFT JOIN (
  SELECT t3.*, row_number() OVER () AS n
  FROM (
    SELECT t2."AreaM2", t2."Key"
    FROM "BurialSites" AS t2
    WHERE (t2."AreaM2" > ?1 AND t2."AreaM2" < ?2)
    ORDER BY t2."Key"
    LIMIT ?3
  ) AS t3
) AS t1 ON TRUE
ORDER BY t1.n

SELECT (
  SELECT count(*)
  FROM "BurialSites" AS t0
  WHERE t0."Longitude" = ?1
) AS h0
