SELECT coalesce((
  SELECT 'A' || '{"__typename":"Bed","id":' || '"' || t1."Id" || '"' || ',"bedNo":' || json_quote(t1."BedNo") || '}'
  FROM "Beds" AS t1
  WHERE t1."Id" = ?1
), (
  SELECT 'B' || '{"__typename":"BurialSite","id":' || '"' || t2."Id" || '"' || '}'
  FROM "BurialSites" AS t2
  WHERE t2."Id" = ?1
), (
  SELECT 'C' || '{"__typename":"Caregiver","id":' || '"' || t3."Id" || '"' || '}'
  FROM "Caregivers" AS t3
  WHERE t3."Id" = ?1
), (
  SELECT 'D' || '{"__typename":"Division","id":' || '"' || t4."Id" || '"' || ',"name":' || json_quote(t4."Name") || ',"level":' || CASE t4."Level" WHEN 0 THEN '"COUNTY"' WHEN 1 THEN '"TOWNSHIP"' WHEN 2 THEN '"VILLAGE"' ELSE 'null' END || '}'
  FROM "Divisions" AS t4
  WHERE t4."Id" = ?1
), (
  SELECT 'E' || '{"__typename":"Institution","id":' || '"' || t5."Id" || '"' || '}'
  FROM "Institutions" AS t5
  WHERE t5."Id" = ?1
), (
  SELECT 'F' || '{"__typename":"MigrantVillage","id":' || '"' || t6."Id" || '"' || '}'
  FROM "MigrantVillages" AS t6
  WHERE t6."Id" = ?1
), (
  SELECT 'G' || '{"__typename":"SocialWorker","id":' || '"' || t7."Id" || '"' || '}'
  FROM "SocialWorkers" AS t7
  WHERE t7."Id" = ?1
), (
  SELECT 'H' || '{"__typename":"SupportProject","id":' || '"' || t8."Id" || '"' || '}'
  FROM "SupportProjects" AS t8
  WHERE t8."Id" = ?1
))

SELECT coalesce((
  SELECT 'A' || '{"id":' || '"' || t1."Id" || '"' || ',"bedNo":' || json_quote(t1."BedNo") || ',"institution":' || coalesce((
    SELECT '{"name":' || json_quote(t2."Name") || '}'
    FROM "Institutions" AS t2
    WHERE t2."Key" = t1."InstitutionKey"
  ), 'null') || '}'
  FROM "Beds" AS t1
  WHERE t1."Id" = ?1
), (
  SELECT 'B' || '{"id":' || '"' || t3."Id" || '"' || '}'
  FROM "BurialSites" AS t3
  WHERE t3."Id" = ?1
), (
  SELECT 'C' || '{"id":' || '"' || t4."Id" || '"' || '}'
  FROM "Caregivers" AS t4
  WHERE t4."Id" = ?1
), (
  SELECT 'D' || '{"id":' || '"' || t5."Id" || '"' || '}'
  FROM "Divisions" AS t5
  WHERE t5."Id" = ?1
), (
  SELECT 'E' || '{"id":' || '"' || t6."Id" || '"' || '}'
  FROM "Institutions" AS t6
  WHERE t6."Id" = ?1
), (
  SELECT 'F' || '{"id":' || '"' || t7."Id" || '"' || '}'
  FROM "MigrantVillages" AS t7
  WHERE t7."Id" = ?1
), (
  SELECT 'G' || '{"id":' || '"' || t8."Id" || '"' || '}'
  FROM "SocialWorkers" AS t8
  WHERE t8."Id" = ?1
), (
  SELECT 'H' || '{"id":' || '"' || t9."Id" || '"' || '}'
  FROM "SupportProjects" AS t9
  WHERE t9."Id" = ?1
))

SELECT coalesce((
  SELECT 'A' || '{"id":' || '"' || t1."Id" || '"' || ',"__typename":"Bed"}'
  FROM "Beds" AS t1
  WHERE t1."Id" = ?1
), (
  SELECT 'B' || '{"id":' || '"' || t2."Id" || '"' || ',"__typename":"BurialSite"}'
  FROM "BurialSites" AS t2
  WHERE t2."Id" = ?1
), (
  SELECT 'C' || '{"id":' || '"' || t3."Id" || '"' || ',"__typename":"Caregiver"}'
  FROM "Caregivers" AS t3
  WHERE t3."Id" = ?1
), (
  SELECT 'D' || '{"id":' || '"' || t4."Id" || '"' || ',"__typename":"Division"}'
  FROM "Divisions" AS t4
  WHERE t4."Id" = ?1
), (
  SELECT 'E' || '{"id":' || '"' || t5."Id" || '"' || ',"__typename":"Institution"}'
  FROM "Institutions" AS t5
  WHERE t5."Id" = ?1
), (
  SELECT 'F' || '{"id":' || '"' || t6."Id" || '"' || ',"__typename":"MigrantVillage"}'
  FROM "MigrantVillages" AS t6
  WHERE t6."Id" = ?1
), (
  SELECT 'G' || '{"id":' || '"' || t7."Id" || '"' || ',"__typename":"SocialWorker"}'
  FROM "SocialWorkers" AS t7
  WHERE t7."Id" = ?1
), (
  SELECT 'H' || '{"id":' || '"' || t8."Id" || '"' || ',"__typename":"SupportProject"}'
  FROM "SupportProjects" AS t8
  WHERE t8."Id" = ?1
))

SELECT coalesce((
  SELECT 'A' || '{"id":' || '"' || t1."Id" || '"' || '}'
  FROM "Beds" AS t1
  WHERE t1."Id" = ?1
), (
  SELECT 'B' || '{"id":' || '"' || t2."Id" || '"' || '}'
  FROM "BurialSites" AS t2
  WHERE t2."Id" = ?1
), (
  SELECT 'C' || '{"id":' || '"' || t3."Id" || '"' || '}'
  FROM "Caregivers" AS t3
  WHERE t3."Id" = ?1
), (
  SELECT 'D' || '{"id":' || '"' || t4."Id" || '"' || '}'
  FROM "Divisions" AS t4
  WHERE t4."Id" = ?1
), (
  SELECT 'E' || '{"id":' || '"' || t5."Id" || '"' || '}'
  FROM "Institutions" AS t5
  WHERE t5."Id" = ?1
), (
  SELECT 'F' || '{"id":' || '"' || t6."Id" || '"' || '}'
  FROM "MigrantVillages" AS t6
  WHERE t6."Id" = ?1
), (
  SELECT 'G' || '{"id":' || '"' || t7."Id" || '"' || '}'
  FROM "SocialWorkers" AS t7
  WHERE t7."Id" = ?1
), (
  SELECT 'H' || '{"id":' || '"' || t8."Id" || '"' || '}'
  FROM "SupportProjects" AS t8
  WHERE t8."Id" = ?1
))
