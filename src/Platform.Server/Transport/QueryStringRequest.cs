using System.Text;
using System.Text.Json;

namespace Platform.Server.Transport;

/// <summary>Reads a GraphQL request from a GET's query string.</summary>
internal static class QueryStringRequest
{
    /// <summary>The request that the parameters make.</summary>
    /// <exception cref="RequestRefusedException">A parameter is doubled or of the wrong form.</exception>
    public static GraphQLRequest Read(IQueryCollection parameters) => new(
        Single(parameters, "query"),
        Single(parameters, "documentId"),
        PersistedQuery.HashOf(ReadObject(parameters, "extensions")),
        Single(parameters, "operationName"),
        ReadObject(parameters, "variables"));

    /// <summary>Whether the parameters name or bring a document.</summary>
    public static bool HasDocument(IQueryCollection parameters) =>
        parameters.ContainsKey("query") || parameters.ContainsKey("documentId") || parameters.ContainsKey("extensions");

    private static string? Single(IQueryCollection parameters, string name) => parameters[name] switch
    {
        [] or [null or ""] => null,
        [var value] => value,
        _ => throw RequestRefusedException.BadRequest($"The query string has `{name}` twice."),
    };

    private static byte[]? ReadObject(IQueryCollection parameters, string name)
    {
        if (Single(parameters, name) is not { } text)
        {
            return null;
        }

        try
        {
            var json = Encoding.UTF8.GetBytes(text);
            var reader = JsonRequest.Reader(json);
            reader.Read();
            var value = JsonRequest.ReadObject(json, ref reader, name);
            reader.Read();
            return value;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw RequestRefusedException.JsonInvalid($"`{name}` is not valid JSON.");
        }
    }
}
