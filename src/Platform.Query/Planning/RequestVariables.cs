using System.Globalization;
using System.Text;
using System.Text.Json;
using CommunityToolkit.HighPerformance.Buffers;
using GraphQL;
using Platform.Query.Limits;

namespace Platform.Query.Planning;

/// <summary>Reads a request's variables from their JSON in one pass; numbers keep all their digits.</summary>
internal static class RequestVariables
{
    /// <summary>More than any filter needs, and less than the stack of a thread holds.</summary>
    private const int MaxDepth = 256;

    /// <summary>An operation of a filter is an object in an object, and may be below relations.</summary>
    private const int ObjectsPerFilterOperation = 5;

    private const int MaxPooledName = 64;

    // Names are those of variables and of input fields, the same in all requests.
    private static readonly StringPool Names = new();

    public static Inputs Read(ReadOnlySpan<byte> json, QueryLimits limits)
    {
        if (json.IsEmpty)
            return Inputs.Empty;
        // One level more lets the depth be refused with a message of its own.
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
        try
        {
            reader.Read();
            if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
                throw Refused("`variables` must be a JSON object.");
            var objectsLeft = limits.MaxFilterOperations * ObjectsPerFilterOperation;
            var values = reader.TokenType == JsonTokenType.Null ? null : Object(ref reader, ref objectsLeft);
            // Anything but white space behind it is an error that the reader throws.
            reader.Read();
            return values == null ? Inputs.Empty : new Inputs(values);
        }
        catch (JsonException)
        {
            throw Refused("`variables` is not valid JSON.", ErrorCodes.JsonInvalid);
        }
        catch (InvalidOperationException)
        {
            throw Refused("A string in `variables` is not valid Unicode text; write surrogates in pairs.");
        }
    }

    private static Dictionary<string, object?> Object(ref Utf8JsonReader reader, ref int objectsLeft)
    {
        if (--objectsLeft < 0)
            throw Refused("`variables` holds more objects than the filters of a request may need; use `in` for many values.");
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Name(ref reader);
            reader.Read();
            if (!values.TryAdd(name, Value(ref reader, ref objectsLeft)))
                throw Refused("`variables` has an object with the same name twice.", ErrorCodes.JsonInvalid);
        }
        return values;
    }

    private static List<object?> List(ref Utf8JsonReader reader, ref int objectsLeft)
    {
        var values = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            values.Add(Value(ref reader, ref objectsLeft));
        return values;
    }

    private static object? Value(ref Utf8JsonReader reader, ref int objectsLeft) => reader.TokenType switch
    {
        JsonTokenType.StartObject or JsonTokenType.StartArray when reader.CurrentDepth >= MaxDepth =>
            throw Refused($"`variables` is nested deeper than {MaxDepth} levels; flatten it."),
        JsonTokenType.StartObject => Object(ref reader, ref objectsLeft),
        JsonTokenType.StartArray => List(ref reader, ref objectsLeft),
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => Number(ref reader),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => null,
    };

    private static string Name(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped || reader.ValueSpan.Length > MaxPooledName ? reader.GetString()! : Names.GetOrAdd(reader.ValueSpan, Encoding.UTF8);

    private static object Number(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > NumberLength.Max)
            throw Refused($"A number in `variables` has more than {NumberLength.Max} characters.");
        if (reader.TryGetInt32(out var small))
            return small;
        if (reader.TryGetInt64(out var large))
            return large;
        if (!reader.TryGetDouble(out var number) || !double.IsFinite(number))
            throw Refused("A number in `variables` is out of range.");
        if (IsWhole(reader.ValueSpan) && reader.TryGetDecimal(out var exact) && Math.Abs(exact) <= long.MaxValue)
            return exact is >= int.MinValue and <= int.MaxValue ? (int)exact : (object)(long)exact;
        return new VariableNumber(Encoding.ASCII.GetString(reader.ValueSpan));
    }

    /// <summary>Whether a number such as 1.0 or 1.5e1 has nothing behind its point. A decimal would not tell: it may have been rounded.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> number)
    {
        var mark = number.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = mark < 0 ? number : number[..mark];
        if (mantissa.IndexOfAnyInRange((byte)'1', (byte)'9') < 0)
            return true;
        var exponent = 0;
        if (mark >= 0 && !int.TryParse(number[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return false;
        var point = mantissa.IndexOf((byte)'.');
        var whole = point < 0 ? mantissa : mantissa[..point];
        var decimals = point < 0 ? 0 : mantissa[(point + 1)..].TrimEnd((byte)'0').Length;
        return (decimals > 0 ? decimals : whole.TrimEnd((byte)'0').Length - whole.Length) <= exponent;
    }

    private static RequestException Refused(string message, string code = ErrorCodes.VariableCoercion) => new(new QueryError(message, code));
}
