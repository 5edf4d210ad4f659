SELECT coalesce((
  SELECT 'A' || '{}'
  FROM "Beds" AS t1
  WHERE t1."Id" = t0.value
), (
  SELECT 'B' || '{}'
  FROM "BurialSites" AS t2
  WHERE t2."Id" = t0.value
), (
  SELECT 'C' || '{}'
  FROM "Caregivers" AS t3
  WHERE t3."Id" = t0.value
), (
  SELECT 'D' || '{"populations":' || (
    SELECT '[' || coalesce(group_concat(t6.j, ','), '') || ']'
    FROM (
      SELECT '{"year":' || CAST(t5."Year" AS TEXT) || ',"total":' || CAST(t5."Total" AS TEXT) || '}' AS j
      FROM "DivisionPopulations" AS t5
      WHERE t5."DivisionKey" = t4."Key"
      ORDER BY t5."DivisionKey", t5."Year", t5."Basis"
    ) AS t6
  ) || ',"institutions":{"totalCount":' || CAST((
    SELECT count(*)
    FROM "Institutions" AS t7
    WHERE t7."DivisionKey" = t4."Key"
  ) AS TEXT) || '}}'
  FROM "Divisions" AS t4
  WHERE t4."Id" = t0.value
), (
  SELECT 'E' || '{"beds":{"totalCount":' || CAST((
    SELECT count(*)
    FROM "Beds" AS t9
    WHERE t9."InstitutionKey" = t8."Key"
  ) AS TEXT) || ',"nodes":' || (
    SELECT '[' || coalesce(group_concat('{"bedNo":' || json_quote(t10."BedNo") || '}', ','), '') || ']'
    FROM (
      SELECT t11."BedNo"
      FROM "Beds" AS t11
      WHERE t11."InstitutionKey" = t8."Key"
      ORDER BY t11."Key"
      LIMIT ?1
    ) AS t10
  ) || '}}'
  FROM "Institutions" AS t8
  WHERE t8."Id" = t0.value
), (
  SELECT 'F' || '{}'
  FROM "MigrantVillages" AS t12
  WHERE t12."Id" = t0.value
), (
  SELECT 'G' || '{}'
  FROM "SocialWorkers" AS t13
  WHERE t13."Id" = t0.value
), (
  SELECT 'H' || '{}'
  FROM "SupportProjects" AS t14
  WHERE t14."Id" = t0.value
))
FROM (
  SELECT value, key AS place
  FROM json_each(?2)
) AS t0
ORDER BY t0.place
