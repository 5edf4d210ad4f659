using System.Text.Json;

namespace Platform.Server.Transport;

/// <summary>The extension of automatic persisted queries: <c>{"persistedQuery": {"version": 1, "sha256Hash": "…"}}</c>.</summary>
internal static class PersistedQuery
{
    /// <summary>The document's hash; null without the extension.</summary>
    /// <exception cref="RequestRefusedException">The extension has another form.</exception>
    public static string? HashOf(byte[]? extensions)
    {
        if (extensions is null || !Parse(extensions).TryGetProperty("persistedQuery", out var query) || query.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return query.ValueKind == JsonValueKind.Object
            && query.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) && number == 1
            && query.TryGetProperty("sha256Hash", out var hash) && hash.ValueKind == JsonValueKind.String
            ? hash.GetString()
            : throw RequestRefusedException.BadRequest("`extensions.persistedQuery` must be an object with `version` 1 and the string `sha256Hash`.");
    }

    // The text has been read to its end before, so that only a name which comes twice can be wrong with it.
    private static JsonElement Parse(byte[] extensions)
    {
        try
        {
            return JsonElement.Parse(extensions, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = JsonRequest.MaxDepth });
        }
        catch (JsonException)
        {
            throw RequestRefusedException.JsonInvalid("`extensions` has an object with the same name twice.");
        }
    }
}
