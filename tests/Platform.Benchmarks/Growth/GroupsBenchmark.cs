using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Platform.Query;
using Platform.Storage;

namespace Platform.Benchmarks.Growth;

/// <summary>Totals of very many beds by township and kind, beside the hand-written SQL that reads the same; the engine without HTTP.</summary>
internal static class GroupsBenchmark
{
    private const string Document = """
        { beds { groups(by: [{ institution: { division: { rollUp: TOWNSHIP } } }, { kind: VALUE }], first: 1000)
            { nodes { key { institution { division { rollUp { name } } } kind } aggregate { count sum { monthlyFeeFen } } } } } }
        """;

    private const string Sql = """
        SELECT d."Name", g.kind, g.n, g.fees
        FROM (
          SELECT substr(d."Code", 1, 9) AS code, b."Kind" AS kind, count(*) AS n, sum(b."MonthlyFeeFen") AS fees
          FROM "Beds" AS b JOIN "Institutions" AS i ON i."Key" = b."InstitutionKey" JOIN "Divisions" AS d ON d."Key" = i."DivisionKey"
          GROUP BY substr(d."Code", 1, 9), b."Kind"
        ) AS g JOIN "Divisions" AS d ON d."Code" = g.code
        ORDER BY g.code, g.kind
        """;

    /// <summary>Measures on both databases, or on the one that is named, and prints.</summary>
    public static async Task RunAsync(Arguments arguments)
    {
        var table = new List<string>();
        foreach (var kind in arguments.Databases())
        {
            await using var registers = await Registers.CreateAsync(kind, scale: 100);
            var beds = await ManyBeds.AddAsync(registers, (int)arguments.Number("--copies", 6));
            await using var connection = await OpenAsync(kind, registers.ReadConnectionString);
            var request = new QueryRequest(Document);
            var groups = (await registers.AskAsync(request))["beds"]!["groups"]!["nodes"]!.AsArray().Count;
            if (groups != await ReadAsync(connection))
                throw new InvalidOperationException("The two read different groups.");
            var output = new NoResponse();
            var (hand, engine) = await Turns.MedianAsync(
                () => ReadAsync(connection), () => registers.AnswerAsync(request, output), arguments.Number("--seconds", 60), warmUp: 2);
            table.Add($"| {kind} | {beds:N0} | {groups} | {hand:N0} | {engine:N0} | {engine / hand:N2} |");
        }
        Console.WriteLine($"""
            Median time of the groups of all beds by township and kind, with their number and the sum of their fees.

            | database | beds | groups | hand-written SQL, ms | the engine, ms | ratio |
            |---|---:|---:|---:|---:|---:|
            {string.Join('\n', table)}
            """);
    }

    private static async Task<DbConnection> OpenAsync(DatabaseKind kind, string connectionString)
    {
        DbConnection connection = kind == DatabaseKind.Postgres ? new NpgsqlConnection(connectionString) : new SqliteConnection(connectionString);
        await connection.OpenAsync();
        if (kind == DatabaseKind.Postgres)
            return connection;
        // As the server sets its connections.
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA query_only = ON; PRAGMA mmap_size = 268435456; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;";
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    /// <summary>Reads all groups; gives their number.</summary>
    private static async Task<int> ReadAsync(DbConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await using var reader = await command.ExecuteReaderAsync();
        var values = new object[4];
        var rows = 0;
        while (await reader.ReadAsync())
        {
            reader.GetValues(values);
            rows++;
        }
        return rows;
    }
}
