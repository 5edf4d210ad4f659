using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using Platform.Query.Schema;

namespace Platform.Query.Messages;

/// <summary>Finds where the variables of a request have a null that a filter does not take.</summary>
/// <param name="schema">The schema.</param>
/// <param name="document">The document.</param>
/// <param name="operation">Its operation.</param>
/// <param name="variables">The variables.</param>
internal sealed class VariableNulls(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation, Inputs variables)
{
    /// <summary>The error with the variable's name, and the place of the null in it, or of the variable in a filter.</summary>
    public QueryError Name(QueryError error) => Find() is { } place
        ? error with { Message = $"{error.Message} It comes from {place}." }
        : error;

    private string? Find() => InVariables() ?? document.Definitions.Select(InSelections).FirstOrDefault(found => found != null);

    private string? InVariables() => operation.Variables?.Items
        .Select(variable => variables.TryGetValue(variable.Variable.Name.StringValue, out var value) && variable.Type.GraphTypeFromType(schema) is { } type
            ? In(type, value, "$" + variable.Variable.Name.StringValue)
            : null)
        .FirstOrDefault(found => found != null);

    private static string? In(IGraphType type, object? value, string path) => (type, value) switch
    {
        (NonNullGraphType outer, _) => In(outer.ResolvedType!, value, path),
        (ListGraphType list, IList<object?> items) => items.Select((item, index) => In(list.ResolvedType!, item, $"{path}[{index}]")).FirstOrDefault(found => found != null),
        (ListGraphType list, _) => In(list.ResolvedType!, value, path),
        (IInputObjectGraphType input, IDictionary<string, object?> members) => members.Select(member => input.GetField(member.Key) switch
        {
            InputField { TakesNull: false } when member.Value == null => $"`{path}.{member.Key}`",
            { ResolvedType: { } inner } => In(inner, member.Value, $"{path}.{member.Key}"),
            _ => null,
        }).FirstOrDefault(found => found != null),
        _ => null,
    };

    private string? InSelections(ASTNode node)
    {
        if (node is GraphQLField { Arguments: { } arguments } && arguments.Items.Select(argument => In(argument.Value, argument.Name.StringValue)).FirstOrDefault(found => found != null) is { } place)
            return place;
        return (node as IHasSelectionSetNode)?.SelectionSet?.Selections.Select(InSelections).FirstOrDefault(found => found != null);
    }

    /// <summary>The variable in a literal whose value is null: where it stands for no field of a filter, null is nothing wrong.</summary>
    private string? In(GraphQLValue literal, string path) => literal switch
    {
        GraphQLListValue list => list.Values?.Select((item, index) => In(item, $"{path}[{index}]")).FirstOrDefault(found => found != null),
        GraphQLObjectValue input => input.Fields?.Select(field => field.Value is GraphQLVariable { Name: var name }
            ? variables.TryGetValue(name.StringValue, out var value) && value == null && field.Name.Value != "eq" && field.Name.Value != "neq"
                ? $"the variable `${name.StringValue}` at `{path}.{field.Name.StringValue}`"
                : null
            : In(field.Value, $"{path}.{field.Name.StringValue}")).FirstOrDefault(found => found != null),
        _ => null,
    };
}
