namespace Platform.Query.Tests.Setup;

/// <summary>The sample county in a database of the test class's own.</summary>
public sealed class SampleCountyFixture : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync() => Database = await TestDatabase.CreateAsync(sampleCounty: true);

    public async Task DisposeAsync() => await Database.DisposeAsync();
}

/// <summary>The sample county in a SQLite file that a writer changes while others read.</summary>
public sealed class ChangingCountyFixture : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync() => Database = await TestDatabase.CreateAsync(sampleCounty: true, isMirrored: false);

    public async Task DisposeAsync() => await Database.DisposeAsync();
}

/// <summary>A hundred times the sample county's registers in a SQLite file.</summary>
public sealed class LargeCountyFixture : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync() => Database = await TestDatabase.CreateAsync(sampleCounty: true, isMirrored: false, scale: 100);

    public async Task DisposeAsync() => await Database.DisposeAsync();
}

/// <summary>A database without rows, for what only the schema tells.</summary>
public sealed class EmptyFixture : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync() => Database = await TestDatabase.CreateAsync(sampleCounty: false);

    public async Task DisposeAsync() => await Database.DisposeAsync();
}

/// <summary>The edge cases in a database of the test class's own.</summary>
public sealed class EdgeCasesFixture : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var clock = new SteppingClock();
        Database = await TestDatabase.CreateAsync(sampleCounty: false, clock);
        await EdgeCases.FillAsync(Database.Registers, clock);
        await Database.MirrorAsync();
    }

    public async Task DisposeAsync() => await Database.DisposeAsync();
}

/// <summary>A clock that stands still until it is told to go on.</summary>
public sealed class SteppingClock : TimeProvider
{
    private DateTimeOffset _now = new(2025, 12, 31, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan step) => _now += step;
}
