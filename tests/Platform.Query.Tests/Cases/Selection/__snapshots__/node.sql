SELECT coalesce((
  SELECT 'A' || '{"__typename":"AccessRecord","id":' || '"' || t1."Id" || '"' || '}'
  FROM "AccessRecords" AS t1
  WHERE t1."Id" = ?1
), (
  SELECT 'B' || '{"__typename":"Bed","id":' || '"' || t2."Id" || '"' || ',"bedNo":' || json_quote(t2."BedNo") || '}'
  FROM "Beds" AS t2
  WHERE t2."Id" = ?1
), (
  SELECT 'C' || '{"__typename":"BurialSite","id":' || '"' || t3."Id" || '"' || '}'
  FROM "BurialSites" AS t3
  WHERE t3."Id" = ?1
), (
  SELECT 'D' || '{"__typename":"Caregiver","id":' || '"' || t4."Id" || '"' || '}'
  FROM "Caregivers" AS t4
  WHERE t4."Id" = ?1
), (
  SELECT 'E' || '{"__typename":"Division","id":' || '"' || t5."Id" || '"' || ',"name":' || json_quote(t5."Name") || ',"level":' || CASE t5."Level" WHEN 0 THEN '"COUNTY"' WHEN 1 THEN '"TOWNSHIP"' WHEN 2 THEN '"VILLAGE"' ELSE 'null' END || '}'
  FROM "Divisions" AS t5
  WHERE t5."Id" = ?1
), (
  SELECT 'F' || '{"__typename":"Institution","id":' || '"' || t6."Id" || '"' || '}'
  FROM "Institutions" AS t6
  WHERE t6."Id" = ?1
), (
  SELECT 'G' || '{"__typename":"MigrantVillage","id":' || '"' || t7."Id" || '"' || '}'
  FROM "MigrantVillages" AS t7
  WHERE t7."Id" = ?1
), (
  SELECT 'H' || '{"__typename":"SocialWorker","id":' || '"' || t8."Id" || '"' || '}'
  FROM "SocialWorkers" AS t8
  WHERE t8."Id" = ?1
), (
  SELECT 'I' || '{"__typename":"SupportProject","id":' || '"' || t9."Id" || '"' || '}'
  FROM "SupportProjects" AS t9
  WHERE t9."Id" = ?1
))

SELECT coalesce((
  SELECT 'A' || '{"id":' || '"' || t1."Id" || '"' || '}'
  FROM "AccessRecords" AS t1
  WHERE t1."Id" = ?1
), (
  SELECT 'B' || '{"id":' || '"' || t2."Id" || '"' || ',"bedNo":' || json_quote(t2."BedNo") || ',"institution":' || coalesce((
    SELECT '{"name":' || json_quote(t3."Name") || '}'
    FROM "Institutions" AS t3
    WHERE t3."Key" = t2."InstitutionKey"
  ), 'null') || '}'
  FROM "Beds" AS t2
  WHERE t2."Id" = ?1
), (
  SELECT 'C' || '{"id":' || '"' || t4."Id" || '"' || '}'
  FROM "BurialSites" AS t4
  WHERE t4."Id" = ?1
), (
  SELECT 'D' || '{"id":' || '"' || t5."Id" || '"' || '}'
  FROM "Caregivers" AS t5
  WHERE t5."Id" = ?1
), (
  SELECT 'E' || '{"id":' || '"' || t6."Id" || '"' || '}'
  FROM "Divisions" AS t6
  WHERE t6."Id" = ?1
), (
  SELECT 'F' || '{"id":' || '"' || t7."Id" || '"' || '}'
  FROM "Institutions" AS t7
  WHERE t7."Id" = ?1
), (
  SELECT 'G' || '{"id":' || '"' || t8."Id" || '"' || '}'
  FROM "MigrantVillages" AS t8
  WHERE t8."Id" = ?1
), (
  SELECT 'H' || '{"id":' || '"' || t9."Id" || '"' || '}'
  FROM "SocialWorkers" AS t9
  WHERE t9."Id" = ?1
), (
  SELECT 'I' || '{"id":' || '"' || t10."Id" || '"' || '}'
  FROM "SupportProjects" AS t10
  WHERE t10."Id" = ?1
))

