SELECT '{"cursor":"' || platform_cursor('[0,' || CAST(t0."Key" AS TEXT) || ']', ?1) || '","node":{"bedNo":' || json_quote(t0."BedNo") || '}}', platform_cursor('[0,' || CAST(t0."Key" AS TEXT) || ']', ?1)
FROM (
  SELECT t3."BedNo", t3."Key"
  FROM "Beds" AS t3
  ORDER BY t3."Key"
  LIMIT ?2
) AS t0
LIMIT ?2
