using System.Linq.Expressions;

namespace Platform.Access.Policies;

/// <summary>Which rows of a register a role sees.</summary>
internal abstract record RowCell
{
    private RowCell()
    {
    }

    /// <summary>Every row.</summary>
    public sealed record All : RowCell;

    /// <summary>Not one: the register is refused.</summary>
    public sealed record None : RowCell;

    /// <summary>Those in the caller's scope.</summary>
    /// <param name="Path">Leads from a row to the code that the scope is about.</param>
    /// <param name="Predicate">Whether a row is in a scope: <c>(row, scope) => bool</c>.</param>
    /// <param name="MayLackScope">Whether the path may break off; such a row is in nobody's scope.</param>
    public sealed record InScope(LambdaExpression Path, LambdaExpression Predicate, bool MayLackScope = false) : RowCell
    {
        /// <summary>The scope's type.</summary>
        public Type Scope => Predicate.Parameters[1].Type;

        /// <summary>The relations on the path and the property at its end, in order.</summary>
        public IReadOnlyList<string> Steps => [.. StepsOf(Path.Body).Reverse()];

        private static IEnumerable<string> StepsOf(Expression path)
        {
            for (; path is MemberExpression { Expression: { } before } step; path = before)
                yield return step.Member.Name;
        }
    }
}
