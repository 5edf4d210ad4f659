using GraphQL;
using GraphQL.Types;
using Platform.Query.Schema;

namespace Platform.Query.Messages;

/// <summary>Tells why a value is none of its type: where in the value, what belongs there, and an example.</summary>
/// <param name="subject">What has the value: <c>Argument</c> or <c>Variable</c>.</param>
internal sealed class ValueMessages(string subject)
{
    private const int MaxProblems = 3;

    /// <summary>A sentence for each problem, the first few; empty when there is none.</summary>
    public string Of(IGraphType type, GivenValue value, string path) => string.Join(' ', Problems(type, value, path).Take(MaxProblems));

    private IEnumerable<string> Problems(IGraphType type, GivenValue value, string path) => type switch
    {
        NonNullGraphType when value.IsNull => [$"{subject} `{path}` must not be null."],
        NonNullGraphType outer => Problems(outer.ResolvedType!, value, path),
        _ when value.IsNull || value.IsVariable => [],
        ListGraphType list => value.Items is { } items
            ? items.SelectMany((item, index) => Problems(list.ResolvedType!, item, $"{path}[{index}]"))
            : Problems(list.ResolvedType!, value, path),
        IInputObjectGraphType input => value.Members is { } members
            ? members.SelectMany(member => OfMember(input, member.Key, member.Value, path))
            : [$"{subject} `{path}` takes an object of type `{input.Name}`, not {value.Spelled}: write for example {Example(input, value)}."],
        ScalarGraphType scalar when !value.Fits(scalar) => [$"{subject} `{path}` {ScalarMessages.Takes(scalar, value)}"],
        _ => [],
    };

    private IEnumerable<string> OfMember(IInputObjectGraphType input, string name, GivenValue value, string path)
    {
        if (input.GetField(name) is { ResolvedType: { } type })
            return Problems(type, value, $"{path}.{name}");
        var hint = Field(input, "some")?.GetNamedType() is IInputObjectGraphType element && element.GetField(name) != null
            ? $" It is a field of the list's elements: write {Object("some", Object(name, "…", value), value)}."
            : Suggestions.For(name, input.Fields.Select(field => field.Name), "It has");
        return [$"{subject} `{path}`: `{input.Name}` has no field `{GivenValue.Short(name)}`.{hint}"];
    }

    /// <summary>The object that was meant, by the value that stands in its place.</summary>
    private static string Example(IInputObjectGraphType input, GivenValue value)
    {
        if (value.Items is [var only])
            value = only;
        if (input is SortInput)
        {
            var named = value.Name is { } name ? input.GetField(name) : null;
            var field = named ?? input.Fields.FirstOrDefault(field => field.ResolvedType is EnumerationGraphType && field.Name != "id") ?? input.Fields.First();
            return Object(field.Name, field.ResolvedType is EnumerationGraphType members ? ScalarMessages.Example(members, value) : "{ … }", value);
        }
        if (Field(input, "eq") is ScalarGraphType leaf)
            return Object("eq", ScalarMessages.Example(leaf, value), value);
        if (Field(input, "some") is IInputObjectGraphType element)
            return value.Plain is "true" or "false" ? Object("any", value.Plain, value) : Object("some", Example(element, value), value);
        var filtered = input.GetField("name") ?? input.Fields.FirstOrDefault(field => field.ResolvedType is IInputObjectGraphType inner && Field(inner, "eq") is StringGraphType);
        return filtered?.ResolvedType is IInputObjectGraphType operations ? Object(filtered.Name, Example(operations, value), value) : "{ … }";
    }

    private static IGraphType? Field(IInputObjectGraphType input, string name) => input.GetField(name)?.ResolvedType;

    private static string Object(string name, string value, GivenValue form) => $"{{ {(form.IsJson ? GivenValue.Quoted(name) : name)}: {value} }}";
}
