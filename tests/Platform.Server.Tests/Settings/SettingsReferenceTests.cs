using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Platform.Server.Settings;
using Platform.Tests;

namespace Platform.Server.Tests.Settings;

/// <summary>The settings are those that the documents tell of.</summary>
public sealed class SettingsReferenceTests
{
    private static readonly IReadOnlyList<SettingsSection> Sections =
        [.. WebApplication.CreateEmptyBuilder(new()).AddSettings().Services.Select(service => service.ImplementationInstance).OfType<SettingsSection>()];

    private static readonly IReadOnlyList<Setting> All = SettingsReference.Of(Sections);

    public static IEnumerable<object[]> Documents =>
        [["README.md"], ["README.zh-CN.md"], .. Directory.GetFiles(Checkout.Find("docs"), "*.md").Select(file => (object[])[$"docs/{Path.GetFileName(file)}"]),
             ["deploy/compose.yaml"], ["deploy/civil-affairs-platform.service"], ["deploy/civil-affairs-platform.env"]];

    /// <summary>What has changed is written into the page, for review with the rest of the change.</summary>
    [Fact]
    public void The_page_of_the_book_is_written_from_the_settings()
    {
        var (page, file) = (SettingsPage.Write(All), Checkout.Find("docs/settings.md"));
        var written = File.ReadAllText(file);
        if (written != page)
        {
            File.WriteAllText(file, page);
        }

        Assert.Equal(page, written);
    }

    [Fact]
    public void Each_that_is_no_text_tells_its_values() => Assert.All(
        All.Where(setting => setting.Property.PropertyType != typeof(string)), setting => Assert.NotEmpty(setting.Values));

    [Fact]
    public void Each_has_a_meaning() => Assert.All(All, setting => Assert.True(setting.Meaning.Length > 10, setting.Name));

    [Fact]
    public void A_meaning_shows_the_names_and_signs_in_it()
    {
        Assert.EndsWith("before RequestsPerSecond counts.", All.Single(setting => setting.Name == "Limits:Burst").Meaning, StringComparison.Ordinal);
        Assert.Contains("<Operation>.graphql", All.Single(setting => setting.Name == "TrustedDocuments:Directory").Meaning, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_file_says_the_same()
    {
        var shipped = JsonDocument.Parse(Text("src/Platform.Server/appsettings.json")).RootElement;
        Assert.Equal(Default("Urls"), shipped.GetProperty("Urls").GetString());
        Assert.Equal(Default("AllowedHosts"), shipped.GetProperty("AllowedHosts").GetString());
        Assert.Equal(Default("Logging:LogLevel:Default"), shipped.GetProperty("Logging").GetProperty("LogLevel").GetProperty("Default").GetString());
        Assert.Equal(Default("Logging:Console:FormatterName"), shipped.GetProperty("Logging").GetProperty("Console").GetProperty("FormatterName").GetString());

        static string Default(string name) => All.Single(setting => setting.Name == name).Default;
    }

    [Fact]
    public void The_message_of_each_check_names_the_setting() => Assert.All(
        from section in Sections
        from property in section.Type.GetProperties()
        from check in property.GetCustomAttributes<ValidationAttribute>()
        select (Setting: section.Path.Length == 0 ? property.Name : $"{section.Path}:{property.Name}", check.ErrorMessage),
        check => Assert.Contains(check.Setting, check.ErrorMessage, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_tells_of_no_other_setting(string file)
    {
        var sections = Sections.Select(section => section.Path.Split(':')[0]).Where(name => name.Length > 0 && name != "Logging").Distinct(StringComparer.Ordinal);
        var names = Regex.Matches(Text(file), $@"(?<![\w:])({string.Join('|', sections)})((__|:)[A-Z]\w*?)+(?=\W|__|$)").Select(match => match.Value.Replace("__", ":", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
        Assert.All(names, name => Assert.Contains(All, setting => setting.Name == name || (setting.IsList && name.StartsWith(setting.Name + ":", StringComparison.Ordinal))));
    }

    private static string Text(string path) => File.ReadAllText(Checkout.Find(path));
}
