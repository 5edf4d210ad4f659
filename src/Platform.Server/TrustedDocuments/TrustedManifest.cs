using System.Text.Json;

namespace Platform.Server.TrustedDocuments;

/// <summary>
/// A file of documents with their ids, as the tools of front ends write it: graphql-codegen (<c>persisted-documents.json</c>) and Relay (<c>persisted_queries.json</c>)
/// an object of ids and documents, Apollo its own format.
/// </summary>
internal static class TrustedManifest
{
    private const string ApolloFormat = "apollo-persisted-query-manifest";
    private const string Expected = $"It must be an object of ids and documents, as graphql-codegen and Relay write it, or of the format {ApolloFormat}.";

    /// <summary>The documents by their ids.</summary>
    /// <exception cref="FormatException">The text is no such file; the message says why.</exception>
    public static IEnumerable<(string Id, string Text)> Read(string json)
    {
        try
        {
            using var manifest = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var root = manifest.RootElement;
            return root.ValueKind != JsonValueKind.Object ? throw new FormatException(Expected)
                : root.TryGetProperty("format", out var format) && root.TryGetProperty("operations", out _) ? [.. ReadApollo(root, format)]
                : [.. root.EnumerateObject().Select(member => (member.Name, Text(member.Value) ?? throw new FormatException($"What stands under \"{member.Name}\" is no document. {Expected}")))];
        }
        catch (JsonException error)
        {
            throw new FormatException(error.LineNumber is { } line ? $"It is not valid JSON (line {line + 1})." : "It has a name twice.", error);
        }
    }

    private static IEnumerable<(string Id, string Text)> ReadApollo(JsonElement root, JsonElement format)
    {
        if (Text(format) != ApolloFormat || !root.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Number || version.GetDouble() != 1)
        {
            throw new FormatException($"Its format or version is not known: {ApolloFormat} of version 1 is.");
        }

        var operations = root.GetProperty("operations");
        if (operations.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("Its `operations` must be a list.");
        }

        foreach (var operation in operations.EnumerateArray())
        {
            yield return Member(operation, "id") is { } id && Member(operation, "body") is { } body
                ? (id, body)
                : throw new FormatException("Each of its `operations` must have the texts `id` and `body`.");
        }
    }

    private static string? Member(JsonElement json, string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString() : null;
}
