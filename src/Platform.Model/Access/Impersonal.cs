using Platform.Model.Rules;

namespace Platform.Model.Access;

/// <summary>Keeps the values of persons out of access records, whatever a caller writes into the texts that go there.</summary>
internal static class Impersonal
{
    // A telephone number; an identity number has more.
    private const int TellingDigits = 11;

    private const int TraceIdLength = 32;

    /// <summary>A client may choose the id of its request; one that looks like a number of a person is left out, unless it is a trace id.</summary>
    public static string? RequestId(string? id) =>
        id is not null && HasTellingDigits(id) && !(id.Length == TraceIdLength && id.All(char.IsAsciiHexDigitLower)) ? null : Text.Optional(id);

    /// <summary>An operation's name up to its first digit.</summary>
    public static string? OperationName(string? name)
    {
        var cut = new string([.. (name ?? "").TakeWhile(character => !char.IsDigit(character)).Take(TextLength.Brief)]);
        return string.IsNullOrWhiteSpace(cut) ? null : Text.Required(cut, TextLength.Brief);
    }

    /// <summary>Names of types or fields as one text.</summary>
    public static string? Names(IReadOnlyCollection<string> names) => List(
        names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        name => char.IsAsciiLetter(name[0]) && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '.'));

    /// <summary>Ids as one text.</summary>
    public static string? Ids(IReadOnlyCollection<string> ids) =>
        List(ids.Distinct(StringComparer.Ordinal), id => EntityId.IsValid(id) || Guid.TryParseExact(id, "D", out _));

    /// <summary>A reason in a caller's words, which needs no number of a person.</summary>
    public static string? Reason(string? reason) => reason is null || !HasTellingDigits(reason)
        ? Text.Optional(reason)
        : throw new RuleViolationException("REASON_HAS_PERSONAL_DATA", "事由不得含有 11 位及以上的连续数字，请删除身份证号、电话等个人信息。",
            "The reason has a run of 11 digits or more; leave out identity and telephone numbers.");

    private static string? List(IEnumerable<string> parts, Predicate<string> isAllowed)
    {
        var list = parts.ToList();
        return list.Count == 0 ? null
            : list.TrueForAll(part => part.Length > 0 && isAllowed(part)) ? string.Join(' ', list)
            : throw new RuleViolationException("ACCESS_RECORD_FORM", "访问记录只能写入类型名、字段名和标识。", "An access record names types, fields and ids only.");
    }

    private static bool HasTellingDigits(string text)
    {
        var run = 0;
        foreach (var character in text)
        {
            run = char.IsDigit(character) ? run + 1 : 0;
            if (run == TellingDigits)
                return true;
        }

        return false;
    }
}
