using System.Linq.Expressions;
using System.Reflection;

namespace Platform.Query.Schema;

/// <summary>Finds out whether a computed field counts the rows of a relation, itself or by another computed field.</summary>
internal sealed class RelationFinder : ExpressionVisitor
{
    private bool _isFound;

    public static bool IsReadBy(LambdaExpression expression)
    {
        var finder = new RelationFinder();
        finder.Visit(expression.Body);
        return finder._isFound;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        var isRelation = node.Type.IsGenericType && node.Type.GetGenericArguments() is [{ IsClass: true } element] && element != typeof(string);
        var computed = node.Member.DeclaringType!.GetProperty(node.Member.Name + "Expression", BindingFlags.Public | BindingFlags.Static);
        _isFound |= isRelation || (computed?.GetValue(null) is LambdaExpression inner && IsReadBy(inner));
        return base.VisitMember(node);
    }
}
