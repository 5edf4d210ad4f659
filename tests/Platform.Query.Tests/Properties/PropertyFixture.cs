using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Properties;

/// <summary>The edge cases, in a database and in memory.</summary>
public sealed class PropertyFixture : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;

    public Dataset Data { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var clock = new SteppingClock();
        Database = await TestDatabase.CreateAsync(sampleCounty: false, clock);
        await EdgeCases.FillAsync(Database.Registers, clock);
        await Database.MirrorAsync();
        Data = await Dataset.LoadAsync(Database.Registers);
    }

    public async Task DisposeAsync() => await Database.DisposeAsync();
}

/// <summary>The registers that the properties are about.</summary>
public static class Registers
{
    public static TheoryData<Type, string> All => new()
    {
        { typeof(Model.Divisions.Division), "divisions" },
        { typeof(Model.ElderlyCare.Institution), "institutions" },
        { typeof(Model.ElderlyCare.Bed), "beds" },
        { typeof(Model.ElderlyCare.Caregiver), "caregivers" },
        { typeof(Model.SocialWork.SocialWorker), "socialWorkers" },
        { typeof(Model.Funeral.BurialSite), "burialSites" },
        { typeof(Model.Migration.MigrantVillage), "migrantVillages" },
        { typeof(Model.Migration.SupportProject), "supportProjects" },
    };
}
