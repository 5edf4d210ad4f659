using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Platform.Storage.Conventions;

/// <summary>The form of a code, which the model says as a regular expression of the simplest kind, for a database that knows only GLOB.</summary>
internal static partial class CodeForm
{
    /// <summary>A pattern of GLOB for each alternative.</summary>
    public static IEnumerable<string> Globs(string form) => form.Split('|').Select(Glob);

    private static string Glob(string alternative)
    {
        var glob = new StringBuilder();
        foreach (Match part in Part().Matches(alternative))
        {
            var count = part.Groups["count"] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : 1;
            glob.Insert(glob.Length, part.Groups["character"].Value, count);
        }

        return Part().Replace(alternative, "").Length == 0
            ? glob.ToString()
            : throw new NotSupportedException($"{alternative}: write classes of characters, each followed by how often it stands there.");
    }

    [GeneratedRegex(@"(?<character>\[[^\]^*?]+\]|[\w-])(\{(?<count>\d+)\})?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Part();
}
