SELECT coalesce((
  SELECT 'A' || '{"__typename":"Bed","id":' || '"' || t1."Id" || '"' || ',"bedNo":' || json_quote(t1."BedNo") || ',"kind":' || CASE t1."Kind" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || '}'
  FROM "Beds" AS t1
  WHERE t1."Id" = t0.value
), (
  SELECT 'B' || '{"__typename":"BurialSite","id":' || '"' || t2."Id" || '"' || '}'
  FROM "BurialSites" AS t2
  WHERE t2."Id" = t0.value
), (
  SELECT 'C' || '{"__typename":"Caregiver","id":' || '"' || t3."Id" || '"' || '}'
  FROM "Caregivers" AS t3
  WHERE t3."Id" = t0.value
), (
  SELECT 'D' || '{"__typename":"Division","id":' || '"' || t4."Id" || '"' || ',"name":' || json_quote(t4."Name") || '}'
  FROM "Divisions" AS t4
  WHERE t4."Id" = t0.value
), (
  SELECT 'E' || '{"__typename":"Institution","id":' || '"' || t5."Id" || '"' || ',"creditCode":' || json_quote(t5."CreditCode") || '}'
  FROM "Institutions" AS t5
  WHERE t5."Id" = t0.value
), (
  SELECT 'F' || '{"__typename":"MigrantVillage","id":' || '"' || t6."Id" || '"' || '}'
  FROM "MigrantVillages" AS t6
  WHERE t6."Id" = t0.value
), (
  SELECT 'G' || '{"__typename":"SocialWorker","id":' || '"' || t7."Id" || '"' || '}'
  FROM "SocialWorkers" AS t7
  WHERE t7."Id" = t0.value
), (
  SELECT 'H' || '{"__typename":"SupportProject","id":' || '"' || t8."Id" || '"' || '}'
  FROM "SupportProjects" AS t8
  WHERE t8."Id" = t0.value
))
FROM (
  SELECT value, key AS place
  FROM json_each(?1)
) AS t0
ORDER BY t0.place
