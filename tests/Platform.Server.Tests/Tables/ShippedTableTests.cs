using System.Net;
using System.Reflection;
using Platform.Model;
using Platform.Model.Privacy;

namespace Platform.Server.Tests.Tables;

/// <summary>The documents that links from Excel name.</summary>
public sealed class ShippedTableTests(SampleServerFixture server) : IClassFixture<SampleServerFixture>
{
    private const string Chinese = "&titles=zh&values=zh";

    [Theory]
    [InlineData("Beds", 3060)]
    [InlineData("Institutions", 45)]
    [InlineData("Caregivers", 240)]
    [InlineData("BurialSites", 24)]
    [InlineData("MigrantVillages", 10)]
    [InlineData("SupportProjects", 20)]
    [InlineData("SocialWorkersByMonth", 20)]
    [InlineData("BedsByTownship", 20)]
    public async Task Each_is_a_table_of_all_rows_without_personal_data(string name, int atLeast)
    {
        var csv = await server.Client.GetStringAsync($"/graphql/{name}?format=csv{Chinese}");
        var lines = csv.TrimEnd().Split("\r\n");
        Assert.InRange(lines.Length - 1, atLeast, 4000);
        Assert.Empty(lines[0].TrimStart('\uFEFF').Split(',').Intersect(Personal()));
        Assert.DoesNotContain(lines[0].Split(','), title => title != "vacantBeds" && title.All(char.IsAscii));

        var table = await TableFile.ReadAsync("exceljs", await server.Client.GetByteArrayAsync($"/graphql/{name}?format=xlsx{Chinese}"));
        Assert.Equal([name], table.GetProperty("sheets").Texts());
        Assert.Equal(lines.Length, table.GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task A_division_is_chosen_by_a_variable()
    {
        var all = await server.Client.GetStringAsync("/graphql/Institutions?format=csv");
        var one = await server.Client.GetStringAsync("/graphql/Institutions?format=csv&variables={\"division\":\"330726001\"}");
        Assert.InRange(one.Split("\r\n").Length, 3, all.Split("\r\n").Length - 1);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    [InlineData("parquet")]
    [InlineData("xlsx")]
    public async Task A_table_that_is_had_already_is_not_sent_again(string format)
    {
        using var first = await server.GetAsync($"/graphql/Institutions?format={format}{Chinese}");
        var tag = first.Headers.ETag!.ToString();
        Assert.StartsWith("W/\"", tag, StringComparison.Ordinal);
        using var again = await AskAgainAsync($"/graphql/Institutions?format={format}{Chinese}", tag);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(tag, again.Headers.ETag!.ToString());
    }

    [Fact]
    public async Task Whatever_makes_another_table_makes_another_tag()
    {
        var tags = new List<string>();
        foreach (var parameters in new[] { "", "format=csv", "format=xlsx", "format=csv&titles=zh", "format=csv&values=zh", "format=csv&titles=en", "format=csv&bom=true", "format=csv&excel=true" })
        {
            using var answer = await server.GetAsync($"/graphql/BedsByTownship?{parameters}");
            tags.Add(answer.Headers.ETag!.ToString());
        }

        Assert.Equal(tags.Count, tags.Distinct(StringComparer.Ordinal).Count());
        using var head = new HttpRequestMessage(HttpMethod.Head, "/graphql/BedsByTownship?format=csv");
        using var answered = await server.SendAsync(head);
        Assert.Equal(tags[1], answered.Headers.ETag!.ToString());
    }

    [Fact]
    public async Task A_refused_table_and_one_that_the_request_brings_have_no_tag()
    {
        using var refused = await server.GetAsync("/graphql/BedOccupancy?format=csv");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Null(refused.Headers.ETag);
        using var brought = await server.GetAsync("/graphql?format=csv&query={beds(first:1){nodes{bedNo}}}");
        Assert.Null(brought.Headers.ETag);
    }

    private static IEnumerable<string> Personal() => typeof(Entity).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties())
        .Where(property => property.IsDefined(typeof(PersonalAttribute)) || property.IsDefined(typeof(SensitiveAttribute)))
        .Select(property => property.GetCustomAttribute<LabelAttribute>()!.Zh);

    private async Task<HttpResponseMessage> AskAgainAsync(string path, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        Assert.True(request.Headers.TryAddWithoutValidation("If-None-Match", tag));
        return await server.SendAsync(request);
    }
}
