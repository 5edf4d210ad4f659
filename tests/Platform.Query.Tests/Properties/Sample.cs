using System.Text.Encodings.Web;
using System.Text.Json;

namespace Platform.Query.Tests.Properties;

/// <summary>Shows a failing sample as JSON, which goes straight into a request's variables.</summary>
public static class Sample
{
    private static readonly JsonSerializerOptions Options = new()
    {
        IncludeFields = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Print<T>(T sample) => JsonSerializer.Serialize(sample, Options);
}
