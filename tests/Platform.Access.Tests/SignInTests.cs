using Microsoft.EntityFrameworkCore;
using Platform.Access.Accounts;
using Platform.Access.Events;
using Platform.Model;
using Platform.Storage;

namespace Platform.Access.Tests;

public sealed class SignInTests
{
    private const string Password = "correct horse battery";

    public static TheoryData<DatabaseKind> Databases => [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_password_begins_a_session_that_the_account_is_found_by(DatabaseKind kind)
    {
        await using var store = await AccessStore.CreateAsync(kind);
        var account = await store.AddAsync("wang", Password);
        var result = await store.TryAsync("wang", Password);
        var found = await store.FindAsync(result.Token!);
        Assert.Equal(account.Id, found!.AccountId);
        Assert.Null(await store.FindAsync(result.Token![..^1] + (result.Token[^1] == 'A' ? 'B' : 'A')));
        Assert.Null(await store.FindAsync("forged"));
        store.Clock.Move(TimeSpan.FromHours(12));
        Assert.Null(await store.FindAsync(result.Token!));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_sign_in_renews_the_session_and_ends_the_one_that_it_came_with(DatabaseKind kind)
    {
        await using var store = await AccessStore.CreateAsync(kind);
        await store.AddAsync("wang", Password);
        var first = await store.TryAsync("wang", Password);
        var second = await store.TryAsync("wang", Password, oldToken: first.Token);
        Assert.NotEqual(first.Token, second.Token);
        Assert.Null(await store.FindAsync(first.Token!));
        Assert.NotNull(await store.FindAsync(second.Token!));
        await store.SignIn.EndAsync(second.Token!, new RequestOrigin("192.0.2.1", "request"), CancellationToken.None);
        Assert.Null(await store.FindAsync(second.Token!));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Ten_failures_lock_a_name_out_for_a_quarter_of_an_hour_known_or_not(DatabaseKind kind)
    {
        await using var store = await AccessStore.CreateAsync(kind);
        await store.AddAsync("wang", Password);
        foreach (var name in new[] { "wang", "nobody" })
        {
            for (var failure = 0; failure < SignInFailures.Limit; failure++)
                Assert.Equal(new SignInResult(null), await store.TryAsync(name, "wrong", $"192.0.2.{failure}"));
            var until = (await store.TryAsync(name, Password, "198.51.100.1")).LockedUntil;
            Assert.Equal(store.Database.Now + SignInFailures.Duration, until);
        }

        store.Clock.Move(SignInFailures.Duration);
        Assert.NotNull((await store.TryAsync("wang", Password)).Token);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Ten_failures_lock_an_address_out_though_one_account_is_its_own(DatabaseKind kind)
    {
        await using var store = await AccessStore.CreateAsync(kind);
        await store.AddAsync("wang", Password);
        for (var failure = 0; failure < SignInFailures.Limit; failure++)
        {
            Assert.Null((await store.TryAsync($"guess{failure}", "wrong")).Token);
            if (failure < SignInFailures.Limit - 1)
                Assert.NotNull((await store.TryAsync("wang", Password)).Token);
        }

        Assert.NotNull((await store.TryAsync("wang", Password)).LockedUntil);
        Assert.NotNull((await store.TryAsync("wang", Password, "198.51.100.1")).Token);
    }

    /// <summary>Each is counted before its password is looked at.</summary>
    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Attempts_at_once_do_not_slip_by(DatabaseKind kind)
    {
        await using var store = await AccessStore.CreateAsync(kind);
        await store.AddAsync("wang", Password);
        var tried = 0;
        store.Events.Tell((occurred, _) =>
        {
            if (occurred.Code == "SIGN_IN_REFUSED")
                Interlocked.Increment(ref tried);
            return Task.CompletedTask;
        });
        using var turns = new SemaphoreSlim(4);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(async number =>
        {
            await turns.WaitAsync();
            try
            {
                await store.TryAsync("wang", "wrong", $"192.0.2.{number}");
            }
            finally
            {
                turns.Release();
            }
        }));
        Assert.Equal(SignInFailures.Limit, tried);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Disabling_and_a_new_password_end_sessions(DatabaseKind kind)
    {
        await using var store = await AccessStore.CreateAsync(kind);
        await store.AddAsync("wang", Password);
        var (first, second) = (await store.TryAsync("wang", Password), await store.TryAsync("wang", Password));
        var origin = new RequestOrigin("192.0.2.1", "request");
        Assert.Null((await store.SignIn.ChoosePasswordAsync(first.Token!, "another long password", "wrong", origin, CancellationToken.None)).Token);
        var same = await Assert.ThrowsAsync<RuleViolationException>(() => store.SignIn.ChoosePasswordAsync(first.Token!, Password, Password, origin, CancellationToken.None));
        Assert.Equal("PASSWORD_SAME", same.Code);
        var third = await store.SignIn.ChoosePasswordAsync(first.Token!, "another long password", Password, origin, CancellationToken.None);
        Assert.Null(await store.FindAsync(first.Token!));
        Assert.Null(await store.FindAsync(second.Token!));
        Assert.NotNull(await store.FindAsync(third.Token!));
        await store.ChangeAsync("wang", account => account.Disable());
        Assert.Null(await store.FindAsync(third.Token!));
        Assert.Equal(new SignInResult(null), await store.TryAsync("wang", "another long password"));
        await store.ChangeAsync("wang", account => account.Enable());
        Assert.Null(await store.FindAsync(third.Token!));
        Assert.NotNull((await store.TryAsync("wang", "another long password")).Token);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_must_be_told_and_cannot_be_does_not_happen(DatabaseKind kind)
    {
        await using var store = await AccessStore.CreateAsync(kind);
        await store.AddAsync("wang", Password);
        store.Events.Tell((occurred, _) =>
            occurred.Kind == AccessEventKind.SignedIn ? throw new InvalidOperationException("The record could not be kept.") : Task.CompletedTask);
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.TryAsync("wang", Password));
        await using var context = store.Database.CreateDbContext();
        Assert.False(await context.Sessions.AnyAsync());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Old_sessions_and_failures_are_removed(DatabaseKind kind)
    {
        await using var store = await AccessStore.CreateAsync(kind);
        await store.AddAsync("wang", Password);
        await store.TryAsync("nobody", "wrong");
        await store.TryAsync("wang", Password);
        store.Clock.Move(TimeSpan.FromHours(13));
        await store.TryAsync("wang", Password, "198.51.100.1");
        await using var context = store.Database.CreateDbContext();
        Assert.Equal(1, await context.Sessions.CountAsync());
        Assert.Equal(2, await context.SignInFailures.CountAsync());
    }
}
