SELECT t5.h0, '{"id":' || '"' || t1."Id" || '"' || ',"bedNo":' || json_quote(t1."BedNo") || ',"building":' || coalesce(json_quote(t1."Building"), 'null') || ',"room":' || coalesce(json_quote(t1."Room"), 'null') || ',"kind":' || CASE t1."Kind" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || ',"isNursing":' || CASE WHEN (((t1."Kind" = 1) OR (t1."Kind" = 2))) THEN 'true' ELSE 'false' END || ',"careMode":' || CASE t1."CareMode" WHEN 0 THEN '"FULL_DAY"' WHEN 1 THEN '"DAY_CARE"' ELSE 'null' END || ',"status":' || CASE t1."Status" WHEN 0 THEN '"VACANT"' WHEN 1 THEN '"RESERVED"' WHEN 2 THEN '"OCCUPIED"' WHEN 3 THEN '"HELD"' WHEN 4 THEN '"MAINTENANCE"' WHEN 5 THEN '"RETIRED"' ELSE 'null' END || ',"openedOn":' || '"' || t1."OpenedOn" || '"' || ',"retiredOn":' || coalesce('"' || t1."RetiredOn" || '"', 'null') || ',"monthlyFeeFen":' || coalesce(CAST(t1."MonthlyFeeFen" AS TEXT), 'null') || ',"institution":' || coalesce((
  SELECT '{"name":' || json_quote(t2."Name") || '}'
  FROM "Institutions" AS t2
  WHERE t2."Key" = t1."InstitutionKey"
), 'null') || ',"updatedAt":' || '"' || rtrim(rtrim(t1."UpdatedAt", '0'), '.') || 'Z"' || '}', CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Beds" AS t0
  ) AS h0
) AS t5
LEFT JOIN (
  SELECT t4.*, row_number() OVER () AS n
  FROM (
    SELECT t3."BedNo", t3."Building", t3."CareMode", t3."Id", t3."InstitutionKey", t3."Key", t3."Kind", t3."MonthlyFeeFen", t3."OpenedOn", t3."RetiredOn", t3."Room", t3."Status", t3."UpdatedAt"
    FROM "Beds" AS t3
    ORDER BY t3."Key"
    LIMIT ?1
  ) AS t4
) AS t1 ON TRUE
ORDER BY t1.n
