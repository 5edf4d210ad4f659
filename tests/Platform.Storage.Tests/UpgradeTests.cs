using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using Platform.Storage.Sample;
using Platform.Tests;

namespace Platform.Storage.Tests;

/// <summary>A database of the version before, with rows in it.</summary>
public sealed class UpgradeTests : IDisposable
{
    private const string Before = "BedsInService";

    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_SQLite_file_keeps_its_rows_and_indexes()
    {
        await FillOldFileAsync();
        var (rows, indexes) = (Rows(), Names("index"));
        await new SqliteRegisters(_directory.Empty).PrepareAsync();
        Assert.Equal(rows, Rows());
        Assert.Equal(
            indexes.Select(name => name == "IX_Beds_InstitutionKey_Kind_Status" ? "IX_Beds_InstitutionKey_WithoutRetired" : name).Order(StringComparer.Ordinal),
            Names("index").Where(name => !name.EndsWith("_Damaged", StringComparison.Ordinal) && !name.Contains("AccessRecords", StringComparison.Ordinal)));
        Assert.Equal("ok", _directory.Scalar<string>("PRAGMA integrity_check"));
        Assert.Null(_directory.Scalar<string>("PRAGMA foreign_key_check"));
        Assert.Equal(10, Names("trigger").Count);
        Assert.DoesNotContain(Names("table"), name => name.StartsWith("ef_temp", StringComparison.Ordinal));
        Assert.Throws<SqliteException>(() => _directory.Execute("UPDATE Beds SET Kind = 9"));
        Assert.Throws<SqliteException>(() => _directory.Execute("DELETE FROM Divisions"));
    }

    [Fact]
    public async Task Rows_of_a_SQLite_file_that_break_a_rule_stay_as_they_are()
    {
        await FillOldFileAsync();
        _directory.Execute("UPDATE Beds SET MonthlyFeeFen = '' WHERE Key = 1; UPDATE Beds SET Kind = 9 WHERE Key = 2; UPDATE Institutions SET Grade = 7 WHERE Key = 1");
        var rows = Rows();
        await new SqliteRegisters(_directory.Empty).PrepareAsync();
        Assert.Equal(rows, Rows());
        Assert.Throws<SqliteException>(() => _directory.Execute("UPDATE Beds SET Kind = 8 WHERE Key = 2"));
        _directory.Execute("UPDATE Beds SET Room = '1', Kind = 0 WHERE Key = 2");
    }

    [Fact]
    public async Task A_migration_of_a_SQLite_file_that_fails_leaves_it_as_it_was()
    {
        await FillOldFileAsync();
        // The last table that is made anew finds its name taken.
        _directory.Execute("CREATE TABLE \"ef_temp_DivisionPopulations\" (a, b)");
        var (rows, schema) = (Rows(), Names("table").Concat(Names("index")).ToList());
        await Assert.ThrowsAnyAsync<Exception>(() => new SqliteRegisters(_directory.Empty).PrepareAsync());
        Assert.Equal(rows, Rows());
        Assert.Equal(schema, Names("table").Concat(Names("index")));
        _directory.Execute("DROP TABLE \"ef_temp_DivisionPopulations\"");
        await new SqliteRegisters(_directory.Empty).PrepareAsync();
        Assert.Equal(rows, Rows());
    }

    [Fact]
    public async Task A_PostgreSQL_database_keeps_its_rows()
    {
        var connectionString = await FillOldDatabaseAsync();
        const string beds = "SELECT md5(string_agg(b::text, ',' ORDER BY \"Key\")) FROM \"Beds\" b";
        var before = PostgresCluster.Scalar<string>(connectionString, beds);
        await using var registers = new PostgresRegisters(Postgres(connectionString));
        await registers.PrepareAsync();
        Assert.Equal(before, PostgresCluster.Scalar<string>(connectionString, beds));
        Assert.Throws<PostgresException>(() => PostgresCluster.Execute(connectionString, "UPDATE \"Beds\" SET \"Kind\" = 9"));
    }

    [Fact]
    public async Task A_PostgreSQL_database_whose_rows_break_a_rule_stays_as_it_is_and_the_start_says_which()
    {
        var connectionString = await FillOldDatabaseAsync();
        PostgresCluster.Execute(connectionString, "UPDATE \"Beds\" SET \"Kind\" = 9 WHERE \"Key\" = 1");
        await using var registers = new PostgresRegisters(Postgres(connectionString));
        var problem = await Assert.ThrowsAsync<StorageException>(() => registers.PrepareAsync());
        Assert.Contains("is as it was before", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Rows of \"Beds\" break the rule CK_Beds_Kind", problem.Message, StringComparison.Ordinal);
        Assert.Equal(2L, PostgresCluster.Scalar<long>(connectionString, "SELECT count(*) FROM \"__EFMigrationsHistory\""));
        PostgresCluster.Execute(connectionString, "UPDATE \"Beds\" SET \"Kind\" = 1 WHERE \"Key\" = 1");
        await registers.PrepareAsync();
    }

    private async Task FillOldFileAsync()
    {
        await using var context = new SqliteRegisters(_directory.Empty).CreateDbContext();
        await MigrateAndFillAsync(context);
        await context.Database.ExecuteSqlRawAsync($"PRAGMA application_id = {DatabaseFile.ApplicationId}");
        SqliteConnection.ClearAllPools();
    }

    private static async Task<string> FillOldDatabaseAsync()
    {
        var connectionString = PostgresCluster.Shared.CreateDatabase();
        await using var registers = new PostgresRegisters(Postgres(connectionString));
        await using var context = registers.CreateDbContext();
        await MigrateAndFillAsync(context);
        return connectionString;
    }

    private static async Task MigrateAndFillAsync(PlatformContext context)
    {
        await context.Database.OpenConnectionAsync();
        await context.GetService<IMigrator>().MigrateAsync(context.Database.GetMigrations().Single(name => name.EndsWith(Before, StringComparison.Ordinal)));
        SampleCounty.Fill(context, 1, CancellationToken.None);
    }

    private static StorageOptions Postgres(string connectionString) =>
        new() { Database = DatabaseKind.Postgres, ConnectionString = connectionString, SampleCounty = false };

    /// <summary>Every row of every table, whatever its columns hold.</summary>
    private List<string> Rows() => [.. Names("table").Where(name => !name.StartsWith("sqlite_", StringComparison.Ordinal) && !name.StartsWith("__", StringComparison.Ordinal))
        .SelectMany(table => Read($"SELECT * FROM \"{table}\"").Select(row => $"{table} {row}")).Order(StringComparer.Ordinal)];

    private List<string> Names(string type) => Read($"SELECT name FROM sqlite_master WHERE type = '{type}' AND name NOT LIKE 'sqlite_stat%' ORDER BY name");

    private List<string> Read(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_directory.DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).OrderBy(i => reader.GetName(i), StringComparer.Ordinal).Select(i => $"{reader.GetValue(i)}")));
        return rows;
    }
}
