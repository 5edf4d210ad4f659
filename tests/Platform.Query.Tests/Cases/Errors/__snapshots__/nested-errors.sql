SELECT '{"node":{"name":' || json_quote(t0."Name") || ',"beds":null,"' || ?1 || '":{"totalCount":' || CAST((
  SELECT count(*)
  FROM "Beds" AS t1
  WHERE t1."InstitutionKey" = t0."Key"
) AS TEXT) || '},"caregivers":null,"socialWorkers":null,"' || ?2 || '":null}}'
FROM (
  SELECT t2."Key", t2."Name"
  FROM "Institutions" AS t2
  ORDER BY t2."Key"
  LIMIT ?3
) AS t0
LIMIT ?3
