using System.Linq.Expressions;

namespace Platform.Query;

/// <summary>Which rows of a register the callers of a role see.</summary>
public sealed class RowRule
{
    private RowRule(bool isRefused, LambdaExpression? predicate) => (IsRefused, Predicate) = (isRefused, predicate);

    /// <summary>All of them.</summary>
    public static RowRule All { get; } = new(isRefused: false, null);

    /// <summary>None, ever: the register is refused wherever a document names it, so that it does not look empty.</summary>
    public static RowRule None { get; } = new(isRefused: true, null);

    /// <summary>Whether the register is refused.</summary>
    public bool IsRefused { get; }

    /// <summary>The condition on a row; null for all rows.</summary>
    public LambdaExpression? Predicate { get; }

    /// <summary>Those that a condition selects.</summary>
    /// <param name="predicate">
    /// <c>(row) => bool</c> or <c>(row, scope) => bool</c>: properties of the row, also over required relations; members of the caller's scope become parameters of the statement.
    /// </param>
    public static RowRule Where(LambdaExpression predicate) => new(isRefused: false, predicate);
}
