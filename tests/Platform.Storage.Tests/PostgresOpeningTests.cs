using Microsoft.EntityFrameworkCore;
using Npgsql;
using Platform.Model.Divisions;
using Platform.Storage.Sample;
using Platform.Tests;

namespace Platform.Storage.Tests;

public sealed class PostgresOpeningTests
{
    private readonly string _connectionString = PostgresCluster.Shared.CreateDatabase();

    private StorageOptions Sample => new() { Database = DatabaseKind.Postgres, ConnectionString = _connectionString };

    private StorageOptions Empty => new() { Database = DatabaseKind.Postgres, ConnectionString = _connectionString, SampleCounty = false };

    [Fact]
    public async Task An_empty_database_gets_the_tables()
    {
        await using var database = await PrepareAsync(Empty);
        await using var context = database.CreateDbContext();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        Assert.Equal(0L, Scalar<long>("SELECT count(*) FROM \"Divisions\""));
    }

    [Fact]
    public async Task An_existing_database_is_kept()
    {
        await using (var first = await PrepareAsync(Empty))
        {
            await using var context = first.CreateDbContext();
            context.Add(new Division("330799", "某县", null));
            await context.SaveChangesAsync();
        }

        await using var second = await PrepareAsync(Sample);
        await using var again = second.CreateDbContext();
        Assert.Equal("某县", (await again.Divisions.SingleAsync()).Name);
    }

    [Fact]
    public async Task A_row_that_is_added_to_the_sample_gets_the_next_key()
    {
        await using var database = await PrepareAsync(Sample);
        await using var context = database.CreateDbContext();
        var division = new Division("330799", "某县", null);
        context.Add(division);
        await context.SaveChangesAsync();
        Assert.Equal(261, division.Key);
    }

