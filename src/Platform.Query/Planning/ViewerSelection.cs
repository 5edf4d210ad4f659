using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary><c>viewer</c>: who asks.</summary>
internal sealed record ViewerSelection(string ResponseKey, int Site, ViewerSet Set) : Selection(ResponseKey);

/// <summary>The fields selected of the viewer, or of an object in it.</summary>
internal sealed record ViewerSet(ViewerMap Map, IReadOnlyList<ViewerItem> Items)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON of a field that is no reference.</summary>
    public static string Json(ViewerItem item, object owner)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
            Write(writer, item, owner);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, ViewerItem item, object owner)
    {
        var value = item.Field!.Property.GetValue(owner);
        if (value is not null && item.Field.IsList)
        {
            writer.WriteStartArray();
            foreach (var element in (System.Collections.IEnumerable)value)
                WriteOne(writer, item, element);
            writer.WriteEndArray();
        }
        else
        {
            WriteOne(writer, item, value);
        }
    }

    private static void WriteOne(Utf8JsonWriter writer, ViewerItem item, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case DateOnly date:
                writer.WriteStringValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case Enum member:
                writer.WriteStringValue(Naming.UpperSnake(member.ToString()));
                break;
            default:
                writer.WriteStartObject();
                foreach (var inner in item.Set!.Items)
                {
                    writer.WritePropertyName(inner.ResponseKey);
                    if (inner.Field == null)
                        writer.WriteStringValue(item.Set.Map.Name);
                    else
                        Write(writer, inner, value);
                }
                writer.WriteEndObject();
                break;
        }
    }
}

/// <summary>A selected field: a leaf, a list of objects with their set, a reference with what is selected of the entity, or the type's name when it has no field.</summary>
internal sealed record ViewerItem(string ResponseKey, string Name, ViewerField? Field, ViewerSet? Set, SelectionSet? Reference);
