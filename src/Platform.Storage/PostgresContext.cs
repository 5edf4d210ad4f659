using Microsoft.EntityFrameworkCore;

namespace Platform.Storage;

/// <summary>The same registers on PostgreSQL. EF finds migrations by the type of the context, and PostgreSQL has its own.</summary>
public sealed class PostgresContext(DbContextOptions<PlatformContext> options, TimeProvider? clock = null) : PlatformContext(options, clock);
