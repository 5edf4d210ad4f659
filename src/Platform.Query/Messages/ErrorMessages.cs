using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;
using Platform.Query.Planning;

namespace Platform.Query.Messages;

/// <summary>
/// Words the engine's errors so that whoever made the mistake sees it: what there is instead, and what to write. The engine decides what an error
/// is, and is believed where nothing better is known.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="document">The document with the errors.</param>
/// <param name="variables">The request's variables.</param>
internal sealed class ErrorMessages(ISchema schema, GraphQLDocument document, Inputs variables)
{
    private const int MaxLength = 400;
    private readonly Lazy<DocumentTypes> _types = new(() => new DocumentTypes(schema, document));

    /// <summary>The errors in our words, without those that only follow from another.</summary>
    public IReadOnlyList<QueryError> Of(IReadOnlyCollection<ExecutionError> errors)
    {
        var told = errors.Where(error => error is not ValidationError known || !Follows(known)).Select(Of).ToList();
        return told.Count > 0 ? told : [.. errors.Select(EngineErrors.Of)];
    }

    /// <summary>The error in our words.</summary>
    public QueryError Of(ExecutionError error)
    {
        var known = EngineErrors.Of(error);
        if (error is not ValidationError invalid || error is CodedValidationError)
            return known;
        var message = Message(invalid) is { Length: > 0 } own ? own : error.Message.Replace('\'', '`');
        return known with { Message = message.Length > MaxLength ? message[..MaxLength] + "…" : message };
    }

    private string? Message(ValidationError error) => (error, error.Nodes.FirstOrDefault()) switch
    {
        (FieldsOnCorrectTypeError, GraphQLField field) when _types.Value.Of(field) is { } owner => SelectionMessages.UnknownField(field, owner),
        (ScalarLeafsError, { } node) when _types.Value.Of(node) is { Field: { } field } =>
            node is GraphQLSelectionSet ? SelectionMessages.NoFields(field) : SelectionMessages.NeedsFields(field),
        (KnownArgumentNamesError, GraphQLArgument argument) when _types.Value.Of(argument) is { } owner => SelectionMessages.UnknownArgument(argument, owner),
        (ArgumentsOfCorrectTypeError, GraphQLArgument argument) when _types.Value.Of(argument) is { } owner => Value(argument, owner),
        (DefaultValuesOfCorrectTypeError, { } value) => Default(value),
        (InvalidVariableError, GraphQLVariableDefinition variable) => Variable(variable),
        (VariablesAreInputTypesError, GraphQLVariableDefinition variable) =>
            $"Variable `${variable.Variable.Name.StringValue}` is of type `{variable.Type.NamedGraphTypeFromType(schema)!.Name}`, which is of answers: take a scalar, an enum or an input type.",
        (FragmentsOnCompositeTypesError, GraphQLNamedType type) => $"`{type.Name.StringValue}` has no fields, so there is no fragment on it; name an object type or `Node`.",
        (KnownDirectivesError, GraphQLDirective directive) =>
            $"Unknown directive `@{GivenValue.Short(directive.Name.StringValue)}`.{Suggestions.For("@" + directive.Name.StringValue, ["@skip", "@include"])}",
        (DirectivesInAllowedLocationsError, GraphQLDirective directive) => $"Directive `@{directive.Name.StringValue}` may not stand here; `@skip` and `@include` may, on fields and fragments.",
        (KnownFragmentNamesError, GraphQLFragmentSpread { FragmentName.Name: var name }) =>
            $"Unknown fragment `{GivenValue.Short(name.StringValue)}`.{Suggestions.For(name.StringValue, Fragments.Select(fragment => fragment.FragmentName.Name.StringValue))}",
        (NoUndefinedVariablesError, GraphQLVariable { Name: var name }) =>
            $"Variable `${GivenValue.Short(name.StringValue)}` is not defined.{Suggestions.For("$" + name.StringValue, VariablesOf(error), "The operation defines")}",
        (OverlappingFieldsCanBeMergedError, _) => error.Message.Replace(" conflicts because", " conflict because", StringComparison.Ordinal),
        (InvalidLiteralError or InvalidValueError, _) => error.Message.Split(". ")[0] + ".",
        _ => null,
    };

    /// <summary>Errors about the fields of what has none, and about variables of a type that there is not, follow from another.</summary>
    private bool Follows(ValidationError error) => (error, error.Nodes.FirstOrDefault()) switch
    {
        (FieldsOnCorrectTypeError, GraphQLField field) => _types.Value.Of(field)?.Parent is not IComplexGraphType,
        (VariablesAreInputTypesError, GraphQLVariableDefinition variable) => variable.Type.NamedGraphTypeFromType(schema) == null,
        (PossibleFragmentSpreadsError, GraphQLInlineFragment { TypeCondition: { } condition }) => schema.AllTypes[condition.Type.Name.Value] is not IComplexGraphType,
        (PossibleFragmentSpreadsError, GraphQLFragmentSpread spread) =>
            Fragments.FirstOrDefault(fragment => fragment.FragmentName.Name == spread.FragmentName.Name) is { } fragment
            && schema.AllTypes[fragment.TypeCondition.Type.Name.Value] is not IComplexGraphType,
        _ => false,
    };

    private static IEnumerable<string> VariablesOf(ValidationError error) =>
        error.Nodes.OfType<GraphQLOperationDefinition>().SelectMany(operation => operation.Variables?.Items ?? []).Select(variable => "$" + variable.Variable.Name.StringValue);

    private IEnumerable<GraphQLFragmentDefinition> Fragments => document.Definitions.OfType<GraphQLFragmentDefinition>();

    private static string Value(GraphQLArgument argument, Owner owner) =>
        owner.Arguments.FirstOrDefault(known => known.Name == argument.Name.Value)?.ResolvedType is { } type
            ? new ValueMessages("Argument").Of(type, GivenValue.Of(argument.Value), argument.Name.StringValue)
            : "";

    private string Default(ASTNode value)
    {
        var variable = document.Definitions.OfType<GraphQLOperationDefinition>().SelectMany(operation => operation.Variables?.Items ?? [])
            .FirstOrDefault(variable => variable.DefaultValue == value);
        return variable?.Type.GraphTypeFromType(schema) is { } type
            ? new ValueMessages("The default of variable").Of(type, GivenValue.Of(variable.DefaultValue!), "$" + variable.Variable.Name.StringValue)
            : "";
    }

    private string Variable(GraphQLVariableDefinition variable)
    {
        var name = variable.Variable.Name.StringValue;
        if (variable.Type.GraphTypeFromType(schema) is not { } type)
            return "";
        if (!variables.TryGetValue(name, out var value))
            return $"Variable `${name}` of type `{type}` must be given.";
        // A variable that may be null may stand where null is not allowed, if it has a default.
        return value == null
            ? $"Variable `${name}` must not be null."
            : new ValueMessages("Variable").Of(type, GivenValue.Of(value), "$" + name);
    }
}
