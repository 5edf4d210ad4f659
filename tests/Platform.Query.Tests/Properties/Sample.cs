using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Platform.Query.Tests.Properties;

/// <summary>Shows a failing sample as JSON, which goes straight into a request's variables.</summary>
public static class Sample
{
    private static readonly JsonSerializerOptions Options = new()
    {
        IncludeFields = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new TypeNames() },
    };

    public static string Print<T>(T sample) => JsonSerializer.Serialize(sample, Options);

    private sealed class TypeNames : JsonConverter<Type>
    {
        public override Type Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Type value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
    }
}
