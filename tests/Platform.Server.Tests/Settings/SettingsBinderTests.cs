using Microsoft.Extensions.Configuration;
using Platform.Server.Settings;

namespace Platform.Server.Tests.Settings;

/// <summary>A list is one text or numbered values, whichever is said last.</summary>
public sealed class SettingsBinderTests
{
    private const string Name = "Cors:AllowedOrigins";

    [Theory]
    [InlineData("*", "*")]
    [InlineData("https://a.example.org", "https://a.example.org")]
    [InlineData("https://a.example.org,https://b.example.org", "https://a.example.org https://b.example.org")]
    [InlineData(" https://a.example.org ; https://b.example.org; ", "https://a.example.org https://b.example.org")]
    [InlineData("", "")]
    public void A_text_is_a_list(string text, string origins) => Assert.Equal(origins, Bind([(Name, text)]));

    [Fact]
    public void Numbered_values_are_one() => Assert.Equal("https://a.example.org https://b.example.org", Bind([($"{Name}:0", "https://a.example.org"), ($"{Name}:1", "https://b.example.org")]));

    [Fact]
    public void The_environment_and_the_command_line_win_over_a_file()
    {
        Assert.Equal("*", Bind([($"{Name}:0", "https://a.example.org"), ($"{Name}:1", "https://b.example.org")], [(Name, "*")]));
        Assert.Equal("https://a.example.org", Bind([(Name, "*")], [($"{Name}:0", "https://a.example.org")]));
        Assert.Equal("", Bind([($"{Name}:0", "https://a.example.org")], [(Name, "")]));
    }

    [Fact]
    public void Nothing_is_the_default() => Assert.Equal("", Bind([("Cors:Other", "x")]));

    /// <summary>The origins, from what was said first to what was said last.</summary>
    private static string Bind(params (string Name, string Value)[][] sources)
    {
        var builder = new ConfigurationBuilder();
        foreach (var source in sources)
        {
            builder.AddInMemoryCollection(source.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        }

        var settings = new CorsSettings();
        SettingsBinder.Bind(builder.Build(), new SettingsSection("Cors", typeof(CorsSettings)), settings);
        return string.Join(' ', settings.AllowedOrigins);
    }
}
