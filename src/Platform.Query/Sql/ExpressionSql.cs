using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>
/// Translates the expressions of computed fields and row predicates: properties, to-one navigation, Count and Any over relations, Any over
/// lists of enums, comparisons, logic, arithmetic, conditionals, StartsWith, CompareOrdinal with 0, members of the caller's scope, and Math.Round of a
/// quotient of numbers that are not negative; a static property <c>Today</c> of type DateOnly, and what is worked out of it alone, is a parameter. A computed field tells a fact of its own row, so it counts what the register holds, whoever asks.
/// </summary>
internal sealed class ExpressionSql(Generation generation)
{
    private readonly Dictionary<ParameterExpression, Row> _rows = [];
    private ParameterExpression? _scope;
    private FromClause? _joining;

    public string Translate(LambdaExpression lambda, Row row)
    {
        _rows[lambda.Parameters[0]] = row;
        _scope = lambda.Parameters.ElementAtOrDefault(1);
        return Visit(lambda.Body);
    }

    /// <summary>A condition on a row; what it asks of a related row alone is asked there.</summary>
    public string Condition(LambdaExpression lambda, Row row)
    {
        _scope = lambda.Parameters.ElementAtOrDefault(1);
        _rows[lambda.Parameters[0]] = row;
        if (FirstStep.Of(lambda.Body, lambda.Parameters[0]) is not var (relation, related, onRelated)
            || row.Map.Find(Naming.Camel(relation.Name)) is not ToOneField { IsOnDependent: true, IsNullable: false, ForeignKey: var key } field)
        {
            return Visit(lambda.Body);
        }

        var from = _joining = generation.AllOf(field.Target);
        _rows[related] = from.Row;
        from.Where(Visit(onRelated));
        _joining = null;
        return $"{row.Column(key.Properties[0])} IN (SELECT {from.Row.Column(key.PrincipalKey.Properties[0])} {from.ToSql()})";
    }

    private string Visit(Expression expression) => expression switch
    {
        _ when DayFunction.Of(expression) is { } function => generation.OfToday(expression.ToString(), function),
        ConstantExpression constant => Constant(constant.Value),
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert => Visit(convert.Operand),
        UnaryExpression { NodeType: ExpressionType.Not } not => $"NOT ({Visit(not.Operand)})",
        BinaryExpression binary => Binary(binary),
        ConditionalExpression conditional =>
            $"CASE WHEN {Visit(conditional.Test)} THEN {Visit(conditional.IfTrue)} ELSE {Visit(conditional.IfFalse)} END",
        MemberExpression member => Member(member),
        MethodCallExpression call => Call(call),
        _ => throw Unsupported(expression),
    };

    private string Constant(object? value) => value switch
    {
        null => "NULL",
        bool flag => flag ? "TRUE" : "FALSE",
        Enum or int or long or short or byte => Convert.ToInt64(value).ToString(CultureInfo.InvariantCulture),
        _ => generation.Parameters.Constant(value),
    };

    private string Binary(BinaryExpression binary)
    {
        if (binary.NodeType is ExpressionType.Equal or ExpressionType.NotEqual && IsNull(binary.Right))
            return $"{Visit(binary.Left)} IS {(binary.NodeType == ExpressionType.Equal ? "" : "NOT ")}NULL";
        var distinct = binary.NodeType == ExpressionType.NotEqual
            && (Nullable.GetUnderlyingType(binary.Left.Type) ?? Nullable.GetUnderlyingType(binary.Right.Type)) != null;
        var op = binary.NodeType switch
        {
            ExpressionType.Equal => "=",
            ExpressionType.NotEqual => distinct ? "IS DISTINCT FROM" : "<>",
            ExpressionType.LessThan => "<",
            ExpressionType.LessThanOrEqual => "<=",
            ExpressionType.GreaterThan => ">",
            ExpressionType.GreaterThanOrEqual => ">=",
            ExpressionType.AndAlso => "AND",
            ExpressionType.OrElse => "OR",
            ExpressionType.Add => "+",
            ExpressionType.Subtract => "-",
            ExpressionType.Multiply => "*",
            _ => throw Unsupported(binary),
        };
        return Ordinal(binary) is var (left, right)
            ? $"({Visit(left)} {op} {Visit(right)})"
            : $"({Visit(binary.Left)} {op} {Visit(binary.Right)})";
    }

    /// <summary>What is compared as text by code points, which is how text columns compare.</summary>
    private static (Expression Left, Expression Right)? Ordinal(BinaryExpression binary) =>
        binary is { Left: MethodCallExpression { Method.Name: nameof(string.CompareOrdinal), Arguments: [var left, var right] }, Right: ConstantExpression { Value: 0 } }
            ? (left, right)
            : null;

    private static bool IsNull(Expression expression) => expression switch
    {
        ConstantExpression { Value: null } => true,
        UnaryExpression { NodeType: ExpressionType.Convert } convert => IsNull(convert.Operand),
        _ => false,
    };

