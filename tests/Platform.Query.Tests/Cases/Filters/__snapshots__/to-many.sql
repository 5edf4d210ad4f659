SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE EXISTS (
    SELECT 1
    FROM "Beds" AS t1
    WHERE t1."InstitutionKey" = t0."Key" AND (t1."Kind" = ?1 AND t1."Status" = ?2)
  )
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE NOT EXISTS (
    SELECT 1
    FROM "Beds" AS t1
    WHERE t1."InstitutionKey" = t0."Key" AND ((((t1."Kind" = 1) OR (t1."Kind" = 2))) = ?1) IS NOT TRUE
  )
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE NOT EXISTS (
    SELECT 1
    FROM "Beds" AS t1
    WHERE t1."InstitutionKey" = t0."Key" AND t1."Status" = ?1
  )
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE (EXISTS (
    SELECT 1
    FROM "Caregivers" AS t1
    WHERE t1."InstitutionKey" = t0."Key"
  )) = ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE (EXISTS (
    SELECT 1
    FROM "Caregivers" AS t1
    WHERE t1."InstitutionKey" = t0."Key"
  )) = ?1
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE EXISTS (
    SELECT 1
    FROM "Caregivers" AS t1
    WHERE t1."InstitutionKey" = t0."Key"
  )
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE NOT EXISTS (
    SELECT 1
    FROM "Caregivers" AS t1
    WHERE t1."InstitutionKey" = t0."Key"
  )
) AS h0

SELECT (
  SELECT count(*)
  FROM "Institutions" AS t0
  WHERE (NOT EXISTS (
    SELECT 1
    FROM "Beds" AS t1
    WHERE t1."InstitutionKey" = t0."Key" AND t1."Kind" = ?1
  ) AND EXISTS (
    SELECT 1
    FROM "Beds" AS t2
    WHERE t2."InstitutionKey" = t0."Key" AND t2."Status" = ?2
  ))
) AS h0
