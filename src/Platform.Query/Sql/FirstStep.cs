using System.Linq.Expressions;
using System.Reflection;

namespace Platform.Query.Sql;

/// <summary>
/// The relation through which a condition asks all that it asks of a row, so that the related rows can be found first: once for the statement and by an index,
/// where a value for each row would be looked up row by row.
/// </summary>
internal sealed class FirstStep : ExpressionVisitor
{
    private readonly ParameterExpression _row;
    private MemberInfo? _member;
    private ParameterExpression? _target;
    private bool _isShared = true;

    private FirstStep(ParameterExpression row) => _row = row;

    /// <summary>The relation, and the condition as one on the related row; null when the condition asks something else of the row.</summary>
    public static (MemberInfo Relation, ParameterExpression Related, Expression Condition)? Of(Expression condition, ParameterExpression row)
    {
        var step = new FirstStep(row);
        var onRelated = step.Visit(condition);
        return step is { _isShared: true, _member: { } member, _target: { } target } ? (member, target, onRelated) : null;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression != _row)
            return base.VisitMember(node);
        if (_member != null && _member != node.Member)
        {
            _isShared = false;
            return node;
        }
        _member = node.Member;
        return _target ??= Expression.Parameter(node.Type, node.Member.Name);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (node == _row)
            _isShared = false;
        return node;
    }
}