    private string Member(MemberExpression member)
    {
        if (member.Expression is null || member.Expression is ConstantExpression)
            return Constant(Evaluate(member));
        if (OfScope(member) is { } parameter)
            return parameter;
        if (Nullable.GetUnderlyingType(member.Expression.Type) != null)
            return member.Member.Name == "Value" ? Visit(member.Expression) : $"{Visit(member.Expression)} IS NOT NULL";
        if (member.Member.Name == "Count" && Collection(member.Expression) is { } counted)
            return Count(counted, null);
        return OnRow(member.Expression, row => row.Map.Find(Naming.Camel(member.Member.Name)) switch
        {
            ScalarField field => generation.Value(field, row),
            EnumListField list => row.Column(list.Property),
            _ => row.Map.EntityType.FindProperty(member.Member.Name) is { } hidden ? row.Column(hidden) : throw Unsupported(member),
        });
    }

    private string? OfScope(MemberExpression member)
    {
        var owner = member.Expression is UnaryExpression { NodeType: ExpressionType.Convert } cast ? cast.Operand : member.Expression;
        return owner == _scope && _scope != null && member.Member is PropertyInfo property ? generation.Parameters.OfScope(property.Name, property.GetValue) : null;
    }

    /// <summary>A value of the row that an expression leads to; through a relation it is read by a subquery.</summary>
    private string OnRow(Expression owner, Func<Row, string> value)
    {
        if (owner is ParameterExpression parameter)
            return value(_rows[parameter]);
        if (owner is MemberExpression { Expression: { } before } step)
        {
            return OnRow(before, row =>
            {
                if (row.Map.Find(Naming.Camel(step.Member.Name)) is not ToOneField field)
                    throw Unsupported(step);
                if (_joining is { } joining)
                    return value(joining.Join(row, field));
                var from = generation.AllOf(field.Target).Of(field, row);
                var inner = value(from.Row);
                return $"(SELECT {inner} {from.ToSql()})";
            });
        }
        throw Unsupported(owner);
    }

    private string Call(MethodCallExpression call)
    {
        if (call.Method.DeclaringType == typeof(Math) && call.Method.Name == nameof(Math.Round))
            return Quotient(call);
        if (call.Method.DeclaringType == typeof(string) && call.Method.Name == nameof(string.StartsWith))
        {
            var prefix = generation.Parameters.Constant(Evaluate(call.Arguments[0])!);
            return $"substr({Visit(call.Object!)}, 1, length({prefix})) = {prefix}";
        }
        if (call.Method.DeclaringType == typeof(Enumerable) && call.Method.Name is nameof(Enumerable.Count) or nameof(Enumerable.Any))
        {
            var predicate = call.Arguments.Count > 1 ? (LambdaExpression)call.Arguments[1] : null;
            if (Collection(call.Arguments[0]) is { } list)
                return call.Method.Name == nameof(Enumerable.Count) ? Count(list, predicate) : $"EXISTS (SELECT 1 {Elements(list, predicate)})";
            return AnyOfEnums((MemberExpression)call.Arguments[0], predicate);
        }
        throw Unsupported(call);
    }

    private (Row Row, ToManyField Field)? Collection(Expression expression) =>
        expression is MemberExpression { Expression: ParameterExpression owner } member
        && _rows[owner].Map.Find(Naming.Camel(member.Member.Name)) is ToManyField field
            ? (_rows[owner], field)
            : null;

    private string Count((Row Row, ToManyField Field) list, LambdaExpression? predicate) => $"(SELECT count(*) {Elements(list, predicate)})";

    private string Elements((Row Row, ToManyField Field) list, LambdaExpression? predicate)
    {
        var from = generation.AllOf(list.Field.Target).Of(list.Field, list.Row);
        if (predicate != null)
        {
            _rows[predicate.Parameters[0]] = from.Row;
            from.Where(Visit(predicate.Body));
        }
        return from.ToSql();
    }

    private string AnyOfEnums(MemberExpression list, LambdaExpression? predicate)
    {
        var type = list.Type.GetGenericArguments()[0];
        var test = predicate?.Compile();
        var mask = Enum.GetValues(type).Cast<object>()
            .Where(member => test == null || (bool)test.DynamicInvoke(member)!)
            .Aggregate(0L, (bits, member) => bits | (1L << Convert.ToInt32(member)));
        return $"({Visit(list)} & {mask.ToString(CultureInfo.InvariantCulture)}) <> 0";
    }

    /// <summary>A quotient in whole numbers of 10^-scale, rounded half away from zero, exactly.</summary>
    private string Quotient(MethodCallExpression call)
    {
        if (call.Arguments is not [BinaryExpression { NodeType: ExpressionType.Divide } quotient, ConstantExpression { Value: int scale }, _])
            throw Unsupported(call);
        var unit = ((long)Math.Pow(10, scale)).ToString(CultureInfo.InvariantCulture);
        var alias = generation.NextAlias();
        return $"(SELECT (2 * {alias}.a * {unit} + {alias}.b) / (2 * {alias}.b)"
            + $" FROM (SELECT {generation.Dialect.Whole(Visit(quotient.Left))} AS a, {Visit(quotient.Right)} AS b) AS {alias})";
    }

    private static object? Evaluate(Expression expression) =>
        expression is MemberExpression { Member: PropertyInfo or FieldInfo } or ConstantExpression
            ? Expression.Lambda(expression).Compile().DynamicInvoke()
            : throw Unsupported(expression);

    private static NotSupportedException Unsupported(Expression expression) =>
        new($"A computed field or row predicate cannot be translated to SQL at `{expression}`.");
}
