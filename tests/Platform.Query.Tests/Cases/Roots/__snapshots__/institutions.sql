SELECT t14.h0, ('{"id":' || '"' || t1."Id" || '"' || ',"creditCode":' || json_quote(t1."CreditCode") || ',"name":' || json_quote(t1."Name") || ',"ownership":' || CASE t1."Ownership" WHEN 0 THEN '"PUBLIC"' WHEN 1 THEN '"PRIVATE"' WHEN 2 THEN '"PUBLIC_BUILT_PRIVATE_RUN"' ELSE 'null' END || ',"legalForm":' || CASE t1."LegalForm" WHEN 0 THEN '"PUBLIC_INSTITUTION"' WHEN 1 THEN '"SOCIAL_SERVICE_ORGANIZATION"' WHEN 2 THEN '"ENTERPRISE"' ELSE 'null' END || ',"category":' || CASE t1."Category" WHEN 0 THEN '"NURSING_HOME"' WHEN 1 THEN '"RURAL_NURSING_HOME"' WHEN 2 THEN '"SOCIAL_WELFARE_HOME"' WHEN 3 THEN '"HOME_CARE_CENTRE"' ELSE 'null' END || ',"status":' || CASE t1."Status" WHEN 0 THEN '"PREPARING"' WHEN 1 THEN '"OPERATING"' WHEN 2 THEN '"SUSPENDED"' WHEN 3 THEN '"CLOSED"' ELSE 'null' END || ',"grade":' || coalesce(CAST(t1."Grade" AS TEXT), 'null') || ',"gradeValidUntil":' || coalesce('"' || t1."GradeValidUntil" || '"', 'null') || ',"medicalMode":' || CASE t1."MedicalMode" WHEN 0 THEN '"NONE"' WHEN 1 THEN '"IN_HOUSE"' WHEN 2 THEN '"CONTRACTED"' ELSE 'null' END || ',"smartStatus":' || CASE t1."SmartStatus" WHEN 0 THEN '"NONE"' WHEN 1 THEN '"BUILDING"' WHEN 2 THEN '"ACCEPTED"' ELSE 'null' END || ',"isLtciDesignated":' || CASE WHEN t1."IsLtciDesignated" THEN 'true' ELSE 'false' END || ',"establishedOn":' || '"' || t1."EstablishedOn" || '"' || ',"filedOn":' || coalesce('"' || t1."FiledOn" || '"', 'null') || ',"closedOn":' || coalesce('"' || t1."ClosedOn" || '"', 'null') || ',"floorAreaM2":') || (coalesce(CASE WHEN t1."FloorAreaM2" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."FloorAreaM2") / 100 AS TEXT) || '.' || substr(CAST(100 + abs(t1."FloorAreaM2") % 100 AS TEXT), 2), '0'), '.'), 'null') || ',"address":' || json_quote(t1."Address") || ',"longitude":' || coalesce(CASE WHEN t1."Longitude" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."Longitude") / 1000000 AS TEXT) || '.' || substr(CAST(1000000 + abs(t1."Longitude") % 1000000 AS TEXT), 2), '0'), '.'), 'null') || ',"latitude":' || coalesce(CASE WHEN t1."Latitude" < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(t1."Latitude") / 1000000 AS TEXT) || '.' || substr(CAST(1000000 + abs(t1."Latitude") % 1000000 AS TEXT), 2), '0'), '.'), 'null') || ',"phone":' || coalesce(json_quote(t1."Phone"), 'null') || ',"legalRepresentative":' || json_quote(t1."LegalRepresentative") || ',"monthlyFeeMinFen":' || coalesce(CAST(t1."MonthlyFeeMinFen" AS TEXT), 'null') || ',"monthlyFeeMaxFen":' || coalesce(CAST(t1."MonthlyFeeMaxFen" AS TEXT), 'null') || ',"bedCount":' || CAST(((
  SELECT count(*)
  FROM "Beds" AS t2
  WHERE t2."InstitutionKey" = t1."Key" AND (t2."Status" <> 5)
)) AS TEXT) || ',"nursingBedCount":' || CAST(((
  SELECT count(*)
  FROM "Beds" AS t3
  WHERE t3."InstitutionKey" = t1."Key" AND ((t3."Status" <> 5) AND (((t3."Kind" = 1) OR (t3."Kind" = 2))))
)) AS TEXT) || ',"dementiaBedCount":' || CAST(((
  SELECT count(*)
  FROM "Beds" AS t4
  WHERE t4."InstitutionKey" = t1."Key" AND ((t4."Status" <> 5) AND (t4."Kind" = 2))
)) AS TEXT) || ',"occupiedBedCount":' || CAST(((
  SELECT count(*)
  FROM "Beds" AS t5
  WHERE t5."InstitutionKey" = t1."Key" AND ((t5."Status" = 2) OR (t5."Status" = 3))
)) AS TEXT) || ',"occupancyRate":' || coalesce((
  SELECT CASE WHEN f.v < 0 THEN '-' ELSE '' END || rtrim(rtrim(CAST(abs(f.v) / 10000 AS TEXT) || '.' || substr(CAST(10000 + abs(f.v) % 10000 AS TEXT), 2), '0'), '.')
  FROM (
    SELECT (CASE WHEN (((
      SELECT count(*)
      FROM "Beds" AS t6
      WHERE t6."InstitutionKey" = t1."Key" AND (t6."Status" <> 5)
    )) = 0) THEN NULL ELSE (
      SELECT (2 * t7.a * 10000 + t7.b) / (2 * t7.b)
      FROM (
        SELECT ((
          SELECT count(*)
          FROM "Beds" AS t8
          WHERE t8."InstitutionKey" = t1."Key" AND ((t8."Status" = 2) OR (t8."Status" = 3))
        )) AS a, ((
          SELECT count(*)
          FROM "Beds" AS t9
          WHERE t9."InstitutionKey" = t1."Key" AND (t9."Status" <> 5)
        )) AS b
      ) AS t7
    ) END) AS v
  ) AS f
), 'null') || ',"caregiverCount":' || CAST(((
  SELECT count(*)
  FROM "Caregivers" AS t10
  WHERE t10."InstitutionKey" = t1."Key" AND (t10."Status" <> 2)
)) AS TEXT) || ',"updatedAt":' || '"' || rtrim(rtrim(t1."UpdatedAt", '0'), '.') || 'Z"' || ',"division":' || coalesce((
  SELECT '{"code":' || json_quote(t11."Code") || ',"name":' || json_quote(t11."Name") || '}'
  FROM "Divisions" AS t11
  WHERE t11."Key" = t1."DivisionKey"
), 'null') || '}'), CASE WHEN t1."Key" IS NOT NULL THEN 1 ELSE 0 END
FROM (
  SELECT (
    SELECT count(*)
    FROM "Institutions" AS t0
  ) AS h0
) AS t14
LEFT JOIN (
  SELECT t13.*, row_number() OVER () AS n
  FROM (
    SELECT t12."Address", t12."Category", t12."ClosedOn", t12."CreditCode", t12."DivisionKey", t12."EstablishedOn", t12."FiledOn", t12."FloorAreaM2", t12."Grade", t12."GradeValidUntil", t12."Id", t12."IsLtciDesignated", t12."Key", t12."Latitude", t12."LegalForm", t12."LegalRepresentative", t12."Longitude", t12."MedicalMode", t12."MonthlyFeeMaxFen", t12."MonthlyFeeMinFen", t12."Name", t12."Ownership", t12."Phone", t12."SmartStatus", t12."Status", t12."UpdatedAt"
    FROM "Institutions" AS t12
    ORDER BY t12."Key"
    LIMIT ?1
  ) AS t13
) AS t1 ON TRUE
ORDER BY t1.n
