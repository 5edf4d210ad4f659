using Platform.Tests;

namespace Platform.Server.Tests.Tables;

/// <summary>A server with the simulated county on PostgreSQL.</summary>
public sealed class PostgresServerFixture : ServerFixture
{
    protected override IEnumerable<(string Name, string Value)> Settings =>
        [("Storage:Database", "Postgres"), ("Storage:ConnectionString", PostgresCluster.Shared.CreateDatabase())];
}
