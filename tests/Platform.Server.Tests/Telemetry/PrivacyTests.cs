using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Tests;

namespace Platform.Server.Tests.Telemetry;

/// <summary>What a request carries is in no log, at whatever level, and in nothing that is exported.</summary>
public sealed class PrivacyTests
{
    private const string Mark = "Geheim7391";

    [Fact]
    public async Task Nothing_of_a_request_is_told_on_sqlite()
    {
        await using var told = await OtlpCollector.StartAsync();
        var server = new TalkativeServer(told.Address);
        await server.InitializeAsync();
        await SendMarksAsync(server);
        foreach (var file in Directory.EnumerateFiles(server.DataDirectory))
        {
            await File.WriteAllBytesAsync(file, Encoding.ASCII.GetBytes(new string('x', 100_000)));
        }

        SqliteConnection.ClearAllPools();
        await SendMarksAsync(server);
        await told.WaitAsync("platform.query.sql.duration", "db.response.returned_rows");
        await server.DisposeAsync();
        AssertNothingTold(server, told, "sqlite");
    }

    [Fact]
    public async Task Nothing_of_a_request_is_told_on_postgresql()
    {
        using var cluster = new PostgresCluster();
        await using var told = await OtlpCollector.StartAsync();
        var server = new TalkativeServer(told.Address, ("Storage:Database", "Postgres"), ("Storage:ConnectionString", cluster.CreateDatabase()));
        await server.InitializeAsync();
        await SendMarksAsync(server);
        cluster.Kill();
        await SendMarksAsync(server);
        await told.WaitAsync("platform.query.sql.duration", "db.response.returned_rows");
        await server.DisposeAsync();
        AssertNothingTold(server, told, "postgresql");
    }

