using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Platform.Query.Execution;

namespace Platform.Server.Tests;

/// <summary>More requests at the same time than the server executes.</summary>
public sealed class OverloadTests(OverloadTests.Server server, OverloadTests.ImpatientServer impatient)
    : IClassFixture<OverloadTests.Server>, IClassFixture<OverloadTests.ImpatientServer>
{
    private const string Query = """{"query":"{ divisions { nodes { code } } }"}""";
    private const string Answer = """{"data":{"divisions":{"nodes":[]}}}""";

    [Fact]
    public async Task Some_run_some_wait_and_the_rest_is_told_to_come_again()
    {
        using var hold = new Hold(server);
        Task<HttpResponseMessage>[] running = [server.PostAsync(Query), server.PostAsync(Query)];
        await hold.WaitForAsync(2);

        var others = Enumerable.Range(0, 5).Select(_ => server.PostAsync(Query)).ToList();
        var refused = new List<Task<HttpResponseMessage>>();
        while (refused.Count < 4)
        {
            var next = await Task.WhenAny(others).WaitAsync(TimeSpan.FromSeconds(10));
            others.Remove(next);
            refused.Add(next);
        }

        foreach (var task in refused)
        {
            using var answer = await task;
            await answer.AssertErrorAsync(HttpStatusCode.ServiceUnavailable, "OVERLOADED");
            Assert.Equal(TimeSpan.FromSeconds(1), answer.Headers.RetryAfter?.Delta);
        }

        hold.Release();
        foreach (var task in running.Concat(others))
        {
            using var answer = await task;
            Assert.Equal(Answer, await answer.Content.ReadAsStringAsync());
        }

        using var afterwards = await server.PostAsync(Query);
        Assert.Equal(Answer, await afterwards.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Who_has_waited_too_long_is_told_to_come_again()
    {
        using var hold = new Hold(impatient);
        Task<HttpResponseMessage>[] running = [impatient.PostAsync(Query), impatient.PostAsync(Query)];
        await hold.WaitForAsync(2);
        using (var answer = await impatient.PostAsync(Query).WaitAsync(TimeSpan.FromSeconds(30)))
        {
            await answer.AssertErrorAsync(HttpStatusCode.ServiceUnavailable, "OVERLOADED");
        }

        hold.Release();
        foreach (var task in running)
        {
            using var answer = await task;
            Assert.Equal(Answer, await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task A_client_that_goes_leaves_its_place_in_the_queue()
    {
        using var hold = new Hold(server);
        Task<HttpResponseMessage>[] running = [server.PostAsync(Query), server.PostAsync(Query)];
        await hold.WaitForAsync(2);
        using var one = await RawConnection.OpenAsync(server.Address);
        using var other = await RawConnection.OpenAsync(server.Address);
        await one.SendAsync(Request(Query));
        await other.SendAsync(Request(Query));
        var answerOfOne = one.ReadAnswerAsync();
        var refused = await Task.WhenAny(answerOfOne, other.ReadAnswerAsync());
        Assert.StartsWith("HTTP/1.1 503 ", await refused, StringComparison.Ordinal);
        (refused == answerOfOne ? other : one).Dispose();

        Task<HttpResponseMessage> next;
        for (var attempt = 0; await IsRefusedAsync(next = server.PostAsync(Query)); attempt++)
        {
            Assert.True(attempt < 50, "The place is still taken.");
        }

        hold.Release();
        foreach (var task in running.Append(next))
        {
            using var answer = await task;
            Assert.Equal(Answer, await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task Slow_senders_hold_up_nobody()
    {
        var slow = new List<RawConnection>();
        for (var number = 0; number < 10; number++)
        {
            var connection = await RawConnection.OpenAsync(server.Address);
            slow.Add(connection);
            await connection.SendAsync(Request(Query)[..^1]);
        }

        using (var answer = await server.PostAsync(Query).WaitAsync(TimeSpan.FromSeconds(10)))
        {
            Assert.Equal(Answer, await answer.Content.ReadAsStringAsync());
        }

        foreach (var connection in slow)
        {
            await connection.SendAsync("}");
            Assert.EndsWith(Answer, await connection.ReadAnswerAsync(), StringComparison.Ordinal);
            connection.Dispose();
        }
    }

    private static async Task<bool> IsRefusedAsync(Task<HttpResponseMessage> request) =>
        await Task.WhenAny(request, Task.Delay(TimeSpan.FromMilliseconds(300))) == request
        && (await request).StatusCode == HttpStatusCode.ServiceUnavailable;

    private static string Request(string body) =>
        $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}";

    public sealed class Server : ServerFixture
    {
        protected override IEnumerable<(string Name, string Value)> Settings =>
        [
            ("Storage:Sample:Enabled", "false"),
            ("Limits:MaxConcurrentRequests", "2"),
            ("Limits:QueueLength", "1"),
        ];
    }

    public sealed class ImpatientServer : ServerFixture
    {
        protected override IEnumerable<(string Name, string Value)> Settings =>
            [("Storage:Sample:Enabled", "false"), ("Limits:MaxConcurrentRequests", "2"), ("Limits:QueueTimeout", "1")];
    }

    /// <summary>Holds every statement until it is released.</summary>
    private sealed class Hold : IDisposable
    {
        private readonly ManualResetEventSlim released = new();
        private readonly SemaphoreSlim entered = new(0);
        private readonly Database database;

        public Hold(ServerFixture server)
        {
            database = server.Services.GetRequiredService<Database>();
            database.Executing = _ =>
            {
                entered.Release();
                released.Wait(TimeSpan.FromMinutes(1));
            };
        }

        public async Task WaitForAsync(int statements)
        {
            for (var number = 0; number < statements; number++)
            {
                Assert.True(await entered.WaitAsync(TimeSpan.FromSeconds(30)));
            }
        }

        public void Release()
        {
            database.Executing = null;
            released.Set();
        }

        public void Dispose() => Release();
    }
}
