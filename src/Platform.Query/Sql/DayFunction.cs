using System.Linq.Expressions;
using System.Reflection;

namespace Platform.Query.Sql;

/// <summary>
/// What of an expression follows from the current day alone: a static property <c>Today</c> of type DateOnly, and its methods with constants. It is worked out
/// whenever a statement runs, since a plan outlives the day on which it was made.
/// </summary>
internal static class DayFunction
{
    /// <summary>The value by the day; null of any other expression.</summary>
    public static Func<DateOnly, object?>? Of(Expression expression)
    {
        var day = Expression.Parameter(typeof(DateOnly));
        return On(expression, day) is { } value ? Expression.Lambda<Func<DateOnly, object?>>(Expression.Convert(value, typeof(object)), day).Compile() : null;
    }

    private static Expression? On(Expression expression, ParameterExpression day) => expression switch
    {
        MemberExpression { Expression: null, Member: PropertyInfo { Name: "Today" }, Type: var type } when type == typeof(DateOnly) => day,
        MethodCallExpression { Object: { } before } call when call.Method.DeclaringType == typeof(DateOnly) && call.Arguments.All(argument => argument is ConstantExpression)
            && On(before, day) is { } value => call.Update(value, call.Arguments),
        _ => null,
    };
}
