SELECT t5.h0, '{"id":' || '"' || t1."Id" || '"' || ',"name":' || json_quote(t1."Name") || ',"year":' || CAST(t1."Year" AS TEXT) || ',"kind":' || CASE t1."Kind" WHEN 0 THEN '"INFRASTRUCTURE"' WHEN 1 THEN '"PRODUCTION"' WHEN 2 THEN '"TRAINING"' WHEN 3 THEN '"ENVIRONMENT"' ELSE 'null' END || ',"stage":' || CASE t1."Stage" WHEN 0 THEN '"DECLARED"' WHEN 1 THEN '"APPROVED"' WHEN 2 THEN '"BUILDING"' WHEN 3 THEN '"ACCEPTED"' WHEN 4 THEN '"AUDITED"' ELSE 'null' END || ',"plannedFen":' || CAST(t1."PlannedFen" AS TEXT) || ',"approvedFen":' || coalesce(CAST(t1."ApprovedFen" AS TEXT), 'null') || ',"paidFen":' || CAST(t1."PaidFen" AS TEXT) || ',"acceptedOn":' || coalesce('"' || t1."AcceptedOn" || '"', 'null') || ',"migrantVillage":' || coalesce((
  SELECT '{"name":' || json_quote(t2."Name") || '}'
  FROM "MigrantVillages" AS t2
  WHERE t2."Key" = t1."MigrantVillageKey"
), 'null') || ',"updatedAt":' || '"' || rtrim(rtrim(t1."UpdatedAt", '0'), '.') || 'Z"' || '}', CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "SupportProjects" AS t0
  ) AS h0
) AS t5
LEFT JOIN (
  SELECT t4.*, row_number() OVER () AS n
  FROM (
    SELECT t3."AcceptedOn", t3."ApprovedFen", t3."Id", t3."Key", t3."Kind", t3."MigrantVillageKey", t3."Name", t3."PaidFen", t3."PlannedFen", t3."Stage", t3."UpdatedAt", t3."Year"
    FROM "SupportProjects" AS t3
    ORDER BY t3."Key"
    LIMIT ?1
  ) AS t4
) AS t1 ON TRUE
ORDER BY t1.n
