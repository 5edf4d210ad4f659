SELECT t4.h0, '{"name":' || json_quote(t1."Name") || '}', CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Institutions" AS t0
    WHERE instr(platform_fold(t0."Name"), ?1) > 0
  ) AS h0
) AS t4
LEFT JOIN (
  SELECT t3.*, row_number() OVER () AS n
  FROM (
    SELECT t2."Key", t2."Name"
    FROM "Institutions" AS t2
    WHERE instr(platform_fold(t2."Name"), ?1) > 0
    ORDER BY t2."Key"
    LIMIT ?2
  ) AS t3
) AS t1 ON TRUE
ORDER BY t1.n

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE instr(platform_fold(t0."Name"), ?1) > 0
) AS h0

SELECT '{"creditCode":' || json_quote(t0."CreditCode") || '}'
FROM (
  SELECT t1."CreditCode", t1."Key"
  FROM "Institutions" AS t1
  WHERE platform_fold(t1."CreditCode") = ?2
  ORDER BY t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE (platform_fold(t0."CreditCode") >= ?2 AND platform_fold(t0."CreditCode") < ?1)
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE instr(t0."Name", ?1) > 0
) AS h0

SELECT (
  SELECT count(*)
  FROM "Beds" AS t0
  WHERE instr(platform_fold(t0."BedNo"), ?1) > 0
) AS h0
