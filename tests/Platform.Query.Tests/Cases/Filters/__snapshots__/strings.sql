SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE t0."Name" = ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE instr(t0."Name", ?1) > 0
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE (instr(t0."Name", ?1) > 0) IS NOT TRUE
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE (t0."Name" >= ?2 AND t0."Name" < ?1)
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE ((t0."Name" >= ?2 AND t0."Name" < ?1)) IS NOT TRUE
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE substr(t0."Name", length(t0."Name") - length(?1) + 1) = ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE (substr(t0."Name", length(t0."Name") - length(?1) + 1) = ?1) IS NOT TRUE
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE instr(t0."CreditCode", ?1) > 0
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE instr(platform_fold(t0."CreditCode"), ?1) > 0
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE (platform_fold(t0."CreditCode") >= ?2 AND platform_fold(t0."CreditCode") < ?1)
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE platform_fold(t0."CreditCode") = ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE ((instr(t0."Name", ?1) > 0) IS NOT TRUE AND ((t0."Name" >= ?3 AND t0."Name" < ?2) OR (t0."Name" >= ?5 AND t0."Name" < ?4)))
) AS h0
