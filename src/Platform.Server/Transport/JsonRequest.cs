using System.Text.Json;
using System.Text.Unicode;
using CommunityToolkit.HighPerformance.Buffers;

namespace Platform.Server.Transport;

/// <summary>Reads a GraphQL request from JSON text.</summary>
internal static class JsonRequest
{
    /// <summary>Levels at most: enough for any filter that the engine takes, and far from what could exhaust a stack.</summary>
    public const int MaxDepth = 128;

    private const int MaxPooledDocument = 2_048;

    private static readonly StringPool Documents = new(minimumSize: 512);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads the object <c>{"query", "documentId", "operationName", "variables", "extensions"}</c>.</summary>
    /// <exception cref="RequestRefusedException">The text is not such an object.</exception>
    public static GraphQLRequest Parse(ReadOnlySpan<byte> json)
    {
        json = json.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json;
        if (json.IsEmpty)
        {
            throw RequestRefusedException.BadRequest("The request has no body.");
        }

        if (!Utf8.IsValid(json))
        {
            throw RequestRefusedException.JsonInvalid("The request body is not valid UTF-8.");
        }

        try
        {
            return ReadRequest(json);
        }
        catch (JsonException error)
        {
            throw RequestRefusedException.JsonInvalid($"The request body is not valid JSON (line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}).");
        }
        catch (InvalidOperationException)
        {
            throw RequestRefusedException.JsonInvalid("The request body has a string that is not valid Unicode.");
        }
    }

    /// <summary>Reads past the value of a parameter that holds a JSON object, and gives its text; JSON null counts as absent.</summary>
    /// <exception cref="RequestRefusedException">The value is something else.</exception>
    public static byte[]? ReadObject(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw RequestRefusedException.BadRequest($"`{name}` must be an object.");
        }

        var start = (int)reader.TokenStartIndex;
        Walk(ref reader);
        return json[start..(int)reader.BytesConsumed].ToArray();
    }

    /// <summary>A reader that lets <see cref="ReadObject"/> see where the text becomes too deep.</summary>
    public static Utf8JsonReader Reader(ReadOnlySpan<byte> json) => new(json, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });

    private static GraphQLRequest ReadRequest(ReadOnlySpan<byte> json)
    {
        var reader = Reader(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Walk(ref reader);
            throw RequestRefusedException.BadRequest(reader.TokenType == JsonTokenType.EndArray
                ? "Batches are not supported: send one request object."
                : "The request body must be a JSON object.");
        }

        var seen = Parameter.None;
        string? query = null, documentId = null, persistedHash = null, operationName = null;
        byte[]? variables = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var parameter = Name(ref reader);
            if ((seen & parameter) != Parameter.None)
            {
                throw RequestRefusedException.JsonInvalid($"The request body has `{reader.GetString()}` twice.");
            }

            seen |= parameter;
            reader.Read();
            switch (parameter)
            {
                case Parameter.Query:
                    query = ReadDocument(ref reader);
                    break;
                case Parameter.DocumentId:
                    documentId = ReadString(ref reader, "documentId");
                    break;
                case Parameter.OperationName:
                    operationName = ReadString(ref reader, "operationName");
                    break;
                case Parameter.Variables:
                    variables = ReadObject(json, ref reader, "variables");
                    break;
                case Parameter.Extensions:
                    persistedHash = PersistedQuery.HashOf(ReadObject(json, ref reader, "extensions"));
                    break;
                default:
                    Walk(ref reader);
                    break;
            }
        }

        // Anything but white space after the object is an error that the reader throws.
        reader.Read();
        return new GraphQLRequest(query, documentId, persistedHash, operationName, variables);
    }

    private static Parameter Name(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("query"u8) ? Parameter.Query
        : reader.ValueTextEquals("variables"u8) ? Parameter.Variables
        : reader.ValueTextEquals("operationName"u8) ? Parameter.OperationName
        : reader.ValueTextEquals("extensions"u8) ? Parameter.Extensions
        : reader.ValueTextEquals("documentId"u8) ? Parameter.DocumentId
        : Parameter.None;

    // Clients send the same documents again and again: a short one that is known already is not made into a string anew.
    private static string? ReadDocument(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String || reader.ValueSpan.Length > MaxPooledDocument)
        {
            return ReadString(ref reader, "query");
        }

        Span<char> characters = stackalloc char[MaxPooledDocument];
        return Documents.GetOrAdd(characters[..reader.CopyString(characters)]);
    }

    private static string? ReadString(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Null => null,
        _ => throw RequestRefusedException.BadRequest($"`{name}` must be a string."),
    };

    // To the end of the value: each token is checked here, so that nothing behind this point meets a text that it cannot read.
    private static void Walk(ref Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        do
        {
            if (reader.CurrentDepth >= MaxDepth && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                throw new RequestRefusedException(
                    StatusCodes.Status400BadRequest, "JSON_TOO_DEEP", $"The request's JSON is nested deeper than {MaxDepth} levels.");
            }

            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                reader.GetString();
            }
        }
        while ((reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) && reader.Read());
    }

    [Flags]
    private enum Parameter
    {
        None = 0,
        Query = 1,
        OperationName = 2,
        Variables = 4,
        Extensions = 8,
        DocumentId = 16,
    }
}