SELECT coalesce((
  SELECT 'A' || '{"id":' || '"' || t1."Id" || '"' || ',"__typename":"AccessRecord"}'
  FROM "AccessRecords" AS t1
  WHERE t1."Id" = ?1
), (
  SELECT 'B' || '{"id":' || '"' || t2."Id" || '"' || ',"__typename":"Bed"}'
  FROM "Beds" AS t2
  WHERE t2."Id" = ?1
), (
  SELECT 'C' || '{"id":' || '"' || t3."Id" || '"' || ',"__typename":"BurialSite"}'
  FROM "BurialSites" AS t3
  WHERE t3."Id" = ?1
), (
  SELECT 'D' || '{"id":' || '"' || t4."Id" || '"' || ',"__typename":"Caregiver"}'
  FROM "Caregivers" AS t4
  WHERE t4."Id" = ?1
), (
  SELECT 'E' || '{"id":' || '"' || t5."Id" || '"' || ',"__typename":"Division"}'
  FROM "Divisions" AS t5
  WHERE t5."Id" = ?1
), (
  SELECT 'F' || '{"id":' || '"' || t6."Id" || '"' || ',"__typename":"Institution"}'
  FROM "Institutions" AS t6
  WHERE t6."Id" = ?1
), (
  SELECT 'G' || '{"id":' || '"' || t7."Id" || '"' || ',"__typename":"MigrantVillage"}'
  FROM "MigrantVillages" AS t7
  WHERE t7."Id" = ?1
), (
  SELECT 'H' || '{"id":' || '"' || t8."Id" || '"' || ',"__typename":"SocialWorker"}'
  FROM "SocialWorkers" AS t8
  WHERE t8."Id" = ?1
), (
  SELECT 'I' || '{"id":' || '"' || t9."Id" || '"' || ',"__typename":"SupportProject"}'
  FROM "SupportProjects" AS t9
  WHERE t9."Id" = ?1
))

SELECT coalesce((
  SELECT 'A' || '{"id":' || '"' || t1."Id" || '"' || '}'
  FROM "AccessRecords" AS t1
  WHERE t1."Id" = ?1
), (
  SELECT 'B' || '{"id":' || '"' || t2."Id" || '"' || '}'
  FROM "Beds" AS t2
  WHERE t2."Id" = ?1
), (
  SELECT 'C' || '{"id":' || '"' || t3."Id" || '"' || '}'
  FROM "BurialSites" AS t3
  WHERE t3."Id" = ?1
), (
  SELECT 'D' || '{"id":' || '"' || t4."Id" || '"' || '}'
  FROM "Caregivers" AS t4
  WHERE t4."Id" = ?1
), (
  SELECT 'E' || '{"id":' || '"' || t5."Id" || '"' || '}'
  FROM "Divisions" AS t5
  WHERE t5."Id" = ?1
), (
  SELECT 'F' || '{"id":' || '"' || t6."Id" || '"' || '}'
  FROM "Institutions" AS t6
  WHERE t6."Id" = ?1
), (
  SELECT 'G' || '{"id":' || '"' || t7."Id" || '"' || '}'
  FROM "MigrantVillages" AS t7
  WHERE t7."Id" = ?1
), (
  SELECT 'H' || '{"id":' || '"' || t8."Id" || '"' || '}'
  FROM "SocialWorkers" AS t8
  WHERE t8."Id" = ?1
), (
  SELECT 'I' || '{"id":' || '"' || t9."Id" || '"' || '}'
  FROM "SupportProjects" AS t9
  WHERE t9."Id" = ?1
))
