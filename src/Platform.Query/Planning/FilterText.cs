using System.Globalization;
using System.Text;

namespace Platform.Query.Planning;

/// <summary>Writes filters as text: their shape, which decides the SQL, and their meaning with values, which binds cursors.</summary>
internal static class FilterText
{
    /// <summary>The filter with its values; equal for filters that are spelled differently but mean the same by structure.</summary>
    public static string Of(Filter? filter, IReadOnlyList<object?>? operands)
    {
        var text = new StringBuilder();
        Write(filter, text, operands);
        return text.ToString();
    }

    public static void WriteShape(Filter? filter, StringBuilder text) => Write(filter, text, null);

    private static void Write(Filter? filter, StringBuilder text, IReadOnlyList<object?>? operands)
    {
        switch (filter)
        {
            case null:
                break;
            case AllOf all:
                WriteParts('&', all.Parts, text, operands);
                break;
            case AnyOf any:
                WriteParts('|', any.Parts, text, operands);
                break;
            case Comparison comparison:
                text.Append(comparison.Field.Name).Append(comparison.IsNegated ? '!' : ' ').Append((char)('a' + comparison.Operator));
                if (comparison.IsNull)
                    text.Append('0');
                WriteOperand(comparison.Operand, text, operands);
                break;
            case ListMatch match:
                text.Append(match.Field.Name).Append('#').Append((char)('a' + match.Quantifier));
                WriteOperand(match.Operand, text, operands);
                break;
            case Related related:
                text.Append(related.Field.Name).Append('.');
                Write(related.Inner, text, operands);
                break;
            case Unrelated unrelated:
                text.Append(unrelated.Field.Name).Append('0');
                break;
            case ElementsAggregate aggregate:
                text.Append(aggregate.Field.Name).Append('%').Append('(');
                Write(aggregate.Condition, text, operands);
                text.Append(':');
                Write(aggregate.Where, text, operands);
                text.Append(')');
                break;
            case Elements elements:
                text.Append(elements.Field.Name).Append('*').Append((char)('a' + elements.Quantifier));
                if (elements.Operand >= 0)
                    WriteOperand(elements.Operand, text, operands);
                text.Append('(');
                Write(elements.Inner, text, operands);
                text.Append(')');
                break;
        }
    }

    /// <summary>The shape keeps the order of the parts, which is the order of their operands; the meaning sorts them.</summary>
    private static void WriteParts(char kind, IReadOnlyList<Filter> parts, StringBuilder text, IReadOnlyList<object?>? operands)
    {
        text.Append(kind).Append('(');
        if (operands == null)
        {
            foreach (var part in parts)
            {
                Write(part, text, null);
                text.Append(',');
            }
        }
        else
        {
            text.AppendJoin(',', parts.Select(part => Of(part, operands)).Order(StringComparer.Ordinal));
        }
        text.Append(')');
    }

    private static void WriteOperand(int operand, StringBuilder text, IReadOnlyList<object?>? operands)
    {
        if (operands == null)
            return;
        var value = operands[operand];
        if (value is object?[] elements)
        {
            text.Append('[');
            foreach (var element in elements.Select(Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                WriteValue(element, text);
            text.Append(']');
            return;
        }
        text.Append('=');
        WriteValue(Value(value), text);
    }

    /// <summary>A value may hold whatever else stands in the text, so its length comes first.</summary>
    private static void WriteValue(string value, StringBuilder text) => text.Append(value.Length).Append(':').Append(value);

    private static string Value(object? value) => value switch
    {
        null => "null",
        // 1.0 and 1 are one value.
        decimal number => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        // So are 0 and -0.
        double number => (number + 0d).ToString("R", CultureInfo.InvariantCulture),
        DateTime instant => instant.Ticks.ToString(CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        bool flag => flag ? "1" : "0",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
