using System.Globalization;
using Platform.Model.Staff;

namespace Platform.Model.Identifiers;

/// <summary>公民身份号码 GB 11643-1999: address, birth date, sequence, check character (ISO 7064 MOD 11-2).</summary>
public static class CitizenIdNumber
{
    /// <summary>What every number matches, apart from its date and its check character.</summary>
    public const string Form = "[1-9][0-9]{16}[0-9X]";

    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Whether the number has the standard's form, a real birth date and the right check character.</summary>
    /// <remarks>The address part is that of the place of issue; retired divisions stay valid, so it is not looked up.</remarks>
    public static bool IsValid(string? number) =>
        number is { Length: 18 }
        && !number.AsSpan(0, 17).ContainsAnyExceptInRange('0', '9')
        && number[0] != '0'
        && DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && number[17] == CheckCharacter(number);

    /// <summary>Adds the check character to the first 17 digits.</summary>
    public static string Complete(string digits) => digits + CheckCharacter(digits);

    /// <summary>The birth date in digits 7 to 14 of a valid number.</summary>
    public static DateOnly BirthDate(string number) =>
        DateOnly.ParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>The sex in digit 17 of a valid number: odd is male, even is female.</summary>
    public static Sex SexOf(string number) => (number[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    private static char CheckCharacter(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += Weights[i] * (number[i] - '0');
        return CheckCharacters[sum % 11];
    }
}
