using System.Text.Json;
using GraphQL;

namespace Platform.Query.Planning;

/// <summary>Reads a request's variables from their JSON; numbers keep all their digits.</summary>
internal static class RequestVariables
{
    /// <summary>More than any filter needs, and less than the stack of a thread holds.</summary>
    private const int MaxDepth = 256;

    public static Inputs Read(JsonElement? variables)
    {
        if (variables is not { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } json)
            return Inputs.Empty;
        if (json.ValueKind != JsonValueKind.Object)
            throw new RequestException(new QueryError("`variables` must be a JSON object.", ErrorCodes.VariableCoercion));
        return new Inputs(Object(json, 1));
    }

    private static Dictionary<string, object?> Object(JsonElement json, int depth)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
            values[member.Name] = Value(member.Value, depth + 1);
        return values;
    }

    private static object? Value(JsonElement json, int depth) => json.ValueKind switch
    {
        JsonValueKind.Object or JsonValueKind.Array when depth > MaxDepth => throw new RequestException(new QueryError(
            $"`variables` is nested deeper than {MaxDepth} levels; flatten it.", ErrorCodes.VariableCoercion)),
        JsonValueKind.Object => Object(json, depth),
        JsonValueKind.Array => json.EnumerateArray().Select(item => Value(item, depth + 1)).ToList(),
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
            throw new RequestException(new QueryError(
                "A string in `variables` is not valid Unicode text; write surrogates in pairs.", ErrorCodes.VariableCoercion));
        }
    }

    private static object Number(JsonElement json)
    {
        if (json.TryGetInt32(out var small))
            return small;
        if (json.TryGetInt64(out var large))
            return large;
        if (json.TryGetDecimal(out var exact))
            return exact == decimal.Truncate(exact) && Math.Abs(exact) <= long.MaxValue ? Whole(exact) : exact;
        return json.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw new RequestException(new QueryError("A number in `variables` is out of range.", ErrorCodes.VariableCoercion));
    }

    private static object Whole(decimal value) => value is >= int.MinValue and <= int.MaxValue ? (int)value : (object)(long)value;
}
