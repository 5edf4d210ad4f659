SELECT '{"name":' || json_quote(t0."Name") || ',"bedCount":' || CAST(((
  SELECT count(*)
  FROM "Beds" AS t1
  WHERE t1."InstitutionKey" = t0."Key" AND (t1."Status" <> 5)
)) AS TEXT) || ',"division":' || coalesce((
  SELECT '{"name":' || json_quote(t2."Name") || '}'
  FROM "Divisions" AS t2
  WHERE t2."Key" = t0."DivisionKey"
), 'null') || '}'
FROM "Institutions" AS t0
WHERE t0."CreditCode" = ?1

SELECT '{"name":' || json_quote(t0."Name") || '}'
FROM "Institutions" AS t0
WHERE t0."CreditCode" = ?1
