SELECT 1

SELECT '{"__typename":"CaregiversEdge"}'
FROM (
  SELECT t1."Key"
  FROM "Caregivers" AS t1
  ORDER BY t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1
