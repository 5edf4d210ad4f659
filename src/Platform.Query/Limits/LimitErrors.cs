using GraphQLParser;
using GraphQLParser.AST;

namespace Platform.Query.Limits;

/// <summary>The refusals of what exceeds a limit: each says which one, what to do, and where the document goes beyond it.</summary>
internal static class LimitErrors
{
    public static string TooLong(int max) => $"The document has more than {max} characters; send a shorter one.";

    public static string TooManyTokens(int max) => $"The document has more than {max} tokens; send a shorter one, with its values in `variables`.";

    public static string TooManyDirectives(int max) => $"The document has more than {max} directives; send a shorter one.";

    public static string TooManyVariables(int max) =>
        $"The document names variables more than {max} times; send a shorter one, or pass a whole filter as one variable.";

    public static string LongNumber() => $"The document has a number of more than {NumberLength.Max} characters.";

    public static string TooDeep(int max) => $"The document nests more than {max} selections in each other; flatten it or ask in several steps.";

    public static string TooManySelections(int max) =>
        $"The operation selects more than {max} fields, those of its fragments included; ask for less at once.";

    public static string TooManyAliases(int max) => $"The operation has more than {max} aliases; ask for less at once.";

    public static string TooManyRepetitions() => "The document repeats fields, or has fragments, too many to compare with each other; select each field once.";

    public static string FragmentCycle(GraphQLFragmentSpread spread) => $"The fragment {spread.FragmentName.Name.StringValue} spreads itself.";

    /// <remarks>Its place is the field whose filter is one too many, or the operation.</remarks>
    public static RequestException TooManyFilterOperations(int max) =>
        new(Of($"The filters have more than {max} operations; use `in` for many values, or ask in several requests."));

    /// <summary>The refusal at a node of the document.</summary>
    public static RequestException At(this string message, ROM source, ASTNode node) => new(Of(message).At(source, node));

    /// <summary>The refusal at a position of the document.</summary>
    public static RequestException At(this string message, ROM source, int position) => new(Of(message) with { Locations = [Places.Of(source, position)] });

    private static QueryError Of(string message) => new(message, ErrorCodes.Validation);
}
