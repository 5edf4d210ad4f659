SELECT t6.h0, '{"id":' || '"' || t1."Id" || '"' || ',"name":' || json_quote(t1."Name") || ',"sex":' || CASE t1."Sex" WHEN 0 THEN '"UNKNOWN"' WHEN 1 THEN '"MALE"' WHEN 2 THEN '"FEMALE"' ELSE 'null' END || ',"birthDate":' || coalesce('"' || t1."BirthDate" || '"', 'null') || ',"idNumber":' || coalesce(json_quote(t1."IdNumber"), 'null') || ',"phone":' || coalesce(json_quote(t1."Phone"), 'null') || ',"level":' || CASE t1."Level" WHEN 0 THEN '"UNCERTIFIED"' WHEN 1 THEN '"ASSISTANT"' WHEN 2 THEN '"SOCIAL_WORKER"' WHEN 3 THEN '"SENIOR"' ELSE 'null' END || ',"certificateNo":' || coalesce(json_quote(t1."CertificateNo"), 'null') || ',"certifiedOn":' || coalesce('"' || t1."CertifiedOn" || '"', 'null') || ',"registeredUntil":' || coalesce('"' || t1."RegisteredUntil" || '"', 'null') || ',"serviceField":' || CASE t1."ServiceField" WHEN 0 THEN '"ELDERLY"' WHEN 1 THEN '"RELIEF"' WHEN 2 THEN '"CHILD"' WHEN 3 THEN '"COMMUNITY"' WHEN 4 THEN '"MEDICAL"' WHEN 5 THEN '"OTHER"' ELSE 'null' END || ',"employerKind":' || CASE t1."EmployerKind" WHEN 0 THEN '"INSTITUTION"' WHEN 1 THEN '"COMMUNITY"' WHEN 2 THEN '"STATION"' WHEN 3 THEN '"AGENCY"' ELSE 'null' END || ',"employerName":' || json_quote(t1."EmployerName") || ',"since":' || '"' || t1."Since" || '"' || ',"status":' || CASE t1."Status" WHEN 0 THEN '"ACTIVE"' WHEN 1 THEN '"ON_LEAVE"' WHEN 2 THEN '"LEFT"' ELSE 'null' END || ',"institution":' || coalesce((
  SELECT '{"name":' || json_quote(t2."Name") || '}'
  FROM "Institutions" AS t2
  WHERE t2."Key" = t1."InstitutionKey"
), 'null') || ',"division":' || coalesce((
  SELECT '{"name":' || json_quote(t3."Name") || '}'
  FROM "Divisions" AS t3
  WHERE t3."Key" = t1."DivisionKey"
), 'null') || ',"updatedAt":' || '"' || rtrim(rtrim(t1."UpdatedAt", '0'), '.') || 'Z"' || '}', CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "SocialWorkers" AS t0
  ) AS h0
) AS t6
LEFT JOIN (
  SELECT t5.*, row_number() OVER () AS n
  FROM (
    SELECT t4."BirthDate", t4."CertificateNo", t4."CertifiedOn", t4."DivisionKey", t4."EmployerKind", t4."EmployerName", t4."Id", t4."IdNumber", t4."InstitutionKey", t4."Key", t4."Level", t4."Name", t4."Phone", t4."RegisteredUntil", t4."ServiceField", t4."Sex", t4."Since", t4."Status", t4."UpdatedAt"
    FROM "SocialWorkers" AS t4
    ORDER BY t4."Key"
    LIMIT ?1
  ) AS t5
) AS t1 ON TRUE
ORDER BY t1.n
