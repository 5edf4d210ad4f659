using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Model.Divisions;
using Platform.Query.Execution;
using Platform.Storage;

namespace Platform.Server.Tests.TrustedDocuments;

/// <summary>Who has an answer already is told so, as long as the data are the same.</summary>
public sealed class EntityTagTests(SampleServerFixture server) : IClassFixture<SampleServerFixture>
{
    private const string Path = "/graphql/NursingBedShare";

    [Fact]
    public async Task The_same_answer_is_not_sent_twice_and_no_register_is_asked_for_it()
    {
        var tag = await TagAsync(Path);
        Assert.StartsWith("W/\"", tag, StringComparison.Ordinal);

        var asked = new ConcurrentQueue<string>();
        var database = server.Services.GetRequiredService<Database>();
        database.Executing = asked.Enqueue;
        using var again = await AskAgainAsync(Path, tag);
        database.Executing = null;

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(tag, again.Headers.ETag!.ToString());
        Assert.True(again.Headers.CacheControl!.NoCache);
        Assert.Equal(["Accept", "Authorization", "Cookie"], again.Headers.Vary);
        Assert.Empty(asked);
    }

    [Fact]
    public async Task A_write_is_seen_at_once()
    {
        var tag = await TagAsync(Path);
        await using var context = server.Services.GetRequiredService<RegistersDatabase>().CreateDbContext();
        context.Add(new Division("330797", "某县", null));
        await context.SaveChangesAsync();
        using var changed = await AskAgainAsync(Path, tag);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        var next = changed.Headers.ETag!.ToString();
        Assert.NotEqual(tag, next);
        using var again = await AskAgainAsync(Path, next);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);