    private static void AssertNothingTold(TalkativeServer server, OtlpCollector told, string system)
    {
        // The log and the export were on.
        Assert.Contains(server.Log, line => line.StartsWith("Error The database could not answer", StringComparison.Ordinal));
        Assert.Contains(server.Log, line => line.StartsWith("Trace ", StringComparison.Ordinal) || line.StartsWith("Debug ", StringComparison.Ordinal));
        Assert.All(["SELECT beds", "graphql.document.hash", "db.response.returned_rows", system, "http.route"],
            text => Assert.Contains(text, told.Traces, StringComparison.Ordinal));

        Assert.DoesNotContain(server.Log, line => line.Contains(Mark, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Mark, told.Traces, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Mark, told.Metrics, StringComparison.OrdinalIgnoreCase);
        // Nor is SQL.
        Assert.DoesNotContain("FROM", told.Traces, StringComparison.Ordinal);
        Assert.DoesNotContain("db.query.text", told.Traces, StringComparison.Ordinal);
    }

    private static async Task SendMarksAsync(ServerFixture server)
    {
        string[] documents =
        [
            $"{{ {Mark}: beds(where: {{ bedNo: {{ startsWith: \"{Mark}\" }} }}) {{ {Mark}2: totalCount nodes {{ {Mark}3: bedNo }} }} }}",
            $"{{ beds(after: \"{Mark}\") {{ totalCount }} }}",
            $"{{ beds(first: {Mark}) {{ totalCount }} }}",
            $"{{ beds(where: {{ {Mark}: 1 }}) {{ totalCount }} }}",
            $"{{ institution(creditCode: \"{Mark}\") {{ {Mark} }} }}",
            $"{{ institution(creditCode: \"{Mark}\") {{ name }} }}",
            $"{{ node(id: \"{Mark}\") {{ id }} }}",
            $"{{ beds(where: {{ bedNo: {{ eq: \"{Mark}",
            $"{Mark} {{ beds }}",
            $"# {Mark}\n{{ beds {{ totalCount }} }}",
        ];
        foreach (var query in documents)
        {
            await (await server.PostAsync(JsonSerializer.Serialize(new { query }))).Content.ReadAsStringAsync();
            await (await server.GetAsync($"/graphql?query={Uri.EscapeDataString(query)}&{Mark}={Mark}")).Content.ReadAsStringAsync();
        }

        const string search = "query Search($text: String, $size: Int, $where: BedFilterInput) { beds(first: $size, where: { and: [$where, { bedNo: { contains: $text } }] }) { totalCount } }";
        object[] variables =
        [
            new { text = Mark },
            new { text = 7, size = Mark },
            new { where = new { bedNo = new { eq = Mark } } },
            new { where = new Dictionary<string, object> { [Mark] = Mark } },
            new Dictionary<string, object> { [Mark] = Mark },
        ];
        // Variables of the wrong type for their place.
        string[] misplaced =
        [
            "query($v: String!) { division(code: \"1\") { beds: institutions(first: $v) { totalCount } } }",
            "query($v: [String!]!) { beds(where: { kind: { in: $v } }) { totalCount } }",
            "query($v: String!) { divisions { groups(by: [{ townshipRollUp: $v }]) { totalCount } } }",
            "query($v: String!) { beds(order: [$v]) { totalCount } }",
        ];
        foreach (var query in misplaced)
        {
            await server.PostAsync(JsonSerializer.Serialize(new { query, variables = new { v = Mark } }));
            await server.PostAsync(JsonSerializer.Serialize(new { query, variables = new { v = new[] { Mark } } }));
        }

        foreach (var values in variables)
        {
            await server.PostAsync(JsonSerializer.Serialize(new { query = search, variables = values }));
            await server.GetAsync($"/graphql?query={Uri.EscapeDataString(search)}&variables={Uri.EscapeDataString(JsonSerializer.Serialize(values))}");
        }

        await server.GetAsync($"/graphql/DivisionProfile?variables={Uri.EscapeDataString($"{{\"code\":\"{Mark}\"}}")}");
        await server.PostAsync($"{{\"documentId\":\"{Mark}\"}}");
        await server.PostAsync($"{{\"query\":\"{Mark}");
        await server.PostAsync(Encoding.UTF8.GetBytes($"{{\"query\":\"{Mark}\"}}"), $"text/{Mark}");
        await server.PostAsync("{\"query\":\"{__typename}\"}", $"text/{Mark}");
        await SendRawAsync(server.Address.Port, $"GET /graphql?query={Mark} with blanks HTTP/1.1\r\nHost: localhost\r\n\r\n");
        await SendRawAsync(server.Address.Port, $"GET /graphql?query={{__typename}} HTTP/1.1\r\nHost: localhost\r\n{Mark}\r\n\r\n");
        await SendRawAsync(server.Address.Port, string.Create(CultureInfo.InvariantCulture,
            $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{{\"query\":\"{Mark}"));
    }

    private static async Task SendRawAsync(int port, string text)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text));
        client.Client.Shutdown(SocketShutdown.Send);
        try
        {
            using var answer = new MemoryStream();
            await stream.CopyToAsync(answer).WaitAsync(TimeSpan.FromSeconds(30));
        }
        catch (IOException)
        {
            // The server has broken the connection.
        }
    }

    /// <summary>A server that logs and exports all that it ever would.</summary>
    private sealed class TalkativeServer(string collector, params (string Name, string Value)[] settings) : ServerFixture
    {
        public ConcurrentBag<string> Log { get; } = [];

        protected override IEnumerable<(string Name, string Value)> Settings =>
        [
            .. base.Settings,
            ("Telemetry:OtlpEndpoint", collector),
            ("OTEL_METRIC_EXPORT_INTERVAL", "200"),
            ("OTEL_BSP_SCHEDULE_DELAY", "200"),
            .. from category in (string[])["Default", "Microsoft.AspNetCore", "Microsoft.AspNetCore.Hosting.Diagnostics", "Microsoft.EntityFrameworkCore", "Npgsql"]
               select ($"Logging:LogLevel:{category}", "Trace"),
            .. settings,
        ];

        protected override void Configure(IServiceCollection services) => services.AddSingleton<ILoggerProvider>(new LogCollector(Log));
    }
}
