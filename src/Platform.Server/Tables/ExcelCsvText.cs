using System.Globalization;

namespace Platform.Server.Tables;

/// <summary>
/// Texts in a CSV file that Excel and LibreOffice open by a double click: what they would take for a number, a date or a truth, and change, is the
/// result of a formula, <c>="330726199001011234"</c>, which stays text in both.
/// </summary>
internal static class ExcelCsvText
{
    /// <summary>A text in a formula may have no more characters.</summary>
    private const int MaxFormulaText = 255;

    /// <summary>A text, harmless and unchanged by a spreadsheet.</summary>
    public static string Of(string text)
    {
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
        {
            return "'" + text;
        }

        return text.Length <= MaxFormulaText && IsChanged(text) && !text.AsSpan().ContainsAnyInRange('\0', '\x1F') ? Formula(text) : text;
    }

    /// <summary>A whole number, as text where its last digits would be lost.</summary>
    public static string Of(long number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return ExactNumbers.Has(number) ? text : Formula(text);
    }

    /// <summary>A number with decimals, as text where its last digits would be lost.</summary>
    public static string Of(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return ExactNumbers.Has(number) ? text : Formula(text);
    }

    // Every number, date and time has a digit in it; Chinese spreadsheets take full-width ones too.
    private static bool IsChanged(string text) =>
        text.AsSpan().ContainsAnyInRange('0', '9')
        || text.AsSpan().ContainsAnyInRange('\uFF10', '\uFF19')
        || text.Trim().Equals("true", StringComparison.OrdinalIgnoreCase)
        || text.Trim().Equals("false", StringComparison.OrdinalIgnoreCase);

    private static string Formula(string text) => $"=\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
