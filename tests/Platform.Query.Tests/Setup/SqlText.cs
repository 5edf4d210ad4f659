using System.Text;
using System.Text.RegularExpressions;

namespace Platform.Query.Tests.Setup;

/// <summary>Breaks a statement into lines: a clause each, subqueries indented.</summary>
public static partial class SqlText
{
    public static string Pretty(string sql)
    {
        var text = new StringBuilder();
        var depths = new Stack<bool>();
        foreach (Match token in Token().Matches(sql))
        {
            switch (token.Value)
            {
                case "(SELECT ":
                    depths.Push(true);
                    text.Append('(');
                    Break(text, depths);
                    text.Append("SELECT ");
                    break;
                case "(":
                    depths.Push(false);
                    text.Append('(');
                    break;
                case ")":
                    if (depths.Pop())
                        Break(text, depths);
                    text.Append(')');
                    break;
                case [' ', >= 'A' and <= 'Z', ..] when depths.Count == 0 || depths.Peek():
                    Break(text, depths);
                    text.Append(token.ValueSpan[1..]);
                    break;
                default:
                    text.Append(token.ValueSpan);
                    break;
            }
        }
        return text.ToString();
    }

    private static void Break(StringBuilder text, Stack<bool> depths) => text.Append('\n').Append(' ', 2 * depths.Count(isQuery => isQuery));

    // Texts and identifiers in quotes stay as they are.
    [GeneratedRegex("""'(?:[^']|'')*'|"(?:[^"]|"")*"|\(SELECT |\(|\)| (?:FROM|WHERE|LEFT JOIN|JOIN|ORDER BY|LIMIT|UNION ALL)(?= )|.""", RegexOptions.Singleline)]
    private static partial Regex Token();
}
