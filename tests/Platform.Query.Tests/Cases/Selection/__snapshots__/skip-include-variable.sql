SELECT '{"name":' || json_quote(t0."Name") || ',"beds":{"totalCount":' || CAST((
  SELECT count(*)
  FROM "Beds" AS t1
  WHERE t1."InstitutionKey" = t0."Key"
) AS TEXT) || '}}'
FROM (
  SELECT t2."Key", t2."Name"
  FROM "Institutions" AS t2
  ORDER BY t2."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT (
  SELECT count(*)
  FROM "Caregivers" AS t0
) AS h0
