using GraphQL;
using GraphQL.Validation;
using GraphQLParser.Exceptions;

namespace Platform.Query.Planning;

/// <summary>The GraphQL engine's errors in our codes.</summary>
internal static class EngineErrors
{
    public static QueryError Of(GraphQLSyntaxErrorException error) =>
        new(error.Message.Split('\n')[0].TrimEnd(), ErrorCodes.Syntax) { Locations = [(error.Location.Line, error.Location.Column)] };

    public static QueryError TooDeep() =>
        new("The document is nested too deeply; flatten it or pass the filter as a variable.", ErrorCodes.Validation);

    public static QueryError Of(ExecutionError error) => new(error.Message, Code(error))
    {
        Locations = error.Locations?.Select(location => (location.Line, location.Column)).ToList() ?? [],
        Path = error.Path?.ToList(),
    };

    private static string Code(ExecutionError error) => error switch
    {
        CodedValidationError coded => coded.StableCode,
        InvalidVariableError => ErrorCodes.VariableCoercion,
        _ => ErrorCodes.Validation,
    };
}
