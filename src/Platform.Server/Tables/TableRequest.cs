using Platform.Query;
using Platform.Server.Transport;

namespace Platform.Server.Tables;

/// <summary>How a client wants its table.</summary>
/// <param name="HasChineseTitles">Whether the columns are called by the Chinese words of their descriptions.</param>
/// <param name="HasByteOrderMark">Whether a CSV file starts with a byte order mark, by which Excel knows UTF-8.</param>
internal sealed record TableRequest(bool HasChineseTitles, bool HasByteOrderMark)
{
    private const string FormatParameter = "format";

    /// <summary>The media type that <c>format</c> in the query string asks for, for links that cannot set a header; null when it is absent.</summary>
    /// <exception cref="RequestRefusedException">There is no such format.</exception>
    public static string? ContentType(HttpRequest request)
    {
        if (!request.QueryString.HasValue || !request.Query.ContainsKey(FormatParameter))
        {
            return null;
        }

        return Choose(request.Query, FormatParameter, [("json", ContentNegotiation.JsonType(request) ?? MediaTypes.Json), .. TableFormat.All.Select(format => (format.Name, format.ContentType))]);
    }

    /// <summary>What the query string says.</summary>
    /// <exception cref="RequestRefusedException">A parameter has a value that it cannot have.</exception>
    public static TableRequest Read(IQueryCollection parameters) => new(
        parameters.ContainsKey("titles") && Choose(parameters, "titles", [("name", false), ("zh", true)]),
        parameters.ContainsKey("bom") && Choose(parameters, "bom", [("false", false), ("true", true)]));

    /// <summary>The columns' titles, each once: where Chinese words say the same of two columns, both have their names.</summary>
    public IReadOnlyList<string> Titles(IReadOnlyList<TableColumn> columns)
    {
        if (!HasChineseTitles)
        {
            return [.. columns.Select(column => column.Name)];
        }

        var uses = columns.CountBy(column => column.ChineseName, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. columns.Select(column => uses[column.ChineseName] == 1 ? column.ChineseName : column.Name)];
    }

    private static T Choose<T>(IQueryCollection parameters, string name, (string Value, T Meaning)[] choices)
    {
        foreach (var (value, meaning) in choices)
        {
            if (parameters[name] is [var given] && given == value)
            {
                return meaning;
            }
        }

        var values = string.Join(", ", choices[..^1].Select(choice => choice.Value));
        throw RequestRefusedException.BadRequest($"`{name}` in the query string must be {values} or {choices[^1].Value}, once.");
    }
}
