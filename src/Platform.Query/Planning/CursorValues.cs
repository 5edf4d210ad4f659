using System.Globalization;
using System.Text.Json;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>Reads the sort values of a cursor: fixed-point numbers as they are stored, all others as an operand of their type.</summary>
internal static class CursorValues
{
    public static object? Read(Scalar scalar, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return null;
        return scalar.Kind switch
        {
            ScalarKind.String => value.GetString(),
            // A list that is sorted by an id goes by the internal key; groups by ids have the ids.
            ScalarKind.Id when value.ValueKind == JsonValueKind.String => value.GetString(),
            ScalarKind.Boolean => value.GetInt64() != 0,
            ScalarKind.LocalDate => DateOnly.TryParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : new StoredText(value.GetString()!),
            ScalarKind.DateTime => DateTime.TryParseExact(
                value.GetString()!,
                "yyyy-MM-ddTHH:mm:ss.ffffff",
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out var instant)
                ? instant
                : new StoredText(value.GetString()!),
            _ => value.GetInt64(),
        };
    }
}
