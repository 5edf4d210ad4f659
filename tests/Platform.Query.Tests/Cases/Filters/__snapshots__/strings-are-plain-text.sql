SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE instr(t0."Name", ?1) > 0
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE (t0."Name" >= ?2 AND t0."Name" < ?1)
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE t0."Name" = ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE substr(t0."Name", length(t0."Name") - length(?1) + 1) = ?1
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
  WHERE instr(t0."Name", ?1) > 0
) AS h0
