using Platform.Query;
using Platform.Server.Transport;

namespace Platform.Server.Tables;

/// <summary>How a client wants its table.</summary>
/// <param name="Wording">In whose words.</param>
/// <param name="HasByteOrderMark">Whether a CSV file starts with a byte order mark, by which Excel knows UTF-8.</param>
/// <param name="IsForExcel">Whether texts in a CSV file that Excel would take for numbers or dates are written so that it does not.</param>
internal sealed record TableRequest(TableWording Wording, bool HasByteOrderMark, bool IsForExcel)
{
    private const string FormatParameter = "format";
    private const string ByteOrderMarkParameter = "bom";

    private static readonly (string Value, bool Meaning)[] Truths = [("false", false), ("true", true)];
    private static readonly (string Value, TableWords Meaning)[] Words = [("name", TableWords.Names), ("zh", TableWords.Chinese), ("en", TableWords.English)];

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
    public static TableRequest Read(IQueryCollection parameters)
    {
        var isForExcel = Choose(parameters, "excel", Truths);
        return new TableRequest(
            new TableWording(Choose(parameters, "titles", Words), Choose(parameters, "values", Words)),
            parameters.ContainsKey(ByteOrderMarkParameter) ? Choose(parameters, ByteOrderMarkParameter, Truths) : isForExcel,
            isForExcel);
    }

    /// <summary>The meaning of a parameter's value; the first one where it is absent.</summary>
    private static T Choose<T>(IQueryCollection parameters, string name, (string Value, T Meaning)[] choices)
    {
        if (!parameters.ContainsKey(name))
        {
            return choices[0].Meaning;
        }

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
