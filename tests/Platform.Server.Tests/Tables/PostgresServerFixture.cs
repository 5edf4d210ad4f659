using Platform.Tests;

namespace Platform.Server.Tests.Tables;

/// <summary>A server with the simulated county on PostgreSQL.</summary>
public sealed class PostgresServerFixture : ServerFixture
{
    public string ConnectionString { get; } = PostgresCluster.Shared.CreateDatabase();

    protected override IEnumerable<(string Name, string Value)> Settings =>
        [("Storage:Database", "Postgres"), ("Storage:ConnectionString", ConnectionString)];
}
