using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.Validation;
using GraphQLParser.Exceptions;
using Platform.Query.Execution;
using Platform.Query.Sql;

namespace Platform.Query.Planning;

/// <summary>The failures of the GraphQL engine and of the database in our codes and words; nothing of their own goes to a client.</summary>
internal static partial class EngineErrors
{
    /// <summary>The parser's message without the place, which is told apart, and without the chapter of the specification.</summary>
    public static QueryError Of(GraphQLSyntaxErrorException error) =>
        new(SyntaxMessage().Replace(error.Message.Split('\n')[0].TrimEnd(), "Syntax Error: ${problem}"), ErrorCodes.Syntax) { Locations = [(error.Location.Line, error.Location.Column)] };

    public static QueryError Of(GraphQLMaxDepthExceededException error) =>
        new("The document is nested too deeply; flatten it or pass the filter as a variable.", ErrorCodes.Validation)
        {
            Locations = [(error.Location.Line, error.Location.Column)],
        };

    public static QueryError Of(ExecutionError error) => new(error.Message, Code(error))
    {
        Locations = error.Locations?.Select(location => (location.Line, location.Column)).ToList() ?? [],
        Path = error.Path?.ToList(),
    };

    public static QueryError Of(FaultKind kind) => kind switch
    {
        FaultKind.Overflow => Of(DatabaseProblem.Overflow),
        _ => new("The database holds a value that this field cannot have: somebody has written it past the database's checks.", ErrorCodes.DatabaseValue),
    };

    public static QueryError Of(DatabaseProblem problem) => problem switch
    {
        DatabaseProblem.Timeout => new("The query took longer than it may; ask for less at once.", ErrorCodes.Timeout),
        DatabaseProblem.TooLarge => new("The field asks for more, or deeper, than the database takes at once; ask for less.", ErrorCodes.Validation),
        DatabaseProblem.Overflow => new("A sum or a mean is beyond 64 bits; narrow the filter.", ErrorCodes.AggregateOverflow),
        _ => new("The database could not answer; try again later.", ErrorCodes.Database),
    };

    [GeneratedRegex(@"^Syntax Error GraphQL \(\d+:\d+\) (?<problem>.*?)\.?(; for more information see .*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SyntaxMessage();

    private static string Code(ExecutionError error) => error switch
    {
        CodedValidationError coded => coded.StableCode,
        InvalidVariableError => ErrorCodes.VariableCoercion,
        _ => ErrorCodes.Validation,
    };
}
