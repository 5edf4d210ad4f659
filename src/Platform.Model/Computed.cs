using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Platform.Model;

/// <summary>Evaluates a computed field's expression on a loaded entity, so that the field is declared once for SQL and for C#.</summary>
internal static class Computed
{
    private static readonly ConditionalWeakTable<LambdaExpression, Delegate> Compiled = [];

    public static TValue Evaluate<TEntity, TValue>(Expression<Func<TEntity, TValue>> expression, TEntity entity) =>
        ((Func<TEntity, TValue>)Compiled.GetValue(expression, static lambda => lambda.Compile()))(entity);
}
