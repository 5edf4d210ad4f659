namespace Platform.Query.Planning;

/// <summary>An error that makes one field null and leaves the rest of the answer.</summary>
internal sealed class FieldException(QueryError error) : Exception(error.Message)
{
    public QueryError Error { get; } = error;
}

/// <summary>The errors of list fields, as clients know them.</summary>
internal static class FieldErrors
{
    private const int MaxEchoedCursor = 100;

    public static QueryError NotAuthorized() =>
        new("The current user is not authorized to access this resource.", ErrorCodes.NotAuthorized);

    public static QueryError Invalid(string message) => new(message, ErrorCodes.Validation);

    public static QueryError FirstAndLast() => new("Use first or last, not both.", ErrorCodes.PagingArguments);

    public static QueryError NegativeSize() =>
        new("The requested number of values per page must be at least 0.", ErrorCodes.NegativeSize);

    public static QueryError PageTooBig(string coordinate, int requested, int allowed) =>
        new("The maximum allowed items per page were exceeded.", ErrorCodes.PageTooBig)
        {
            Extensions = [new("coordinate", coordinate), new("requestedItems", requested), new("maxAllowedItems", allowed)],
        };

    public static QueryError BadCursor(string argument, string cursor) => Cursor($"The cursor specified in `{argument}` has an invalid format.", argument, cursor);

    /// <summary>A cursor that was handed out, but not for what it is sent with.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="cursor">The cursor.</param>
    /// <param name="what">What it belongs to, and what to do.</param>
    public static QueryError ForeignCursor(string argument, string cursor, string what) =>
        Cursor($"The cursor specified in `{argument}` belongs to {what}.", argument, cursor);

    private static QueryError Cursor(string message, string argument, string cursor) => new(message, ErrorCodes.BadCursor)
    {
        Extensions = [new("argument", argument), new("cursor", cursor.Length > MaxEchoedCursor ? cursor[..MaxEchoedCursor] : cursor)],
    };
}
