SELECT '{"caregivers":null,"name":' || json_quote(t0."Name") || '}'
FROM (
  SELECT t1."Key", t1."Name"
  FROM "Institutions" AS t1
  ORDER BY t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1

SELECT (
  SELECT count(*)
  FROM "Caregivers" AS t0
) AS h0
