SELECT coalesce((
  SELECT 'A' || '{"__typename":"AccessRecord","id":' || '"' || t1."Id" || '"' || '}'
  FROM "AccessRecords" AS t1
  WHERE t1."Id" = t0.value
), (
  SELECT 'B' || '{"__typename":"Bed","id":' || '"' || t2."Id" || '"' || ',"bedNo":' || json_quote(t2."BedNo") || ',"kind":' || CASE t2."Kind" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || '}'
  FROM "Beds" AS t2
  WHERE t2."Id" = t0.value
), (
  SELECT 'C' || '{"__typename":"BurialSite","id":' || '"' || t3."Id" || '"' || '}'
  FROM "BurialSites" AS t3
  WHERE t3."Id" = t0.value
), (
  SELECT 'D' || '{"__typename":"Caregiver","id":' || '"' || t4."Id" || '"' || '}'
  FROM "Caregivers" AS t4
  WHERE t4."Id" = t0.value
), (
  SELECT 'E' || '{"__typename":"Division","id":' || '"' || t5."Id" || '"' || ',"name":' || json_quote(t5."Name") || '}'
  FROM "Divisions" AS t5
  WHERE t5."Id" = t0.value
), (
  SELECT 'F' || '{"__typename":"Institution","id":' || '"' || t6."Id" || '"' || ',"creditCode":' || json_quote(t6."CreditCode") || '}'
  FROM "Institutions" AS t6
  WHERE t6."Id" = t0.value
), (
  SELECT 'G' || '{"__typename":"MigrantVillage","id":' || '"' || t7."Id" || '"' || '}'
  FROM "MigrantVillages" AS t7
  WHERE t7."Id" = t0.value
), (
  SELECT 'H' || '{"__typename":"SocialWorker","id":' || '"' || t8."Id" || '"' || '}'
  FROM "SocialWorkers" AS t8
  WHERE t8."Id" = t0.value
), (
  SELECT 'I' || '{"__typename":"SupportProject","id":' || '"' || t9."Id" || '"' || '}'
  FROM "SupportProjects" AS t9
  WHERE t9."Id" = t0.value
))
FROM (
  SELECT value, key AS place
  FROM json_each(?1)
) AS t0
ORDER BY t0.place
