using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Platform.Access.Accounts;
using Platform.Access.Keys;

namespace Platform.Access.Storage;

/// <summary>Accounts, sessions and keys, in the registers' database and apart from the registers: no query is ever compiled from this model.</summary>
public class AccessContext(DbContextOptions<AccessContext> options) : DbContext(options)
{
    /// <summary>Where EF keeps which migrations of these tables have been applied; the registers have their own list.</summary>
    public const string HistoryTable = "__AccessMigrationsHistory";

    /// <summary>The accounts.</summary>
    public DbSet<Account> Accounts => Set<Account>();

    /// <summary>What the accounts are appointed to.</summary>
    public DbSet<Appointment> Appointments => Set<Appointment>();

    /// <summary>The sessions.</summary>
    public DbSet<Session> Sessions => Set<Session>();

    /// <summary>The failures of sign-in.</summary>
    public DbSet<SignInFailures> SignInFailures => Set<SignInFailures>();

    /// <summary>The API keys.</summary>
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    /// <summary>What was done to the database once.</summary>
    public DbSet<DatabaseMark> Marks => Set<DatabaseMark>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<string>().HaveMaxLength(200);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Account>(account =>
        {
            account.ToTable("AccessAccounts").HasKey(row => row.Id);
            account.HasIndex(row => row.Name).IsUnique();
            account.HasIndex(row => new { row.Issuer, row.Subject }).IsUnique();
            account.HasMany(row => row.Appointments).WithOne().HasForeignKey(row => row.AccountId);
            // A change that another process made meanwhile, a disabling above all, is not undone by ours.
            account.Property(row => row.SecurityStamp).IsConcurrencyToken();
        });
        modelBuilder.Entity<Appointment>(appointment =>
        {
            appointment.ToTable("AccessAppointments").HasKey(row => row.Id);
            appointment.Property(row => row.Role).HasConversion<string>();
            appointment.Ignore(row => row.Scope);
            // The ids are ours: a new row is told by its state, not by a key that is still missing.
            appointment.Property(row => row.Id).ValueGeneratedNever();
        });
        modelBuilder.Entity<Session>(session =>
        {
            session.ToTable("AccessSessions").HasKey(row => row.TokenHash);
            session.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId);
            session.HasIndex(row => row.EndsAt);
        });
        modelBuilder.Entity<SignInFailures>(failures =>
        {
            failures.ToTable("AccessSignInFailures").HasKey(row => row.Subject);
            failures.Property(row => row.Count).IsConcurrencyToken();
            failures.HasIndex(row => row.LastAt);
        });
        modelBuilder.Entity<ApiKey>(key =>
        {
            key.ToTable("AccessApiKeys").HasKey(row => row.Id);
            key.HasIndex(row => row.Name).IsUnique();
            key.HasIndex(row => row.Hash).IsUnique();
            key.Property(row => row.Scopes).HasMaxLength(2_000);
        });
        modelBuilder.Entity<DatabaseMark>().ToTable("AccessMarks").HasKey(row => row.Name);
    }

    // SQLite forgets that an instant is UTC.
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(instant => instant, stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
}

/// <summary>The same tables on PostgreSQL. EF finds migrations by the type of the context, and PostgreSQL has its own.</summary>
public sealed class PostgresAccessContext(DbContextOptions<AccessContext> options) : AccessContext(options);

/// <summary>Something that was done to the database once and for all.</summary>
/// <param name="Name">What.</param>
/// <param name="At">When.</param>
public sealed record DatabaseMark(string Name, DateTime At)
{
    /// <summary>Its registers were filled with the simulated county, not by people.</summary>
    public const string SampleCounty = "sample-county";

    /// <summary>A key was made that encrypts cursors.</summary>
    public const string CursorKey = "cursor-key";

    /// <summary>What came of it, where something did.</summary>
    public string? Value { get; init; }
}
