using System.Linq.Expressions;
using System.Reflection;
using Platform.Model.Privacy;

namespace Platform.Access.Policies;

/// <summary>Finds the personal properties that a computed field reads, itself or by another computed field that does not declare its class.</summary>
internal sealed class PersonalReads : ExpressionVisitor
{
    private readonly List<string> _found = [];

    /// <summary>The properties by name; empty for a field that is stored or reads none.</summary>
    public static IReadOnlyList<string> Of(PropertyInfo property)
    {
        var reads = new PersonalReads();
        reads.Visit(Definition(property)?.Body);
        return reads._found;
    }

    /// <summary>A computed field's expression, which stands beside it; null of a field that is stored.</summary>
    public static LambdaExpression? Definition(MemberInfo property) =>
        property.DeclaringType!.GetProperty(property.Name + "Expression", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as LambdaExpression;

    protected override Expression VisitMember(MemberExpression node)
    {
        if (DataClasses.Of(node.Member) != DataClass.P0)
            _found.Add($"{node.Member.DeclaringType!.Name}.{node.Member.Name}");
        else if (node.Member is PropertyInfo inner && !inner.IsDefined(typeof(ClassifiedAttribute)))
            _found.AddRange(Of(inner));
        return base.VisitMember(node);
    }
}
