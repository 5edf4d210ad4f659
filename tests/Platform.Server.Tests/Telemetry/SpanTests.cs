using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Platform.Query.Telemetry;

namespace Platform.Server.Tests.Telemetry;

/// <summary>What a trace tells of an operation.</summary>
public sealed class SpanTests : IClassFixture<SampleServerFixture>, IDisposable
{
    private readonly SampleServerFixture server;
    private readonly ActivityTraceId trace = ActivityTraceId.CreateRandom();
    private readonly ConcurrentQueue<Activity> spans = new();
    private readonly ActivityListener listener;

    public SpanTests(SampleServerFixture server)
    {
        this.server = server;
        listener = new ActivityListener
        {
            // A tracer hears of the requests too, in whose traces the operations are.
            ShouldListenTo = source => source.Name is QueryTelemetry.Name or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                // Other tests run meanwhile.
                if (span.TraceId == trace && span.Source.Name == QueryTelemetry.Name)
                {
                    spans.Enqueue(span);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
    }

    public void Dispose() => listener.Dispose();

    [Fact]
    public async Task An_operation_has_a_span_and_each_of_its_statements_one_below()
    {
        const string query = "query Overview { mine: beds(first: 3) { nodes { bedNo } } institution(creditCode: \"none\") { name } }";
        var body = await AskAsync(query);
        await AskAsync(query);

        Assert.Equal(
            ["SELECT beds", "SELECT institution", "query", "SELECT beds", "SELECT institution", "query"], spans.Select(span => span.DisplayName));
        var (beds, institution, operation, again) = (spans.ElementAt(0), spans.ElementAt(1), spans.ElementAt(2), spans.Last());
        Assert.Equal(operation.SpanId, beds.ParentSpanId);
        Assert.Equal(operation.SpanId, institution.ParentSpanId);
        Assert.NotEqual(default, operation.ParentSpanId);

        var hash = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)))}";
        Assert.Equal(
            $"graphql.document.hash={hash} graphql.operation.name=Overview graphql.operation.type=query platform.outcome=ok platform.plan_cache.hit=False",
            Tags(operation));
        Assert.Equal(Tags(operation).Replace("False", "True", StringComparison.Ordinal), Tags(again));

        // The page, and the bytes of the field's value.
        var value = JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("mine").GetRawText();
        Assert.Matches(
            $@"^db\.response\.returned_rows=3 db\.system\.name=sqlite platform\.response\.bytes={Encoding.UTF8.GetByteCount(value)} platform\.sql\.seconds=[0-9.E-]+$", Tags(beds));
        Assert.Matches(
            @"^db\.response\.returned_rows=[01] db\.system\.name=sqlite platform\.response\.bytes=4 platform\.sql\.seconds=[0-9.E-]+$", Tags(institution));
    }

    [Theory]
    [InlineData("{ beds(", "refused", "HC0014")]
    [InlineData("{ nothing }", "refused", "VALIDATION")]
    [InlineData("{ beds(first: 5000) { totalCount } }", "error", "HC0051")]
    public async Task A_span_tells_the_code_of_an_error(string query, string outcome, string code)
    {
        await AskAsync(query);
        var span = Assert.Single(spans);
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Equal(code, span.GetTagItem("error.type"));
        Assert.Equal(outcome, span.GetTagItem("platform.outcome"));
    }

    [Fact]
    public async Task A_long_name_is_cut()
    {
        await AskAsync($"query {new string('x', 500)} {{ __typename }}");
        Assert.Equal(new string('x', 100), Assert.Single(spans).GetTagItem("graphql.operation.name"));
    }

    private async Task<string> AskAsync(string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("traceparent", $"00-{trace}-b7ad6b7169203331-01");
        using var answer = await server.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    private static string Tags(Activity span) =>
        string.Join(' ', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal));
}
