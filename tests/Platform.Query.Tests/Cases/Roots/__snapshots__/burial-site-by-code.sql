SELECT '{"name":' || json_quote(t0."Name") || ',"methods":' || '[' || substr(CASE WHEN (t0."Methods" & 1) <> 0 THEN ',"COLUMBARIUM"' ELSE '' END || CASE WHEN (t0."Methods" & 2) <> 0 THEN ',"TREE"' ELSE '' END || CASE WHEN (t0."Methods" & 4) <> 0 THEN ',"FLOWER"' ELSE '' END || CASE WHEN (t0."Methods" & 8) <> 0 THEN ',"LAWN"' ELSE '' END || CASE WHEN (t0."Methods" & 16) <> 0 THEN ',"WALL"' ELSE '' END || CASE WHEN (t0."Methods" & 32) <> 0 THEN ',"TRADITIONAL"' ELSE '' END, 2) || ']' || ',"servedVillages":{"totalCount":' || CAST((
  SELECT count(*)
  FROM "Divisions" AS t1
  JOIN "BurialSiteVillages" AS t2 ON t2."DivisionKey" = t1."Key"
  WHERE t2."BurialSiteKey" = t0."Key"
) AS TEXT) || ',"nodes":' || (
  SELECT '[' || coalesce(group_concat('{"name":' || json_quote(t3."Name") || '}', ','), '') || ']'
  FROM (
    SELECT t4."Name"
    FROM "Divisions" AS t4
    JOIN "BurialSiteVillages" AS t5 ON t5."DivisionKey" = t4."Key"
    WHERE t5."BurialSiteKey" = t0."Key"
    ORDER BY t4."Key"
    LIMIT ?2
  ) AS t3
) || '}}'
FROM "BurialSites" AS t0
WHERE t0."Code" = ?1
