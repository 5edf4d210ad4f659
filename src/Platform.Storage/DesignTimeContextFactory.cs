using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Platform.Storage;

/// <summary>Makes the contexts for <c>dotnet ef</c>, which compares models and needs no database.</summary>
internal sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<PlatformContext>, IDesignTimeDbContextFactory<PostgresContext>
{
    public PlatformContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PlatformContext>().UseSqlite("Data Source=design-time.db").Options);

    PostgresContext IDesignTimeDbContextFactory<PostgresContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PlatformContext>().UseNpgsql("Host=design-time").Options);
}
