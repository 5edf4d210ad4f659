using Platform.Query.Planning;

namespace Platform.Query.Sql;

/// <summary>Numbers the parameters of a statement; the same value is one parameter however often it is used.</summary>
internal sealed class SqlParameters(Dialect dialect)
{
    private readonly List<ParameterSource> _sources = [];
    private readonly Dictionary<object, string> _known = [];

    public IReadOnlyList<ParameterSource> Sources => _sources;

    /// <summary>A site's operand under a conversion, which <paramref name="conversion"/> names.</summary>
    public string Operand(int site, int operand, string conversion, Func<object, object?> convert) =>
        Add((site, operand, conversion), new ParameterSource(site, (arguments, _) => arguments!.Operands[operand] is { } value ? convert(value) : null));

    /// <summary>A site's operand as it is.</summary>
    public string Operand(int site, int operand) => Operand(site, operand, "", value => value);

    /// <summary>What the cursors of a list are bound to.</summary>
    public string Binding(int site) =>
        Add((site, "binding"), new ParameterSource(site, (arguments, caller) => ((PagedArguments)arguments!).Binding(caller)));

    /// <summary>The filter of the list whose rows are grouped, as JSON.</summary>
    public string ListFilter(int site) =>
        Add((site, "filter"), new ParameterSource(site, (arguments, _) => ((GroupArguments)arguments!).ListFilter));

    /// <summary>A value of the caller's scope.</summary>
    /// <param name="name">Names it among the scope's values.</param>
    /// <param name="read">Reads it from the scope.</param>
    public string OfScope(string name, Func<object, object?> read) => Add(("scope", name), new ParameterSource(-1, (_, caller) => read(caller.Scope!)));

    /// <summary>A value that the day decides on which the statement runs.</summary>
    /// <param name="name">Names it among such values.</param>
    /// <param name="read">Reads it.</param>
    public string OfToday(string name, Func<object?> read) => Add(("today", name), new ParameterSource(-1, (_, _) => read()));

    /// <summary>Something that is known of the viewer.</summary>
    public string OfViewer(object identity, Func<object, object?> read) => Add(identity, new ParameterSource(-1, (_, caller) => read(caller.Viewer!)));

    /// <summary>A value that is the same in every request.</summary>
    public string Constant(object value) => Add(value, new ParameterSource(-1, (_, _) => value));

    private string Add(object identity, ParameterSource source)
    {
        if (_known.TryGetValue(identity, out var known))
            return known;
        _sources.Add(source);
        var parameter = dialect.Parameter(_sources.Count);
        _known.Add(identity, parameter);
        return parameter;
    }
}
