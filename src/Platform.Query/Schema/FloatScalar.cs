using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;
using Platform.Query.Planning;

namespace Platform.Query.Schema;

/// <summary><c>Float</c>: the double that a number's text names, the same in a literal and in a variable.</summary>
internal sealed class FloatScalar : FloatGraphType
{
    public FloatScalar() => Name = "Float";

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLIntValue whole => Parse(whole.Value.Span) ?? ThrowLiteralConversionError(value),
        GraphQLFloatValue number => Parse(number.Value.Span) ?? ThrowLiteralConversionError(value),
        _ => base.ParseLiteral(value),
    };

    public override object? ParseValue(object? value) =>
        value is VariableNumber number ? Parse(number.Text) ?? ThrowValueConversionError(value) : base.ParseValue(value);

    private static object? Parse(ReadOnlySpan<char> text) =>
        double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) is var number && double.IsFinite(number) ? number : null;
}

/// <summary><c>Decimal</c>: all digits of a number's text that a decimal holds, the same in a literal and in a variable.</summary>
internal sealed class DecimalScalar : DecimalGraphType
{
    public DecimalScalar()
    {
        Name = "Decimal";
        Description = "十进制数，不经浮点舍入。A decimal number, never rounded through a double.";
    }

    public override object? ParseValue(object? value) => value is not VariableNumber number ? base.ParseValue(value)
        : decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed
        : ThrowValueConversionError(value);
}
