using Npgsql;
using Platform.Tests;

namespace Platform.Server.Tests;

/// <summary>What the operator reads when the settings for PostgreSQL are wrong.</summary>
public sealed class PostgresStartTests
{
    [Theory]
    [InlineData("Password", "hidden-word", "password authentication failed for user \"platform\"")]
    [InlineData("Database", "missing", "database \"missing\" does not exist")]
    public async Task A_wrong_part_of_the_connection_string_is_told(string part, string value, string reason)
    {
        var wrong = new NpgsqlConnectionStringBuilder(PostgresCluster.Shared.ConnectionString("postgres")) { [part] = value };
        var told = await ServerProcess.FailAsync(wrong.ToString());
        Assert.Matches(@"^The PostgreSQL database \w+ on 127\.0\.0\.1:\d+ cannot be used: .*\. Check the setting Storage:ConnectionString\.$", told);
        Assert.Contains(reason, told, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-word", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_stays_down_ends_the_start_in_time()
    {
        var told = await ServerProcess.FailAsync("Host=127.0.0.1;Port=1;Username=platform;Password=hidden-word", "--Storage:StartTimeout=5");
        Assert.Matches(
            @"^Waiting for the PostgreSQL database platform on 127\.0\.0\.1:1: .*\.\nThe PostgreSQL database platform on 127\.0\.0\.1:1 cannot be used: .*Connection refused.*Storage:ConnectionString\.$",
            told);
        Assert.DoesNotContain("hidden-word", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "--Storage:StartTimeout=0", "Storage:Database is Postgres, but Storage:ConnectionString is empty.")]
    [InlineData("nonsense", "--Storage:StartTimeout=0", "Storage:ConnectionString is not a connection string of PostgreSQL.")]
    [InlineData("Host=db", "--Storage:StatementTimeout=0", "Storage:StatementTimeout must be between 1 and 3600 seconds.")]
    [InlineData("Host=db", "--Storage:StartTimeout=-1", "Storage:StartTimeout must be between 0 and 3600 seconds.")]
    [InlineData("Host=db", "--Storage:Database=7", "Storage:Database must be Sqlite or Postgres.")]
    [InlineData("Host=db", "--Storage:Database=Oracle", "Storage:Database must be Sqlite or Postgres, not \"Oracle\".")]
    public async Task A_wrong_setting_is_named(string connectionString, string setting, string reason)
    {
        var told = await ServerProcess.FailAsync(connectionString, setting);
        Assert.Contains(reason, told, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', told);
    }
}
