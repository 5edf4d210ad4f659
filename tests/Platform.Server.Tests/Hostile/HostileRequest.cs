using System.Net;
using System.Text;
using System.Text.Json;

namespace Platform.Server.Tests.Hostile;

/// <summary>A request that means harm, and what it must get: a status, and the code of an error or an answer without one.</summary>
internal sealed record HostileRequest(string Name, Func<HttpRequestMessage> Make, HttpStatusCode Status, string? Code)
{
    /// <summary>A document with its variables, posted as JSON.</summary>
    public static HostileRequest Document(string name, string query, string? code, string? variables = null, HttpStatusCode status = HttpStatusCode.BadRequest) =>
        Body(name, Encoding.UTF8.GetBytes($"{{\"query\":{JsonSerializer.Serialize(query)},\"variables\":{variables ?? "null"}}}"), status, code);

    /// <summary>A document that is executed: what is wrong with it is wrong with one field.</summary>
    public static HostileRequest Executed(string name, string query, string? code, string? variables = null) => Document(name, query, code, variables, HttpStatusCode.OK);

    /// <summary>A GET of a path and its query string.</summary>
    public static HostileRequest Get(string name, string pathAndQuery, HttpStatusCode status, string? code, string method = "GET") =>
        new(name, () => new HttpRequestMessage(new HttpMethod(method), pathAndQuery), status, code);

    /// <summary>Bytes as a body.</summary>
    public static HostileRequest Body(
        string name, byte[] body, HttpStatusCode status, string? code, string contentType = "application/json", string? encoding = null) =>
        new(
            name,
            () =>
            {
                var content = new ByteArrayContent(body);
                content.Headers.TryAddWithoutValidation("Content-Type", contentType);
                if (encoding is not null)
                {
                    content.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
                }

                return new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
            },
            status,
            code);
}
