using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Platform.Access.Storage;

/// <summary>Makes the contexts for <c>dotnet ef</c>, which compares models and needs no database.</summary>
internal sealed class DesignTimeContexts : IDesignTimeDbContextFactory<AccessContext>, IDesignTimeDbContextFactory<PostgresAccessContext>
{
    public AccessContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<AccessContext>()
        .UseSqlite("Data Source=design-time.db", sqlite => sqlite.MigrationsHistoryTable(AccessContext.HistoryTable)).Options);

    PostgresAccessContext IDesignTimeDbContextFactory<PostgresAccessContext>.CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<AccessContext>()
        .UseNpgsql("Host=design-time", postgres => postgres.MigrationsHistoryTable(AccessContext.HistoryTable)).Options);
}
