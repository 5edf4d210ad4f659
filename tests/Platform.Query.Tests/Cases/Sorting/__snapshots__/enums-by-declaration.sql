SELECT '{"skillLevel":' || CASE t0."SkillLevel" WHEN 0 THEN '"UNCERTIFIED"' WHEN 1 THEN '"JUNIOR"' WHEN 2 THEN '"INTERMEDIATE"' WHEN 3 THEN '"SENIOR"' WHEN 4 THEN '"TECHNICIAN"' WHEN 5 THEN '"SENIOR_TECHNICIAN"' ELSE 'null' END || ',"name":' || json_quote(t0."Name") || '}'
FROM (
  SELECT t1."Key", t1."Name", t1."SkillLevel"
  FROM "Caregivers" AS t1
  ORDER BY t1."SkillLevel" DESC, t1."Name", t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1
