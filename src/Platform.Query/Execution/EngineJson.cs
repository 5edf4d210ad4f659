using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;

namespace Platform.Query.Execution;

/// <summary>The JSON of what the GraphQL engine answers.</summary>
internal static class EngineJson
{
    private const int MaxDepth = 512;

    private static readonly GraphQLSerializer Serializer = new(options =>
    {
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.MaxDepth = MaxDepth;
    });

    /// <summary>The members of the data that are wanted, by response key.</summary>
    public static async ValueTask<IReadOnlyDictionary<string, byte[]>> MembersAsync(ExecutionResult result, Predicate<string> isWanted, CancellationToken cancellationToken)
    {
        using var document = await ReadAsync(result, cancellationToken);
        return document.RootElement.GetProperty("data").EnumerateObject()
            .Where(member => isWanted(member.Name))
            .ToDictionary(member => member.Name, member => Encoding.UTF8.GetBytes(member.Value.GetRawText()), StringComparer.Ordinal);
    }

    /// <summary>The data as a whole.</summary>
    public static async ValueTask<byte[]> DataAsync(ExecutionResult result, CancellationToken cancellationToken)
    {
        using var document = await ReadAsync(result, cancellationToken);
        return Encoding.UTF8.GetBytes(document.RootElement.GetProperty("data").GetRawText());
    }

    private static async ValueTask<JsonDocument> ReadAsync(ExecutionResult result, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        await Serializer.WriteAsync(stream, result, cancellationToken);
        stream.Position = 0;
        return await JsonDocument.ParseAsync(stream, new JsonDocumentOptions { MaxDepth = MaxDepth }, cancellationToken);
    }
}
