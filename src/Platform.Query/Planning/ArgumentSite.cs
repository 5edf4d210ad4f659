using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Platform.Query.Schema;
using EngineVariables = GraphQL.Validation.Variables;

namespace Platform.Query.Planning;

/// <summary>A field whose arguments are bound for each request, or once when they hold no variable.</summary>
/// <param name="kind">What the arguments are for.</param>
/// <param name="map">The entity that a list holds.</param>
/// <param name="coordinate">The field in the schema, <c>Institution.beds</c>.</param>
/// <param name="definition">The field's definition.</param>
/// <param name="syntax">The field in the document.</param>
/// <param name="list">The site of the list that the field is about; null when it stands alone.</param>
internal sealed class ArgumentSite(SiteKind kind, EntityMap map, string coordinate, FieldType definition, GraphQLField syntax, ArgumentSite? list = null)
{
    private readonly GivenArgument[] _given =
        [.. syntax.Arguments?.Items.Select(argument => new GivenArgument(definition.Arguments!.Find(argument.Name)!, argument, syntax)) ?? []];

    public SiteKind Kind => kind;

    public EntityMap Map => map;

    public string Coordinate => coordinate;

    public GraphQLField Syntax => syntax;

    public string ResponseKey => (syntax.Alias?.Name ?? syntax.Name).StringValue;

    /// <summary>For <c>groups</c>: what is selected of them and whose rows they group; else null.</summary>
    public GroupsSite? Groups { get; init; }

    /// <summary>For a key or ids: the entities that the document names.</summary>
    public IReadOnlyList<EntityMap> Named { get; init; } = [];

    /// <summary>Whether the arguments may hold cursors, which are one caller's.</summary>
    public bool HasCursors => Array.Exists(_given, argument => argument.Name is "after" or "before") || list?.HasCursors == true;

    public bool HasVariables => Array.Exists(_given, argument => argument.HasVariables) || list?.HasVariables == true;

    public ArgumentValues Values(EngineVariables variables, GraphQLDocument document) => new(_given, variables, document);
}

/// <summary>What the arguments of a field are for.</summary>
internal enum SiteKind
{
    /// <summary>There are none.</summary>
    None,
    List,
    TotalCount,
    Key,
    Ids,
    Groups,
    Facet,
}

/// <summary>A selection of groups, and the number of the site of their list, which is bound before.</summary>
internal sealed record GroupsSite(GroupsPart Part, int List);

/// <summary>A field's arguments with a request's variables; those that are absent are null.</summary>
internal readonly struct ArgumentValues(GivenArgument[] given, EngineVariables variables, GraphQLDocument document)
{
    public object? this[string name]
    {
        get
        {
            foreach (var argument in given)
            {
                if (argument.Name == name)
                    return argument.Value(variables, document);
            }
            return null;
        }
    }

    public object? Single => given.Single().Value(variables, document);
}

/// <summary>An argument that the document gives: a constant is coerced once, a variable has been when the request's variables were.</summary>
internal sealed class GivenArgument(QueryArgument definition, GraphQLArgument syntax, GraphQLField field)
{
    private readonly QueryArguments _definitions = new(definition);
    private readonly GraphQLArguments _syntax = new([syntax]);

    // A variable of a nullable type may stand in a non-null place, where the engine has to look at its value.
    private readonly GraphQLName? _variable = definition.ResolvedType is NonNullGraphType ? null : (syntax.Value as GraphQLVariable)?.Name;
    private object? _constant;

    public string Name => definition.Name;

    public bool HasVariables { get; } = IsVariable(syntax.Value);

    public object? Value(EngineVariables variables, GraphQLDocument document)
    {
        if (_variable is { } name)
            return variables.ValueFor(name.Value, out var value) ? value.Value : null;
        return HasVariables ? Coerce(variables, document) : _constant ??= Coerce(variables, document);
    }

    private object? Coerce(EngineVariables variables, GraphQLDocument document) =>
        ExecutionHelper.GetArguments(_definitions, _syntax, variables, document, field, null)?[definition.Name].Value;

    private static bool IsVariable(GraphQLValue value) => value switch
    {
        GraphQLVariable => true,
        GraphQLListValue list => list.Values?.Exists(IsVariable) == true,
        GraphQLObjectValue input => input.Fields?.Exists(field => IsVariable(field.Value)) == true,
        _ => false,
    };
}
