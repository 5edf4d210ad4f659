namespace Platform.Query;

/// <summary>An error of a response: what went wrong and what to do, where, and a stable code.</summary>
/// <param name="Message">What went wrong, for the developer of the client.</param>
/// <param name="Code">The stable code, <c>extensions.code</c>.</param>
public sealed record QueryError(string Message, string Code)
{
    /// <summary>Where in the document, one-based; empty when the error has no place.</summary>
    public IReadOnlyList<(int Line, int Column)> Locations { get; init; } = [];

    /// <summary>The response path: names and list indexes; null when the error belongs to the whole request.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Further members of <c>extensions</c>: strings, numbers.</summary>
    public IReadOnlyList<KeyValuePair<string, object>> Extensions { get; init; } = [];
}

/// <summary>The stable codes of <see cref="QueryError.Code"/>; those that start with HC are the ones that clients of Hot Chocolate know.</summary>
public static class ErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string Syntax = "HC0014";

    /// <summary>The document does not fit the schema, or an argument its rules.</summary>
    public const string Validation = "VALIDATION";

    /// <summary>The variables are no JSON, or have a name twice in an object.</summary>
    public const string JsonInvalid = "JSON_INVALID";

    /// <summary>The variables do not fit their types.</summary>
    public const string VariableCoercion = "VARIABLE_COERCION";

    /// <summary>A null where a filter takes none.</summary>
    public const string FilterValueNull = "FILTER_VALUE_NULL";

    /// <summary>More rows asked for than a page may hold.</summary>
    public const string PageTooBig = "HC0051";

    /// <summary>A cursor that this list, filter and order did not make.</summary>
    public const string BadCursor = "HC0078";

    /// <summary>A negative page size or cap.</summary>
    public const string NegativeSize = "HC0079";

    /// <summary><c>first</c> and <c>last</c> together.</summary>
    public const string PagingArguments = "PAGING_ARGUMENTS";

    /// <summary>A field that the caller does not see in clear, in a filter or an order.</summary>
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";

    /// <summary>The operation costs more than a request may.</summary>
    public const string Cost = "HC0047";

    /// <summary>Introspection by a request that may not.</summary>
    public const string IntrospectionNotAllowed = "HC0046";

    /// <summary>A statement ran longer than it may.</summary>
    public const string Timeout = "HC0045";

    /// <summary>A sum or a mean is greater than 64 bits hold.</summary>
    public const string AggregateOverflow = "AGGREGATE_OVERFLOW";

    /// <summary>A mutation by another method than POST.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>A table is asked of an operation that selects something else than the rows of one list.</summary>
    public const string TableShape = "TABLE_SHAPE";

    /// <summary>A table would have more rows than it may.</summary>
    public const string TableRows = "TABLE_ROWS";

    /// <summary>The database holds a value that the field cannot have.</summary>
    public const string DatabaseValue = "DATABASE_VALUE";

    /// <summary>The database did not answer.</summary>
    public const string Database = "DATABASE";
}

/// <summary>A request error found while binding: nothing is executed.</summary>
internal sealed class RequestException(QueryError error) : Exception(error.Message)
{
    public QueryError Error { get; } = error;
}
