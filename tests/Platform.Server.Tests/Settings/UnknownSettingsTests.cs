using Microsoft.Extensions.Configuration;
using Platform.Server.Settings;

namespace Platform.Server.Tests.Settings;

/// <summary>A name that is no setting is told, and what is not ours is left alone.</summary>
public sealed class UnknownSettingsTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    private static readonly Setting[] Known =
    [
        Named("Urls"),
        Named("Storage:Database"),
        Named("Storage:Sample:Enabled"),
        Named("Cors:AllowedOrigins", isList: true),
    ];

    [Theory]
    [InlineData("Storage:Databse", "Storage:Databse is not a setting. Did you mean Storage:Database? The option --help lists all settings.")]
    [InlineData("Storage:Sample:Enable", "Storage:Sample:Enable is not a setting. Did you mean Storage:Sample:Enabled? The option --help lists all settings.")]
    [InlineData("Stroage:Database", "Stroage:Database is not a setting. Did you mean Storage:Database? The option --help lists all settings.")]
    [InlineData("Storage:Database:Kind", "Storage:Database:Kind is not a setting. Did you mean Storage:Database? The option --help lists all settings.")]
    [InlineData("Url", "Url is not a setting. Did you mean Urls? The option --help lists all settings.")]
    [InlineData("colour", "colour is not a setting. The option --help lists all settings.")]
    public void A_wrong_name_is_told_with_the_nearest_setting(string name, string message)
    {
        Assert.Equal([message], Find(new ConfigurationBuilder().AddCommandLine([$"--{name}=x"])));
        Assert.Equal([message], Find(new ConfigurationBuilder().AddJsonFile(Json(name), optional: false)));
    }

    [Theory]
    [InlineData("urls")]
    [InlineData("STORAGE:DATABASE")]
    [InlineData("Cors:AllowedOrigins:0")]
    [InlineData("Logging:LogLevel:Platform.Query")]
    [InlineData("Kestrel:Certificates:Default:Path")]
    [InlineData("environment")]
    [InlineData("OTEL_SERVICE_NAME")]
    [InlineData("$schema")]
    public void A_right_name_is_not(string name)
    {
        Assert.Empty(Find(new ConfigurationBuilder().AddCommandLine([$"--{name}=x"])));
        Assert.Empty(Find(new ConfigurationBuilder().AddJsonFile(Json(name), optional: false)));
    }

    [Fact]
    public void Other_names_of_the_environment_are_not_ours_but_our_sections_are()
    {
        // As the environment variables PATH, STORAGE_PORT, Other__Name and Storage__Databse.
        var environment = new Dictionary<string, string?> { ["PATH"] = "x", ["STORAGE_PORT"] = "x", ["Other:Name"] = "x", ["Storage"] = "x" };
        Assert.Empty(Find(new ConfigurationBuilder().AddInMemoryCollection(environment)));
        environment["Storage:Databse"] = "x";
        Assert.Equal(
            ["Storage:Databse is not a setting. Did you mean Storage:Database? The option --help lists all settings."],
            Find(new ConfigurationBuilder().AddInMemoryCollection(environment)));
    }

    public void Dispose() => directory.Dispose();

    private static IEnumerable<string> Find(IConfigurationBuilder builder) => UnknownSettings.Find(builder.Build(), Known);

    // What the setting is bound to makes no difference.
    private static Setting Named(string name, bool isList = false) => new(name, "", isList, typeof(HostSettings).GetProperty(nameof(HostSettings.Urls))!);

    private string Json(string name)
    {
        var path = Path.Combine(directory.Path, $"{Guid.NewGuid()}.json");
        File.WriteAllText(path, $$"""{"{{name}}":"x"}""");
        return path;
    }
}
