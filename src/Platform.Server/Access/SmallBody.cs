using System.Text.Json;
using System.Text.Json.Serialization;
using Platform.Server.Transport;

namespace Platform.Server.Access;

/// <summary>Reads the small JSON objects that <c>/session</c> takes.</summary>
internal static class SmallBody
{
    private const int MaxSize = 4_096;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The object. What is wrong with it is told without any of its values.</summary>
    /// <exception cref="RequestRefusedException">The body is no such object.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request, string form)
    {
        var bytes = new byte[MaxSize + 1];
        var length = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        if (length > MaxSize)
        {
            throw new RequestRefusedException(StatusCodes.Status413PayloadTooLarge, "PAYLOAD_TOO_LARGE", $"The request body is larger than {MaxSize} bytes.");
        }

        try
        {
            return JsonSerializer.Deserialize<T>(bytes.AsSpan(0, length), Strict) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw RequestRefusedException.JsonInvalid($"The body must be JSON of the form {form}.");
        }
    }
}
