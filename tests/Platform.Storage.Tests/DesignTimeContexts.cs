using Microsoft.EntityFrameworkCore.Design;

namespace Platform.Storage.Tests;

/// <summary>The contexts as <c>dotnet ef</c> has them, without a database.</summary>
internal static class DesignTimeContexts
{
    public static PlatformContext Sqlite() => new DesignTimeContextFactory().CreateDbContext([]);

    public static PlatformContext PostgreSql() => ((IDesignTimeDbContextFactory<PostgresContext>)new DesignTimeContextFactory()).CreateDbContext([]);
}
