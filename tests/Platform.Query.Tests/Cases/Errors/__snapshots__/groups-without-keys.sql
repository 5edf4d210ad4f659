SELECT 'null' AS h0
