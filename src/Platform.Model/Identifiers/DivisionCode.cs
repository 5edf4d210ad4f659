using Platform.Model.Divisions;

namespace Platform.Model.Identifiers;

/// <summary>Division codes: GB/T 2260 to the county, three digits more for the township, three more for the village.</summary>
public static class DivisionCode
{
    /// <summary>What every code matches: classes of characters, each followed by how often it stands there.</summary>
    public const string Form = "[1-9][0-9]{5}|[1-9][0-9]{5}[0-3][0-9]{2}|[1-9][0-9]{5}[0-3][0-9]{2}[0-3][0-9]{2}";

    /// <summary>The kind of division that the code's length and last three digits say; null when they say none.</summary>
    public static DivisionKind? KindOf(string code)
    {
        if (code is null || code.AsSpan().ContainsAnyExceptInRange('0', '9') || code.StartsWith('0'))
            return null;
        return code.Length switch
        {
            6 => DivisionKind.County,
            9 => int.Parse(code.AsSpan(6)) switch
            {
                >= 1 and <= 99 => DivisionKind.Street,
                >= 100 and <= 199 => DivisionKind.Town,
                >= 200 and <= 399 => DivisionKind.Township,
                _ => null,
            },
            12 => int.Parse(code.AsSpan(9)) switch
            {
                >= 1 and <= 199 => DivisionKind.Community,
                >= 200 and <= 399 => DivisionKind.Village,
                _ => null,
            },
            _ => null,
        };
    }

    /// <summary>The code of the division above; null for a county.</summary>
    public static string? ParentOf(string code) => code.Length > 6 ? code[..^3] : null;
}
