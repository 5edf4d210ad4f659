namespace Platform.Query.Tests.Setup;

/// <summary>Texts that go wrong where somebody escapes, folds, cuts or compares them carelessly.</summary>
public static class OddText
{
    public static readonly IReadOnlyList<string> Storable =
    [
        "%", "_", "100%", "a_b", "a%b", "\\", "a\\b", "\\%", "'", "''", "\"", "\"quoted\"", "`", "[a-z]", "*", "?", "a?b",
        "'; DROP TABLE \"Beds\"; --", "\" OR \"\"=\"", "' OR 1=1 --", "?1", "@p0", "$1", "{}", "[]", "null", "true", "0", "1.50",
        "A", "a", "B", "b", "Ab", "aB", "Z", "z", "AA", " a", "a ", "a\tb", "a\nb",
        "ß", "ẞ", "SS", "ss", "Straße", "STRASSE", "É", "é", "e\u0301", "İ", "ı", "I", "i", "\u212A", "K", "k",
        "养老院（模拟）", "养老院(模拟)", "ＡＢＣ１２", "ａｂｃ12", "abc１２", "％", "＿", "＼", "＇", "！～", "｀@＠[［", "a　b", "　a", "｟ａ｠", "￥", "ﾊ", "、。",
        "养老院", "養老院", "养老院一", "养", "老", "阳光养老院(模拟)", "浦江",
        // In UTF-16 a surrogate pair sorts before U+E000 and above; by code point it comes after.
        "😀", "😀养老院", "👨‍👩‍👧", "\U0001F600\U0001F600", "\uD7FF", "\uE000", "ﬁ", "\uFFFD", "\uFFFE", "\U00010000", "\U0010FFFF",
        string.Concat(Enumerable.Repeat("\U0010FFFF", 20)),
        "\u200B", "a\u200Bb", "a\u2028", "\u202Eabc", "\uFEFFa",
        new string('长', 200), new string('a', 199) + "b",
    ];

    /// <summary>Texts that no register holds, as operands.</summary>
    public static readonly IReadOnlyList<string> Foreign = ["", "\0", "a\0", "\0a", "\uFFFF", "a\uFFFF", " ", new string('a', 5000), "\u0001", "\u007F"];
}
