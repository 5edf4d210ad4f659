using Microsoft.EntityFrameworkCore;
using Platform.Access.Accounts;
using Platform.Access.Callers;
using Platform.Access.Events;
using Platform.Access.Storage;
using Platform.Storage;
using Platform.Tests;

namespace Platform.Access.Tests;

/// <summary>The tables of accounts in a new database of each kind, and what works on them.</summary>
internal sealed class AccessStore : IAsyncDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly StorageOptions _options;
    private readonly RegistersDatabase _registers;

    private AccessStore(DatabaseKind kind, bool sample)
    {
        ConnectionString = kind == DatabaseKind.Postgres ? PostgresCluster.Shared.CreateDatabase() : null;
        _options = new StorageOptions { Database = kind, DataDirectory = _directory.Path, ConnectionString = ConnectionString, SampleCounty = sample };
        _registers = RegistersDatabase.For(_options);
        Database = DatabaseOf(_registers);
        Callers = new CallerLookup(Database);
        SignIn = new SignIn(Database, Passwords, Callers, Events, new SignInOptions(TimeSpan.FromHours(12)));
    }

    public string? ConnectionString { get; }

    public SetClock Clock { get; } = new();

    public Passwords Passwords { get; } = new();

    public AccessEvents Events { get; } = new();

    public AccessDatabase Database { get; }

    public CallerLookup Callers { get; }

    public SignIn SignIn { get; }

    public static async Task<AccessStore> CreateAsync(DatabaseKind kind, bool sample = false)
    {
        var store = new AccessStore(kind, sample);
        store._registers.Beside = store.Database.PrepareAsync;
        await store._registers.PrepareAsync();
        return store;
    }

    /// <summary>Starts as another process does; tells whether the registers hold the sample.</summary>
    public async Task<bool> StartAsync()
    {
        var registers = RegistersDatabase.For(_options);
        var database = DatabaseOf(registers);
        registers.Beside = database.PrepareAsync;
        await registers.PrepareAsync();
        if (registers is IAsyncDisposable pool)
            await pool.DisposeAsync();
        return database.IsSample;
    }

    /// <summary>An account with a password of its own.</summary>
    public async Task<Account> AddAsync(string name, string password)
    {
        var account = new Account(name, Database.Now);
        account.ChoosePassword(Passwords.Hash(account, password));
        await using var context = Database.CreateDbContext();
        context.Accounts.Add(account);
        await context.SaveChangesAsync();
        return account;
    }

    public async Task ChangeAsync(string name, Action<Account> change)
    {
        await using var context = Database.CreateDbContext();
        change(await context.Accounts.Include(row => row.Appointments).SingleAsync(row => row.Name == name));
        await context.SaveChangesAsync();
    }

    public Task<SignInResult> TryAsync(string name, string password, string address = "192.0.2.1", string? oldToken = null) =>
        SignIn.BeginAsync(name, password, oldToken, new RequestOrigin(address, "request"), CancellationToken.None);

    public Task<KnownAccount?> FindAsync(string token)
    {
        Callers.Forget(token);
        return Callers.FindSessionAsync(token, CancellationToken.None);
    }

    private AccessDatabase DatabaseOf(RegistersDatabase registers)
    {
        var options = new DbContextOptionsBuilder<AccessContext>();
        registers.Place(options, AccessContext.HistoryTable);
        return new AccessDatabase(options.Options, Clock);
    }

    public async ValueTask DisposeAsync()
    {
        Callers.Dispose();
        if (_registers is IAsyncDisposable pool)
            await pool.DisposeAsync();
        _directory.Dispose();
    }
}
