using System.Net;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Platform.Server.Tests;

/// <summary>A database file that is damaged while the server runs.</summary>
public sealed class BrokenDatabaseTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Fact]
    public async Task The_server_lives_is_not_ready_and_tells_nothing_of_the_inside()
    {
        using (var ready = await server.GetAsync("/health/ready"))
        {
            Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
            Assert.Equal("""{"status":"Healthy"}""", await ready.Content.ReadAsStringAsync());
        }

        Damage();

        using (var ready = await server.GetAsync("/health/ready"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
            Assert.Equal("""{"status":"Unhealthy"}""", await ready.Content.ReadAsStringAsync());
        }

        using (var live = await server.GetAsync("/health/live"))
        {
            Assert.Equal(HttpStatusCode.OK, live.StatusCode);
            Assert.Equal("""{"status":"Healthy"}""", await live.Content.ReadAsStringAsync());
        }

        using var answer = await server.PostAsync("""{"query":"{ institutions { nodes { name } } }"}""");
        var body = await answer.Content.ReadAsStringAsync();
        Assert.Contains("\"DATABASE\"", body, StringComparison.Ordinal);
        Assert.All(["sqlite", "select", "   at ", "exception"], inside => Assert.DoesNotContain(inside, body, StringComparison.OrdinalIgnoreCase));
    }

    private void Damage()
    {
        foreach (var file in Directory.EnumerateFiles(server.DataDirectory))
        {
            File.WriteAllBytes(file, Encoding.ASCII.GetBytes(new string('x', 100_000)));
        }

        SqliteConnection.ClearAllPools();
    }
}
