using System.Linq.Expressions;

namespace Platform.Query.Sql;

/// <summary>The decimal places of a computed field: those that its expression rounds to.</summary>
internal static class ExpressionScale
{
    public static int Of(LambdaExpression expression)
    {
        var finder = new RoundFinder();
        finder.Visit(expression.Body);
        return finder.Scale;
    }

    private sealed class RoundFinder : ExpressionVisitor
    {
        public int Scale { get; private set; }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(Math) && node.Method.Name == nameof(Math.Round))
                Scale = (int)((ConstantExpression)node.Arguments[1]).Value!;
            return base.VisitMethodCall(node);
        }
    }
}
