SELECT '{"count":' || CAST(coalesce((
  SELECT max(CAST(substr(stat, 1, instr(stat || ' ', ' ') - 1) AS INTEGER))
  FROM sqlite_stat1
  WHERE tbl = 'Beds'
), (
  SELECT count(*)
  FROM "Beds" AS t0
)) AS TEXT) || ',"isEstimate":' || CASE WHEN (
  SELECT max(CAST(substr(stat, 1, instr(stat || ' ', ' ') - 1) AS INTEGER))
  FROM sqlite_stat1
  WHERE tbl = 'Beds'
) IS NOT NULL THEN 'true' ELSE 'false' END || ',"__typename":"EstimatedCount"}' AS h0

SELECT '{"isEstimate":' || CASE WHEN (
  SELECT max(CAST(substr(stat, 1, instr(stat || ' ', ' ') - 1) AS INTEGER))
  FROM sqlite_stat1
  WHERE tbl = 'Beds'
) IS NOT NULL THEN 'true' ELSE 'false' END || '}' AS h0

SELECT '{"beds":{"estimatedCount":' || '{"count":' || CAST(coalesce(NULL, (
  SELECT count(*)
  FROM "Beds" AS t1
  WHERE t1."InstitutionKey" = t0."Key"
)) AS TEXT) || ',"isEstimate":' || CASE WHEN NULL IS NOT NULL THEN 'true' ELSE 'false' END || '}' || '}}'
FROM (
  SELECT t2."Key"
  FROM "Institutions" AS t2
  ORDER BY t2."Key"
  LIMIT ?1
) AS t0
LIMIT ?1
