SELECT coalesce((
  SELECT 'A' || '{}'
  FROM "AccessRecords" AS t1
  WHERE t1."Id" = t0.value
), (
  SELECT 'B' || '{}'
  FROM "Beds" AS t2
  WHERE t2."Id" = t0.value
), (
  SELECT 'C' || '{}'
  FROM "BurialSites" AS t3
  WHERE t3."Id" = t0.value
), (
  SELECT 'D' || '{}'
  FROM "Caregivers" AS t4
  WHERE t4."Id" = t0.value
), (
  SELECT 'E' || '{"populations":' || (
    SELECT '[' || coalesce(group_concat(t7.j, ','), '') || ']'
    FROM (
      SELECT '{"year":' || CAST(t6."Year" AS TEXT) || ',"total":' || CAST(t6."Total" AS TEXT) || '}' AS j
      FROM "DivisionPopulations" AS t6
      WHERE t6."DivisionKey" = t5."Key"
      ORDER BY t6."DivisionKey", t6."Year", t6."Basis"
    ) AS t7
  ) || ',"institutions":{"totalCount":' || CAST((
    SELECT count(*)
    FROM "Institutions" AS t8
    WHERE t8."DivisionKey" = t5."Key"
  ) AS TEXT) || '}}'
  FROM "Divisions" AS t5
  WHERE t5."Id" = t0.value
), (
  SELECT 'F' || '{"beds":{"totalCount":' || CAST((
    SELECT count(*)
    FROM "Beds" AS t10
    WHERE t10."InstitutionKey" = t9."Key"
  ) AS TEXT) || ',"nodes":' || (
    SELECT '[' || coalesce(group_concat('{"bedNo":' || json_quote(t11."BedNo") || '}', ','), '') || ']'
    FROM (
      SELECT t12."BedNo"
      FROM "Beds" AS t12
      WHERE t12."InstitutionKey" = t9."Key"
      ORDER BY t12."Key"
      LIMIT ?1
    ) AS t11
  ) || '}}'
  FROM "Institutions" AS t9
  WHERE t9."Id" = t0.value
), (
  SELECT 'G' || '{}'
  FROM "MigrantVillages" AS t13
  WHERE t13."Id" = t0.value
), (
  SELECT 'H' || '{}'
  FROM "SocialWorkers" AS t14
  WHERE t14."Id" = t0.value
), (
  SELECT 'I' || '{}'
  FROM "SupportProjects" AS t15
  WHERE t15."Id" = t0.value
))
FROM (
  SELECT value, key AS place
  FROM json_each(?2)
) AS t0
ORDER BY t0.place
