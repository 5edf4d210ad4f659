using System.Runtime.InteropServices;
using System.Text.Json;
using GraphQL;
using Platform.Query.Limits;

namespace Platform.Query.Planning;

/// <summary>Reads a request's variables from their JSON; numbers keep all their digits.</summary>
internal static class RequestVariables
{
    /// <summary>More than any filter needs, and less than the stack of a thread holds.</summary>
    private const int MaxDepth = 256;

    /// <summary>An operation of a filter is an object in an object, and may be below relations.</summary>
    private const int ObjectsPerFilterOperation = 5;

    public static Inputs Read(JsonElement? variables, QueryLimits limits)
    {
        if (variables is not { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } json)
            return Inputs.Empty;
        if (json.ValueKind != JsonValueKind.Object)
            throw Refused("`variables` must be a JSON object.");
        var objectsLeft = limits.MaxFilterOperations * ObjectsPerFilterOperation;
        return new Inputs(Object(json, 1, ref objectsLeft));
    }

    private static Dictionary<string, object?> Object(JsonElement json, int depth, ref int objectsLeft)
    {
        if (--objectsLeft < 0)
            throw Refused("`variables` holds more objects than the filters of a request may need; use `in` for many values.");
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
            values[member.Name] = Value(member.Value, depth + 1, ref objectsLeft);
        return values;
    }

    private static List<object?> List(JsonElement json, int depth, ref int objectsLeft)
    {
        var values = new List<object?>(json.GetArrayLength());
        foreach (var item in json.EnumerateArray())
            values.Add(Value(item, depth + 1, ref objectsLeft));
        return values;
    }

    private static object? Value(JsonElement json, int depth, ref int objectsLeft) => json.ValueKind switch
    {
        JsonValueKind.Object or JsonValueKind.Array when depth > MaxDepth =>
            throw Refused($"`variables` is nested deeper than {MaxDepth} levels; flatten it."),
        JsonValueKind.Object => Object(json, depth, ref objectsLeft),
        JsonValueKind.Array => List(json, depth, ref objectsLeft),
        JsonValueKind.String => Text(json),
        JsonValueKind.Number => Number(json),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static string Text(JsonElement json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Refused("A string in `variables` is not valid Unicode text; write surrogates in pairs.");
        }
    }

    private static object Number(JsonElement json)
    {
        if (JsonMarshal.GetRawUtf8Value(json).Length > NumberLength.Max)
            throw Refused($"A number in `variables` has more than {NumberLength.Max} characters.");
        if (json.TryGetInt32(out var small))
            return small;
        if (json.TryGetInt64(out var large))
            return large;
        if (json.TryGetDecimal(out var exact))
            return exact == decimal.Truncate(exact) && Math.Abs(exact) <= long.MaxValue ? Whole(exact) : exact;
        return json.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw Refused("A number in `variables` is out of range.");
    }

    private static object Whole(decimal value) => value is >= int.MinValue and <= int.MaxValue ? (int)value : (object)(long)value;

    private static RequestException Refused(string message) => new(new QueryError(message, ErrorCodes.VariableCoercion));
}