        await context.Database.ExecuteSqlRawAsync("DELETE FROM \"Divisions\" WHERE \"Code\" = '330797'");
        using var deleted = await AskAgainAsync(Path, next);
        Assert.Equal(HttpStatusCode.OK, deleted.StatusCode);
        Assert.NotEqual(tag, deleted.Headers.ETag!.ToString());
    }

    [Theory]
    [InlineData("\"a\", {0}, W/\"b\"")]
    [InlineData("{1}")]
    public async Task The_tag_is_found_among_others_and_without_its_weakness(string header)
    {
        var tag = await TagAsync(Path);
        using var answer = await AskAgainAsync(Path, string.Format(null, header, tag, tag[2..]));
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Theory]
    [InlineData("/graphql/NursingBedShare")]
    [InlineData("/graphql/InstitutionOverview?variables={\"first\":2}")]
    [InlineData("/graphql/Beds?format=csv")]
    [InlineData("/graphql?sdl")]
    public async Task A_star_is_met_by_any_current_answer(string path)
    {
        using var answer = await AskAgainAsync(path, "*");
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal(await TagAsync(path), answer.Headers.ETag!.ToString());
    }

    /// <summary>A condition on a request that would be refused is ignored (RFC 9110, 13.2.1), and an answer with an error is none that somebody could keep.</summary>
    [Theory]
    [InlineData("/graphql/DivisionProfile", HttpStatusCode.BadRequest)]
    [InlineData("/graphql/DivisionProfile?variables={\"code\":[]}", HttpStatusCode.BadRequest)]
    [InlineData("/graphql/BedOccupancy?variables={\"first\":100}", HttpStatusCode.OK)]
    [InlineData("/graphql/InstitutionOverview?variables={\"after\":\"x\"}", HttpStatusCode.OK)]
    [InlineData("/graphql/NursingBedShare?format=csv", HttpStatusCode.BadRequest)]
    [InlineData("/graphql/Unknown", HttpStatusCode.NotFound)]
    [InlineData("/graphql?query={beds{totalCount}}", HttpStatusCode.OK)]
    public async Task A_star_changes_nothing_where_there_is_no_such_answer(string path, HttpStatusCode status)
    {
        using var answer = await AskAgainAsync(path, "*");
        Assert.Equal(status, answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
    }

    /// <summary>A cursor does not make a list look like one in error; nor does one of a nested list that is under the right parent.</summary>
    [Fact]
    public async Task Every_page_has_a_tag()
    {
        string? after = null;
        var tags = new HashSet<string>(StringComparer.Ordinal);
        for (var page = 0; page < 3; page++)
        {
            var path = $"/graphql/InstitutionOverview?variables={{\"first\":3,\"after\":{(after is null ? "null" : $"\"{after}\"")}}}";
            using var answer = await server.GetAsync(path);
            var data = await answer.AssertDataAsync();
            Assert.True(tags.Add(answer.Headers.ETag!.ToString()));
            using var again = await AskAgainAsync(path, answer.Headers.ETag.ToString());
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            using var any = await AskAgainAsync(path, "*");
            Assert.Equal(HttpStatusCode.NotModified, any.StatusCode);
            after = data.GetProperty("institutions").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }

    [Fact]
    public async Task A_page_of_a_nested_list_has_a_tag_under_its_own_parent_and_none_under_another()
    {
        const string Query = "query($code: String!, $after: String) { division(code: $code) { children(first: 2, after: $after) { nodes { code } pageInfo { endCursor } } } }";
        using var first = await server.PostAsync(PersistedQueryTests.Body(Query, PersistedQueryTests.Hash(Query)).Replace("{\"query\"", "{\"variables\":{\"code\":\"330726101\"},\"query\"", StringComparison.Ordinal));
        var cursor = (await first.AssertDataAsync()).GetProperty("division").GetProperty("children").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        foreach (var (code, hasTag) in new[] { ("330726101", true), ("330726104", false) })
        {
            using var answer = await server.GetAsync($"/graphql?documentId={PersistedQueryTests.Hash(Query)}&variables={{\"code\":\"{code}\",\"after\":\"{cursor}\"}}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(hasTag, answer.Headers.ETag is not null);
            Assert.Equal(hasTag, !(await answer.Content.ReadAsStringAsync()).Contains("\"errors\"", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("nonsense")]
    public async Task Other_tags_get_the_answer(string header)
    {
        using var answer = await AskAgainAsync(Path, header);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Whatever_makes_another_answer_makes_another_tag()
    {
        var tags = new List<string>
        {
            await TagAsync(Path),
            await TagAsync("/graphql/BedOccupancy"),
            await TagAsync("/graphql/BedOccupancy?variables={\"first\":1}"),
            await TagAsync("/graphql/BedOccupancy?variables={\"first\":2}"),
            await TagAsync("/graphql/BedOccupancy?variables={\"first\":2}", "application/graphql-response+json"),
        };
        Assert.Equal(tags.Count, tags.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(tags[0], await TagAsync($"/graphql?documentId=sha256:{Operations.Hash("NursingBedShare")}"));
    }

    [Fact]
    public async Task Only_the_head_of_the_answer_is_had_for_the_asking()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, Path);
        using var head = await server.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(await TagAsync(Path), head.Headers.ETag!.ToString());
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/graphql/DivisionProfile")]
    [InlineData("/graphql/BedOccupancy?variables={\"first\":100}")]
    [InlineData("/graphql/InstitutionOverview?variables={\"after\":\"x\"}")]
    [InlineData("/graphql?query={beds{totalCount}}")]
    public async Task Errors_and_documents_that_the_request_brings_have_no_tag(string path)
    {
        using var answer = await server.GetAsync(path);
        Assert.Null(answer.Headers.ETag);
        Assert.True(answer.Headers.CacheControl!.NoCache);
    }

    [Fact]
    public async Task Who_asks_for_the_cost_gets_it_every_time()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Path);
        request.Headers.TryAddWithoutValidation("If-None-Match", await TagAsync(Path));
        request.Headers.Add("GraphQL-Cost", "report");
        using var answer = await server.SendAsync(request);
        Assert.Contains("operationCost", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task A_post_has_no_tag()
    {
        var tag = await TagAsync(Path);
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent("{}", null, "application/json") };
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var answer = await server.SendAsync(request);
        await answer.AssertDataAsync();
        Assert.Null(answer.Headers.ETag);
    }

    private async Task<string> TagAsync(string path, string? accept = null)
    {
        using var answer = await server.GetAsync(path, accept);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer.Headers.ETag!.ToString();
    }

    private async Task<HttpResponseMessage> AskAgainAsync(string path, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        Assert.True(request.Headers.TryAddWithoutValidation("If-None-Match", tag));
        return await server.SendAsync(request);
    }
}
