SELECT '{"name":' || json_quote(t0."Name") || ',"creditCode":' || json_quote(t0."CreditCode") || '}'
FROM (
  SELECT t1."CreditCode", t1."Key", t1."Name"
  FROM "Institutions" AS t1
  ORDER BY t1."Key"
  LIMIT ?1
) AS t0
LIMIT ?1
