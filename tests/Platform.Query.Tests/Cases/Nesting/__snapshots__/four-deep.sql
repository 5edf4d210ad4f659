SELECT '{"children":{"totalCount":' || CAST((
  SELECT count(*)
  FROM "Divisions" AS t1
  WHERE t1."ParentKey" = t0."Key" AND t1."Kind" = ?2
) AS TEXT) || ',"nodes":' || (
  SELECT '[' || coalesce(group_concat('{"name":' || json_quote(t2."Name") || ',"children":{"pageInfo":{"hasNextPage":' || CASE WHEN FALSE THEN 'true' ELSE 'false' END || ',"hasPreviousPage":' || CASE WHEN ?3 > 0 AND (
    SELECT count(*)
    FROM (
      SELECT t6.*, row_number() OVER () AS n
      FROM (
        SELECT 1
        FROM "Divisions" AS t4
        WHERE t4."ParentKey" = t2."Key" AND (EXISTS (
          SELECT 1
          FROM "Institutions" AS t5
          WHERE t5."DivisionKey" = t4."Key"
        )) = ?5
        ORDER BY t4."ShortName" DESC, t4."Key" DESC
        LIMIT ?4
      ) AS t6
    ) AS t7
  ) > ?3 THEN 'true' ELSE 'false' END || '},"nodes":' || (
    SELECT '[' || coalesce(group_concat('{"shortName":' || json_quote(t8."ShortName") || ',"institutions":{"edges":' || (
      SELECT '[' || coalesce(group_concat('{"node":{"name":' || json_quote(t9."Name") || ',"beds":{"totalCount":' || CAST((
        SELECT count(*)
        FROM (
          SELECT 1
          FROM "Beds" AS t10
          WHERE t10."InstitutionKey" = t9."Key" AND (t10."Kind" = ?7) IS NOT TRUE
          LIMIT ?6
        ) AS t11
      ) AS TEXT) || ',"pageInfo":{"hasNextPage":' || CASE WHEN ?8 > 0 AND (
        SELECT count(*)
        FROM (
          SELECT 1
          FROM "Beds" AS t13
          WHERE t13."InstitutionKey" = t9."Key" AND (t13."Kind" = ?7) IS NOT TRUE
          ORDER BY t13."Status" DESC, t13."BedNo", t13."Key"
          LIMIT ?9
        ) AS t14
      ) > ?8 THEN 'true' ELSE 'false' END || ',"endCursor":' || coalesce((
        SELECT '"' || platform_cursor('[' || CAST(t9."Key" AS TEXT) || ',' || CAST(t15.s0 AS TEXT) || ',' || json_quote(t15.s1) || ',' || CAST(t15."Key" AS TEXT) || ']', ?10) || '"'
        FROM (
          SELECT t18.*, row_number() OVER () AS n
          FROM (
            SELECT t17."Key", t17."Status" AS s0, t17."BedNo" AS s1
            FROM "Beds" AS t17
            WHERE t17."InstitutionKey" = t9."Key" AND (t17."Kind" = ?7) IS NOT TRUE
            ORDER BY t17."Status" DESC, t17."BedNo", t17."Key"
            LIMIT ?8
          ) AS t18
        ) AS t15
        ORDER BY t15.n DESC
        LIMIT 1
      ), 'null') || '},"nodes":' || (
        SELECT '[' || coalesce(group_concat('{"bedNo":' || json_quote(t19."BedNo") || ',"status":' || CASE t19."Status" WHEN 0 THEN '"VACANT"' WHEN 1 THEN '"RESERVED"' WHEN 2 THEN '"OCCUPIED"' WHEN 3 THEN '"HELD"' WHEN 4 THEN '"MAINTENANCE"' WHEN 5 THEN '"RETIRED"' ELSE 'null' END || ',"kind":' || CASE t19."Kind" WHEN 0 THEN '"ORDINARY"' WHEN 1 THEN '"NURSING"' WHEN 2 THEN '"DEMENTIA"' ELSE 'null' END || '}', ','), '') || ']'
        FROM (
          SELECT t20."BedNo", t20."Kind", t20."Status"
          FROM "Beds" AS t20
          WHERE t20."InstitutionKey" = t9."Key" AND (t20."Kind" = ?7) IS NOT TRUE
          ORDER BY t20."Status" DESC, t20."BedNo", t20."Key"
          LIMIT ?8
        ) AS t19
      ) || '}}}', ','), '') || ']'
      FROM (
        SELECT t21."Key", t21."Name"
        FROM "Institutions" AS t21
        WHERE t21."DivisionKey" = t8."Key" AND ((
          SELECT count(*)
          FROM "Beds" AS t22
          WHERE t22."InstitutionKey" = t21."Key" AND (t22."Status" <> 5)
        )) > ?12
        ORDER BY ((
          SELECT count(*)
          FROM "Beds" AS t23
          WHERE t23."InstitutionKey" = t21."Key" AND (t23."Status" <> 5)
        )) DESC, t21."Key"
        LIMIT ?11
      ) AS t9
    ) || '}}', ',' ORDER BY t8.n DESC), '') || ']'
    FROM (
      SELECT t26.*, row_number() OVER () AS n
      FROM (
        SELECT t24."Key", t24."ShortName"
        FROM "Divisions" AS t24
        WHERE t24."ParentKey" = t2."Key" AND (EXISTS (
          SELECT 1
          FROM "Institutions" AS t25
          WHERE t25."DivisionKey" = t24."Key"
        )) = ?5
        ORDER BY t24."ShortName" DESC, t24."Key" DESC
        LIMIT ?3
      ) AS t26
    ) AS t8
  ) || '}}', ','), '') || ']'
  FROM (
    SELECT t27."Key", t27."Name"
    FROM "Divisions" AS t27
    WHERE t27."ParentKey" = t0."Key" AND t27."Kind" = ?2
    ORDER BY t27."Code" DESC, t27."Key"
    LIMIT ?13
  ) AS t2
) || '}}'
FROM "Divisions" AS t0
WHERE t0."Code" = ?1
