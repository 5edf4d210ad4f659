using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>Writes a coerced <c>where</c> back as the JSON that a client could send.</summary>
internal static class FilterJson
{
    public static string Write(EntityMap map, IDictionary<string, object?> where)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Object(json, map, where);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Object(Utf8JsonWriter json, EntityMap map, object? value) => Members(json, value, (name, inner) =>
    {
        if (name is "and" or "or")
        {
            Items(json, inner, item => Object(json, map, item));
            return;
        }
        switch (map.Find(name))
        {
            case ToOneField one:
                Object(json, one.Target, inner);
                break;
            case ToManyField many:
                Members(json, inner, (quantifier, element) => Quantified(json, quantifier, element, () =>
                {
                    if (quantifier == AggregateTypes.FieldName)
                        Aggregates(json, many.Target, element);
                    else
                        Object(json, many.Target, element);
                }));
                break;
            case EnumListField list:
                var member = new Scalar(ScalarKind.Enum, list.EnumType);
                Members(json, inner, (quantifier, element) => Quantified(json, quantifier, element, () => Operations(json, member, element)));
                break;
            case ScalarField scalar:
                Operations(json, scalar.Scalar, inner);
                break;
        }
    });

    private static void Quantified(Utf8JsonWriter json, string quantifier, object? element, Action filter)
    {
        if (quantifier == "any")
            json.WriteBooleanValue((bool)element!);
        else
            filter();
    }

    private static void Aggregates(Utf8JsonWriter json, EntityMap map, object? value) => Members(json, value, (name, inner) =>
    {
        if (name == "where")
            Object(json, map, inner);
        else if (AggregateBinder.IsCount(name, out var function))
            Operations(json, Aggregate.Count.Value.Scalar, inner);
        else
            Members(json, inner, (field, operations) => Operations(json, Aggregate.ScalarOf(function, ((ScalarField)map.Find(field)!).Scalar), operations));
    });

    private static void Operations(Utf8JsonWriter json, Scalar scalar, object? value) => Members(json, value, (name, operand) =>
    {
        if (name is "and" or "or")
            Items(json, operand, item => Operations(json, scalar, item));
        else if (name is "in" or "nin")
            Items(json, operand, item => Value(json, scalar, item));
        else
            Value(json, scalar, operand);
    });

    private static void Value(Utf8JsonWriter json, Scalar scalar, object? value)
    {
        if (value is null)
            json.WriteNullValue();
        else if (scalar.Kind == ScalarKind.Enum)
            json.WriteStringValue(Naming.UpperSnake(Enum.GetName(scalar.ClrType, Enum.ToObject(scalar.ClrType, value))!));
        else if (value is bool flag)
            json.WriteBooleanValue(flag);
        else if (value is DateTime instant)
            json.WriteStringValue(instant.ToString("O", CultureInfo.InvariantCulture));
        else if (value is DateOnly date)
            json.WriteStringValue(date.ToString("O", CultureInfo.InvariantCulture));
        else if (value is string text)
            json.WriteStringValue(text);
        else
            json.WriteRawValue(Convert.ToString(value, CultureInfo.InvariantCulture)!);
    }

    private static void Members(Utf8JsonWriter json, object? value, Action<string, object?> write)
    {
        if (value is not IDictionary<string, object?> input)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        foreach (var (name, inner) in input)
        {
            json.WritePropertyName(name);
            write(name, inner);
        }
        json.WriteEndObject();
    }

    private static void Items(Utf8JsonWriter json, object? list, Action<object?> write)
    {
        if (list is not IEnumerable<object?> items)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartArray();
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