    [Fact]
    public async Task Starts_at_once_on_one_database_fill_it_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () => await (await PrepareAsync(Sample)).DisposeAsync())));
        Assert.Equal(260L, Scalar<long>("SELECT count(*) FROM \"Divisions\""));
        Assert.Equal(45L, Scalar<long>("SELECT count(*) FROM \"Institutions\""));
        Assert.Equal(0L, Scalar<long>("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"));
    }

    [Fact]
    public async Task A_first_start_that_is_stopped_leaves_no_half_county()
    {
        await using var database = await PrepareAsync(Empty);
        await using (var context = database.CreateDbContext())
            Assert.Throws<OperationCanceledException>(() => SampleCounty.Fill(context, 1, new CancellationToken(canceled: true)));
        Assert.Equal(0L, Scalar<long>("SELECT count(*) FROM \"Divisions\""));
        await using var again = await PrepareAsync(Sample);
        Assert.Equal(260L, Scalar<long>("SELECT count(*) FROM \"Divisions\""));
    }

    [Fact]
    public async Task A_start_that_died_before_its_migration_is_no_foreign_database()
    {
        Execute("CREATE TABLE \"__EFMigrationsHistory\" (\"MigrationId\" varchar(150) PRIMARY KEY, \"ProductVersion\" varchar(32) NOT NULL)");
        await using var database = await PrepareAsync(Empty);
        Assert.Equal(0L, Scalar<long>("SELECT count(*) FROM \"Divisions\""));
    }

    [Fact]
    public async Task What_an_extension_made_is_no_foreign_table()
    {
        Execute("CREATE EXTENSION pg_stat_statements");
        await using var database = await PrepareAsync(Empty);
        Assert.Equal(0L, Scalar<long>("SELECT count(*) FROM \"Divisions\""));
    }

    [Fact]
    public async Task A_newer_database_is_refused()
    {
        await using (await PrepareAsync(Empty))
            Execute("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Future', '99.0.0')");
        await RefusesAsync("newer version", "29990101000000_Future");
    }

    [Theory]
    [InlineData("CREATE TABLE a (b int)")]
    [InlineData("CREATE TABLE \"Divisions\" (\"Key\" bigint)")]
    [InlineData("CREATE VIEW a AS SELECT 1")]
    [InlineData("CREATE TABLE \"__EFMigrationsHistory\" (\"MigrationId\" text); INSERT INTO \"__EFMigrationsHistory\" VALUES ('20200101000000_Theirs')")]
    [InlineData("CREATE TABLE \"__EFMigrationsHistory\" (\"MigrationId\" text); CREATE TABLE \"Divisions\" (\"Key\" bigint)")]
    public async Task A_database_of_another_application_is_refused(string sql)
    {
        Execute(sql);
        await RefusesAsync("another application");
    }

    [Fact]
    public async Task A_migration_that_fails_changes_nothing_and_says_what_it_needs()
    {
        var name = new NpgsqlConnectionStringBuilder(_connectionString).Database;
        Execute($"CREATE ROLE \"{name}_reader\" LOGIN PASSWORD 'x'");
        var options = Empty;
        options.ConnectionString = new NpgsqlConnectionStringBuilder(_connectionString) { Username = $"{name}_reader", Password = "x" }.ToString();
        var problem = await Assert.ThrowsAsync<StorageException>(() => PrepareAsync(options));
        Assert.Contains("is as it was before: permission denied for schema public.", problem.Message, StringComparison.Ordinal);
        var advice = $"ALTER DATABASE \"{name}\" OWNER TO \"{name}_reader\"";
        Assert.Contains(advice, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
        Assert.Equal(0L, Scalar<long>("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"));
        Execute(advice);
        await using var database = await PrepareAsync(options);
    }

    [Fact]
    public async Task The_commands_of_the_manual_make_a_database_that_the_server_can_use()
    {
        var name = $"manual_{new NpgsqlConnectionStringBuilder(_connectionString).Database}";
        // createuser --pwprompt platform; createdb --owner platform --template template0 --encoding UTF8 registers
        Execute($"CREATE ROLE {name} LOGIN PASSWORD 'x'");
        Execute($"CREATE DATABASE {name} OWNER {name} TEMPLATE template0 ENCODING 'UTF8'");
        var options = Sample;
        options.ConnectionString = new NpgsqlConnectionStringBuilder(_connectionString) { Database = name, Username = name, Password = "x" }.ToString();
        await using var database = await PrepareAsync(options);
        Assert.Equal(260L, PostgresCluster.Scalar<long>(options.ConnectionString, "SELECT count(*) FROM \"Divisions\""));
    }

    [Fact]
    public async Task The_read_connection_cannot_write_and_ends_in_time()
    {
        var options = Empty;
        options.StatementTimeout = TimeSpan.FromSeconds(7);
        await using var database = await PrepareAsync(options);
        await using var reading = NpgsqlDataSource.Create(database.ReadConnectionString);
        await using var timeout = reading.CreateCommand("SHOW statement_timeout");
        Assert.Equal("7s", await timeout.ExecuteScalarAsync());
        await using var delete = reading.CreateCommand("DELETE FROM \"Divisions\"");
        var problem = await Assert.ThrowsAsync<PostgresException>(() => delete.ExecuteNonQueryAsync());
        Assert.Equal(PostgresErrorCodes.ReadOnlySqlTransaction, problem.SqlState);
    }

    private static async Task<PostgresRegisters> PrepareAsync(StorageOptions options)
    {
        var database = new PostgresRegisters(options);
        await database.PrepareAsync();
        return database;
    }

    private async Task RefusesAsync(params string[] reasons)
    {
        const string relations = "SELECT string_agg(relname, ' ' ORDER BY oid) FROM pg_class WHERE relnamespace = 'public'::regnamespace";
        var before = Scalar<string>(relations);
        var problem = await Assert.ThrowsAsync<StorageException>(() => PrepareAsync(Sample));
        Assert.All(reasons.Append("Storage:ConnectionString").Append("Nothing was changed"),
            reason => Assert.Contains(reason, problem.Message, StringComparison.Ordinal));
        Assert.Equal(before, Scalar<string>(relations));
    }

    private void Execute(string sql) => PostgresCluster.Execute(_connectionString, sql);

    private T? Scalar<T>(string sql) => PostgresCluster.Scalar<T>(_connectionString, sql);
}
