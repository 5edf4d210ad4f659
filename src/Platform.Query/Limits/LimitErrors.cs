using GraphQLParser.AST;

namespace Platform.Query.Limits;

/// <summary>The refusals of what exceeds a limit: each says which one, and what to do.</summary>
internal static class LimitErrors
{
    public static RequestException TooLong(int max) => Refused($"The document has more than {max} characters; send a shorter one.");

    public static RequestException TooManyTokens(int max) =>
        Refused($"The document has more than {max} tokens; send a shorter one, with its values in `variables`.");

    public static RequestException TooManyDirectives(int max) => Refused($"The document has more than {max} directives; send a shorter one.");

    public static RequestException TooManyVariables(int max) =>
        Refused($"The document names variables more than {max} times; send a shorter one, or pass a whole filter as one variable.");

    public static RequestException LongNumber() =>
        Refused($"The document has a number of more than {NumberLength.Max} characters.");

    public static RequestException TooDeep(int max) =>
        Refused($"The document nests more than {max} selections in each other; flatten it or ask in several steps.");

    public static RequestException TooManySelections(int max) =>
        Refused($"The operation selects more than {max} fields, those of its fragments included; ask for less at once.");

    public static RequestException TooManyAliases(int max) => Refused($"The operation has more than {max} aliases; ask for less at once.");

    public static RequestException TooManyRepetitions() => Refused("The document repeats fields, or has fragments, too many to compare with each other; select each field once.");

    public static RequestException FragmentCycle(GraphQLFragmentSpread spread) =>
        Refused($"The fragment {spread.FragmentName.Name.StringValue} spreads itself.");

    public static RequestException TooManyFilterOperations(int max) =>
        Refused($"The filters have more than {max} operations; use `in` for many values, or ask in several requests.");

    private static RequestException Refused(string message) => new(new QueryError(message, ErrorCodes.Validation));
}
