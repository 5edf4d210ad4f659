using System.Buffers;

namespace Platform.Model.Identifiers;

/// <summary>统一社会信用代码 GB 32100-2015: 18 characters, the organisation code within and a check character of their own.</summary>
public static class CreditCode
{
    /// <summary>What every code matches, apart from its check characters.</summary>
    public const string Form = "[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}";

    // Without I, O, S, V, Z.
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <summary>Whether the code has the standard's form and both check characters are right.</summary>
    public static bool IsValid(string? code) =>
        code is { Length: 18 }
        && !code.AsSpan().ContainsAnyExcept(Allowed)
        && !code.AsSpan(2, 6).ContainsAnyExceptInRange('0', '9')
        && code[16] == OrganizationCode.CheckCharacter(code.AsSpan(8, 8))
        && code[17] == CheckCharacter(code);

    /// <summary>Adds both check characters to authority, kind, division (8 characters) and the organisation's own 8 characters.</summary>
    public static string Complete(string prefix, string body)
    {
        var code = prefix + body + OrganizationCode.CheckCharacter(body);
        return code + CheckCharacter(code);
    }

    /// <summary>Lets a valid code through.</summary>
    public static string Require(string code) => IsValid(code)
        ? code
        : throw new RuleViolationException("CREDIT_CODE_INVALID",
            "统一社会信用代码不正确：应为 18 位数字或大写字母（不含 I、O、S、V、Z），且校验位相符（GB 32100-2015）。请核对证照。",
            "Not a unified social credit code: 18 digits or capitals (no I, O, S, V, Z) with right check characters (GB 32100-2015).");

    private static char CheckCharacter(ReadOnlySpan<char> code)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += Weights[i] * Alphabet.IndexOf(code[i], StringComparison.Ordinal);
        // The outer remainder makes 31 a 0; without it such codes are wrongly refused.
        return Alphabet[(31 - sum % 31) % 31];
    }
}
