SELECT t5.h0, '{"id":' || '"' || t1."Id" || '"' || ',"name":' || json_quote(t1."Name") || ',"sex":' || CASE t1."Sex" WHEN 0 THEN '"UNKNOWN"' WHEN 1 THEN '"MALE"' WHEN 2 THEN '"FEMALE"' ELSE 'null' END || ',"birthDate":' || coalesce('"' || t1."BirthDate" || '"', 'null') || ',"idNumber":' || coalesce(json_quote(t1."IdNumber"), 'null') || ',"phone":' || coalesce(json_quote(t1."Phone"), 'null') || ',"employment":' || CASE t1."Employment" WHEN 0 THEN '"FULL_TIME"' WHEN 1 THEN '"PART_TIME"' ELSE 'null' END || ',"status":' || CASE t1."Status" WHEN 0 THEN '"ACTIVE"' WHEN 1 THEN '"ON_LEAVE"' WHEN 2 THEN '"LEFT"' ELSE 'null' END || ',"skillLevel":' || CASE t1."SkillLevel" WHEN 0 THEN '"UNCERTIFIED"' WHEN 1 THEN '"JUNIOR"' WHEN 2 THEN '"INTERMEDIATE"' WHEN 3 THEN '"SENIOR"' WHEN 4 THEN '"TECHNICIAN"' WHEN 5 THEN '"SENIOR_TECHNICIAN"' ELSE 'null' END || ',"certificateNo":' || coalesce(json_quote(t1."CertificateNo"), 'null') || ',"certifiedOn":' || coalesce('"' || t1."CertifiedOn" || '"', 'null') || ',"hiredOn":' || '"' || t1."HiredOn" || '"' || ',"leftOn":' || coalesce('"' || t1."LeftOn" || '"', 'null') || ',"trainingHours":' || CAST(t1."TrainingHours" AS TEXT) || ',"institution":' || coalesce((
  SELECT '{"name":' || json_quote(t2."Name") || '}'
  FROM "Institutions" AS t2
  WHERE t2."Key" = t1."InstitutionKey"
), 'null') || ',"updatedAt":' || '"' || rtrim(rtrim(t1."UpdatedAt", '0'), '.') || 'Z"' || '}', CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Caregivers" AS t0
  ) AS h0
) AS t5
LEFT JOIN (
  SELECT t4.*, row_number() OVER () AS n
  FROM (
    SELECT t3."BirthDate", t3."CertificateNo", t3."CertifiedOn", t3."Employment", t3."HiredOn", t3."Id", t3."IdNumber", t3."InstitutionKey", t3."Key", t3."LeftOn", t3."Name", t3."Phone", t3."Sex", t3."SkillLevel", t3."Status", t3."TrainingHours", t3."UpdatedAt"
    FROM "Caregivers" AS t3
    ORDER BY t3."Key"
    LIMIT ?1
  ) AS t4
) AS t1 ON TRUE
ORDER BY t1.n
