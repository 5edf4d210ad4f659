using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Platform.Access;
using Platform.Access.Accounts;
using Platform.Access.Keys;
using Platform.Model.Access;

namespace Platform.Server.Tests.Access;

/// <summary>A server with the simulated county, not in Development: who has no credential is the public.</summary>
public class AccessServer : ServerFixture
{
    public const string Password = "correct horse battery";

    /// <summary>A query that anybody may send.</summary>
    public const string Query = "/graphql?query={__typename}";

    protected override IEnumerable<(string Name, string Value)> Settings => [("environment", "Production")];

    public AccountAdministration Accounts => Services.GetRequiredService<AccountAdministration>();

    public KeyAdministration Keys => Services.GetRequiredService<KeyAdministration>();

    /// <summary>An account that has chosen its password, and a cookie of its.</summary>
    public async Task<string> SignedInAsync(string name, Role role = Role.Viewer, Scope? scope = null)
    {
        var oneTime = await Accounts.AddAsync(name, new NewAppointment(role, scope));
        using var first = await SignInAsync(name, oneTime);
        using var chosen = await SendAsync(HttpMethod.Put, "/session/password", new { password = Password }, CookieOf(first));
        chosen.EnsureSuccessStatusCode();
        return CookieOf(chosen);
    }

    public Task<HttpResponseMessage> SignInAsync(string name, string password, string? cookie = null) =>
        SendAsync(HttpMethod.Post, "/session", new { name, password }, cookie);

    public Task<HttpResponseMessage> AskAsync(string? cookie = null, string? bearer = null, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, Query, null, cookie, bearer, headers);

    public async Task<JsonElement> WhoAsync(string? cookie = null, string? bearer = null, params (string Name, string Value)[] headers)
    {
        using var answer = await SendAsync(HttpMethod.Get, "/session", null, cookie, bearer, headers);
        return JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).RootElement;
    }

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, object? body, string? cookie = null, string? bearer = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
            request.Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        if (bearer is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        foreach (var (name, value) in headers)
        {
            if (name == "Content-Type")
                request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            else
                Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await SendAsync(request);
    }

    /// <summary>The cookie that an answer sets, as a browser sends it back.</summary>
    public static string CookieOf(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.Single().Split(';')[0] : throw new InvalidOperationException($"{answer.StatusCode} sets no cookie.");
}

/// <summary>The same on PostgreSQL.</summary>
public sealed class PostgresAccessServer : AccessServer
{
    private readonly string connectionString = Platform.Tests.PostgresCluster.Shared.CreateDatabase();

    protected override IEnumerable<(string Name, string Value)> Settings =>
        [.. base.Settings, ("Storage:Database", "Postgres"), ("Storage:ConnectionString", connectionString)];
}

/// <summary>The first run: in Development, with the simulated county.</summary>
public sealed class FirstRun : AccessServer
{
    protected override IEnumerable<(string Name, string Value)> Settings => [];
}
