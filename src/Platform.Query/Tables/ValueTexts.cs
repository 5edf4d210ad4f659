using System.Text;
using Platform.Query.Schema;

namespace Platform.Query.Tables;

/// <summary>The texts of values that are stored as numbers: of an enum's members, by number and by list, and of true and false.</summary>
internal sealed class ValueTexts
{
    private readonly (int Number, string Text)[] _members;
    private readonly Dictionary<long, byte[]> _texts;
    private readonly string _separator;
    private readonly Dictionary<long, (IReadOnlyList<string> Members, string Joined)> _lists = [];

    private ValueTexts(TableWords words, (int Number, string Text)[] members)
    {
        _members = members;
        _texts = members.ToDictionary(member => (long)member.Number, member => Encoding.UTF8.GetBytes(member.Text));
        // Labels may have a comma or a slash in them.
        _separator = words == TableWords.Chinese ? "、" : ";";
    }

    /// <summary>The texts of a column; null where the values are not those of an enum or a boolean, or are written as themselves.</summary>
    public static ValueTexts? Of(ColumnSource column, TableStyle style) => Of(column, style.Wording.Values, style.Labels);

    private static ValueTexts? Of(ColumnSource column, TableWords words, Labels labels) => column switch
    {
        { EnumType: { } type } => new ValueTexts(words, [.. Enum.GetNames(type).Select(name => (Convert.ToInt32(Enum.Parse(type, name)), Member(type, name, words, labels)))]),
        { Kind: TableKind.Boolean } when words == TableWords.Chinese => new ValueTexts(words, [(0, "否"), (1, "是")]),
        { Kind: TableKind.Boolean } when words == TableWords.English => new ValueTexts(words, [(0, "No"), (1, "Yes")]),
        _ => null,
    };

    public ReadOnlySpan<byte> this[long number] => _texts[number];

    /// <summary>The members of a list, in the order of their declaration.</summary>
    public IReadOnlyList<string> Members(long bits) => List(bits).Members;

    /// <summary>The members of a list as one text.</summary>
    public string Joined(long bits) => List(bits).Joined;

    private (IReadOnlyList<string> Members, string Joined) List(long bits)
    {
        if (!_lists.TryGetValue(bits, out var known))
        {
            string[] members = [.. _members.Where(member => (bits >> member.Number & 1) == 1).Select(member => member.Text)];
            _lists[bits] = known = (members, string.Join(_separator, members));
        }
        return known;
    }

    private static string Member(Type type, string name, TableWords words, Labels labels) => words == TableWords.Names || labels.OfMember(type, name) is not { } label
        ? Naming.UpperSnake(name)
        : label.In(words);
}
