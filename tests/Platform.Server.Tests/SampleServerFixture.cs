namespace Platform.Server.Tests;

/// <summary>A server with the simulated county, as it is on a first start.</summary>
public sealed class SampleServerFixture : ServerFixture
{
    protected override IEnumerable<(string Name, string Value)> Settings => [];
}
