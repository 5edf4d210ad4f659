using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>
/// Refuses a variable where its type does not fit: "All Variable Usages Are Allowed", 5.8.5 of the specification. The engine's own rule takes
/// <c>Int!</c> for <c>String!</c>, and inside a list does not know the type of its elements. An instance is for one document.
/// </summary>
/// <param name="maxErrors">Errors after which it ends: operations, and the variables of the fragments that they share, multiply.</param>
internal sealed class VariableUsageRule(int maxErrors) : ValidationRuleBase, INodeVisitor
{
    private readonly Dictionary<ASTNode, List<VariableUsage>> _usages = [];
    private readonly SortedSet<string> _nonNull = new(StringComparer.Ordinal);
    private List<VariableUsage> _ofDefinition = [];

    /// <summary>
    /// The variables of the chosen operation that stand where null is not allowed, although their type is nullable: a default lets them. The
    /// engine leaves it to the rules that a request does not give null for them.
    /// </summary>
    public string[] NonNullVariables => [.. _nonNull];

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        if (node is GraphQLOperationDefinition or GraphQLFragmentDefinition)
            _usages[node] = _ofDefinition = [];
        else if (node is GraphQLArgument argument && context.TypeInfo.GetArgument() is { ResolvedType: { } type } definition)
            Collect(argument.Value, type, definition.DefaultValue != null, oneOf: null);
        return default;
    }

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context)
    {
        // Fragments may stand after the operations that spread them.
        if (node is GraphQLDocument document)
        {
            foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
                Check(operation, context);
        }
        return default;
    }

    /// <summary>The variables of a value, each with the type of its place.</summary>
    private void Collect(GraphQLValue value, IGraphType type, bool hasDefault, IInputObjectGraphType? oneOf)
    {
        var nullable = type is NonNullGraphType nonNull ? nonNull.ResolvedType! : type;
        switch (value)
        {
            case GraphQLVariable variable:
                _ofDefinition.Add(new VariableUsage(variable, type, hasDefault, oneOf));
                break;
            case GraphQLListValue list:
                // A list where none is expected is another rule's.
                var element = nullable is ListGraphType { ResolvedType: { } inner } ? inner : nullable;
                foreach (var item in list.Values ?? [])
                    Collect(item, element, hasDefault: false, oneOf: null);
                break;
            case GraphQLObjectValue { Fields: { } fields } when nullable.NamedInput() is { } input:
                foreach (var field in fields)
                {
                    if (input.GetField(field.Name.Value) is { ResolvedType: { } fieldType } definition)
                        Collect(field.Value, fieldType, definition.DefaultValue != null, OneOfInputs.Are(input) ? input : null);
                }
                break;
        }
    }

    private void Check(GraphQLOperationDefinition operation, ValidationContext context)
    {
        if (operation.Variables is not { Count: > 0 } variables)
            return;
        // Those of one name twice are another rule's.
        var definitions = new Dictionary<string, GraphQLVariableDefinition>(StringComparer.Ordinal);
        foreach (var definition in variables)
            definitions[definition.Variable.Name.StringValue] = definition;
        foreach (var part in (context.GetRecursivelyReferencedFragments(operation) ?? []).Prepend<ASTNode>(operation))
        {
            foreach (var usage in _usages[part])
            {
                if (!definitions.TryGetValue(usage.Variable.Name.StringValue, out var definition) || !IsKnown(definition.Type, context.Schema))
                    continue;
                Check(usage, definition, context);
                if (context.HasErrors && context.Errors.Count() >= maxErrors)
                    return;
                if (operation == context.Operation && usage.Type is NonNullGraphType && definition.Type is not GraphQLNonNullType)
                    _nonNull.Add(usage.Variable.Name.StringValue);
            }
        }
    }

    private static void Check(VariableUsage usage, GraphQLVariableDefinition definition, ValidationContext context)
    {
        var name = usage.Variable.Name.StringValue;
        if (!IsAllowed(usage, definition))
            Report($"Variable \"${name}\" of type \"{Text(definition.Type)}\" used in position expecting type \"{usage.Type}\".");
        if (usage.OneOf is { } oneOf && definition.Type is not GraphQLNonNullType)
            Report($"Variable \"${name}\" is of type \"{Text(definition.Type)}\" but must be non-nullable to be used for OneOf Input Object \"{oneOf.Name}\".");

        void Report(string message) =>
            context.ReportError(new ValidationError(context.Document.Source, "5.8.5", message, definition, usage.Variable));
    }

    /// <summary>Whether the variable fits, as it is or because a default stands for its null.</summary>
    private static bool IsAllowed(VariableUsage usage, GraphQLVariableDefinition definition)
    {
        if (usage.Type is not NonNullGraphType nonNull || definition.Type is GraphQLNonNullType)
            return Fits(definition.Type, usage.Type);
        var hasDefault = usage.HasDefault || definition.DefaultValue is not (null or GraphQLNullValue);
        return hasDefault && Fits(definition.Type, nonNull.ResolvedType!);
    }

    /// <summary>Whether all values of the variable's type are values of the place's.</summary>
    private static bool Fits(GraphQLType variable, IGraphType place) => (variable, place) switch
    {
        (GraphQLNonNullType given, NonNullGraphType expected) => Fits(given.Type, expected.ResolvedType!),
        (_, NonNullGraphType) => false,
        (GraphQLNonNullType given, _) => Fits(given.Type, place),
        (GraphQLListType given, ListGraphType expected) => Fits(given.Type, expected.ResolvedType!),
        (GraphQLNamedType given, not ListGraphType) => given.Name.Value == place.Name,
        _ => false,
    };

    private static bool IsKnown(GraphQLType type, ISchema schema) => type switch
    {
        GraphQLNonNullType outer => IsKnown(outer.Type, schema),
        GraphQLListType outer => IsKnown(outer.Type, schema),
        _ => schema.AllTypes[((GraphQLNamedType)type).Name.Value] != null,
    };

    private static string Text(GraphQLType type) => type switch
    {
        GraphQLNonNullType outer => Text(outer.Type) + "!",
        GraphQLListType outer => $"[{Text(outer.Type)}]",
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };

    /// <summary>A variable in a value.</summary>
    /// <param name="Variable">The variable.</param>
    /// <param name="Type">The type that its place expects.</param>
    /// <param name="HasDefault">Whether its place has a default.</param>
    /// <param name="OneOf">The object, of which only one field may be given, when it is directly a field of one.</param>
    private sealed record VariableUsage(GraphQLVariable Variable, IGraphType Type, bool HasDefault, IInputObjectGraphType? OneOf);
}
