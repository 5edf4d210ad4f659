using System.Globalization;
using System.Text.RegularExpressions;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Platform.Query.Schema;

/// <summary>A scalar that is written as a string.</summary>
internal abstract class TextScalar : ScalarGraphType
{
    protected abstract object? Parse(string text);

    public sealed override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => Parse(text.Value.ToString()) ?? ThrowLiteralConversionError(value),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public sealed override object? ParseValue(object? value) => value switch
    {
        string text => Parse(text) ?? ThrowValueConversionError(value),
        null => null,
        _ => ThrowValueConversionError(value),
    };

    public sealed override object? Serialize(object? value) => value;
}

/// <summary>A calendar date, <c>2025-12-31</c>.</summary>
internal sealed class LocalDateScalar : TextScalar
{
    public LocalDateScalar()
    {
        Name = "LocalDate";
        Description = "日期，如 2025-12-31（GB/T 7408）。A calendar date such as 2025-12-31 (ISO 8601).";
    }

    protected override object? Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}

/// <summary>A filter as a JSON object, which the databases write and nobody reads.</summary>
internal sealed class FilterObjectScalar : ScalarGraphType
{
    public FilterObjectScalar() => (Name, Description) = ("FilterObject", AggregateTexts.FilterObject);

    public override object? ParseValue(object? value) => ThrowValueConversionError(value);
}

/// <summary>An instant, read with any offset and written in UTC.</summary>
internal sealed partial class DateTimeScalar : TextScalar
{
    public DateTimeScalar()
    {
        Name = "DateTime";
        Description = "时刻，ISO 8601，以 UTC（Z）输出；输入可带时区偏移，不带则视为 UTC。An instant in ISO 8601, written in UTC with Z; read with any offset, without one as UTC.";
    }

    protected override object? Parse(string text) =>
        Pattern().IsMatch(text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.UtcDateTime
            : null;

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
