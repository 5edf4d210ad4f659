namespace Platform.Server.Tables;

/// <summary>Which numbers a spreadsheet keeps to their last digit: its own are floating-point numbers, of which it shows 15 digits.</summary>
internal static class ExactNumbers
{
    private const long Max = 999_999_999_999_999;

    /// <summary>Whether a spreadsheet keeps the number.</summary>
    public static bool Has(long number) => number is >= -Max and <= Max;

    /// <inheritdoc cref="Has(long)"/>
    public static bool Has(decimal number) => Math.Abs(number) <= Max / (decimal)Math.Pow(10, number.Scale);
}
