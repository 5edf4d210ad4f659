using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Platform.Query.Execution;
using Platform.Storage;
using Platform.Tests;

namespace Platform.Query.Tests.Setup;

/// <summary>The rows of a SQLite file again, in a PostgreSQL database of their own, and the engine that reads them there.</summary>
internal sealed class PostgresMirror : IAsyncDisposable
{
    private readonly PostgresRegisters _registers;
    private readonly PostgresDatabase _database;

    private PostgresMirror(PostgresRegisters registers, QueryOptions options)
    {
        _registers = registers;
        _database = new PostgresDatabase(NpgsqlDataSource.Create(registers.ReadConnectionString), registers.SqlGenerationHelper);
        Engine = new QueryEngine(registers.Model, _database, options);
    }

    public QueryEngine Engine { get; }

    public static async Task<PostgresMirror> CreateAsync(QueryOptions options)
    {
        var registers = new PostgresRegisters(new StorageOptions
        {
            Database = DatabaseKind.Postgres,
            ConnectionString = PostgresCluster.Shared.CreateDatabase(),
            SampleCounty = false,
        });
        await registers.PrepareAsync();
        return new PostgresMirror(registers, options);
    }

    /// <summary>Makes the rows those of the SQLite file.</summary>
    public async Task CopyAsync(PlatformContext source)
    {
        await source.Database.OpenConnectionAsync();
        await using var target = _registers.CreateDbContext();
        await target.Database.OpenConnectionAsync();
        // No order of the tables satisfies all foreign keys of a tree of divisions.
        await target.Database.ExecuteSqlRawAsync("SET session_replication_role = replica");
        var tables = string.Join(", ", _registers.Model.GetEntityTypes().Select(type => $"\"{type.GetTableName()}\""));
        await using (var truncate = new NpgsqlCommand("TRUNCATE " + tables, (NpgsqlConnection)target.Database.GetDbConnection()))
            await truncate.ExecuteNonQueryAsync();
        foreach (var type in _registers.Model.GetEntityTypes())
            await CopyAsync(type, source.Database.GetDbConnection(), (NpgsqlConnection)target.Database.GetDbConnection());
        await target.Database.ExecuteSqlRawAsync("ANALYZE; RESET session_replication_role");
    }

    /// <summary>Runs statements past the constraints that tables have.</summary>
    public async Task WriteByHandAsync(string sql)
    {
        await using var target = _registers.CreateDbContext();
        await target.Database.ExecuteSqlRawAsync("""
            DO $$
            DECLARE c record;
            BEGIN
              FOR c IN SELECT conrelid, conname FROM pg_constraint WHERE contype = 'c' AND conrelid <> 0 LOOP
                EXECUTE 'ALTER TABLE ' || CAST(c.conrelid AS regclass) || ' DROP CONSTRAINT ' || quote_ident(c.conname);
              END LOOP;
            END $$
            """);
        await target.Database.ExecuteSqlRawAsync(sql);
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        await _registers.DisposeAsync();
    }

    private static async Task CopyAsync(IEntityType type, DbConnection source, NpgsqlConnection target)
    {
        var properties = type.GetProperties().ToList();
        var columns = string.Join(", ", properties.Select(property => $"\"{property.GetColumnName()}\""));
        var types = properties.ConvertAll(property => property.GetRelationalTypeMapping().StoreType);
        await using var select = source.CreateCommand();
        select.CommandText = $"SELECT {columns} FROM \"{type.GetTableName()}\"";
        await using var rows = await select.ExecuteReaderAsync();
        await using var copy = await target.BeginBinaryImportAsync($"COPY \"{type.GetTableName()}\" ({columns}) FROM STDIN (FORMAT BINARY)");
        while (await rows.ReadAsync())
        {
            await copy.StartRowAsync();
            for (var i = 0; i < types.Count; i++)
                await copy.WriteAsync(Value(rows.GetValue(i), types[i]), types[i]);
        }
        await copy.CompleteAsync();
    }

    private static object Value(object stored, string type) => (stored, type) switch
    {
        (string date, "date") => DateOnly.Parse(date, CultureInfo.InvariantCulture),
        (string instant, "timestamp with time zone") => DateTime.Parse(
            instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
        (long flag, "boolean") => flag != 0,
        (long number, "integer") => (int)number,
        _ => stored,
    };
}
