using System.Globalization;
using System.Linq.Expressions;

namespace Platform.Query.Sql;

/// <summary>
/// Translates a mask, an expression from text to text, over a value. Its helpers are known by their names and parameters: static methods
/// <c>Length(text)</c>, <c>First(text, n)</c>, <c>Last(text, n)</c> and <c>AreDigits(text)</c>, which count code points and are defined for every text and number.
/// </summary>
/// <remarks>Only what is the same in C# and on both databases is known: .NET's own Length and Substring count otherwise, and are refused.</remarks>
internal sealed class MaskSql
{
    private readonly ParameterExpression _parameter;
    private readonly string _value;
    private readonly Dialect _dialect;

    private MaskSql(ParameterExpression parameter, string value, Dialect dialect) => (_parameter, _value, _dialect) = (parameter, value, dialect);

    /// <summary>The masked value; null where the value is.</summary>
    /// <param name="mask"><c>Expression&lt;Func&lt;string, string&gt;&gt;</c>.</param>
    /// <param name="value">The value's SQL, which is used as often as the mask names it.</param>
    /// <param name="dialect">The database's SQL.</param>
    public static string Translate(LambdaExpression mask, string value, Dialect dialect) =>
        $"CASE WHEN {value} IS NOT NULL THEN {new MaskSql(mask.Parameters[0], value, dialect).Visit(mask.Body)} END";

    private string Visit(Expression expression) => expression switch
    {
        ParameterExpression parameter when parameter == _parameter => _value,
        ConstantExpression { Value: string text } => Dialect.Literal(text),
        ConstantExpression { Value: char character } => Dialect.Literal(character.ToString()),
        ConstantExpression { Value: int number } => number.ToString(CultureInfo.InvariantCulture),
        ConditionalExpression conditional =>
            $"CASE WHEN {Visit(conditional.Test)} THEN {Visit(conditional.IfTrue)} ELSE {Visit(conditional.IfFalse)} END",
        UnaryExpression { NodeType: ExpressionType.Not } not => $"NOT ({Visit(not.Operand)})",
        BinaryExpression binary => $"({Visit(binary.Left)} {Operator(binary)} {Visit(binary.Right)})",
        MethodCallExpression call => Call(call),
        _ => throw Unsupported(expression),
    };

    private static string Operator(BinaryExpression binary) => binary.NodeType switch
    {
        ExpressionType.Add when binary.Type == typeof(string) => "||",
        ExpressionType.Add => "+",
        ExpressionType.Subtract => "-",
        ExpressionType.Equal => "=",
        ExpressionType.NotEqual => "<>",
        // Texts are compared in C# by other methods.
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.AndAlso => "AND",
        ExpressionType.OrElse => "OR",
        _ => throw Unsupported(binary),
    };

    private string Call(MethodCallExpression call)
    {
        if (call.Object is { } text && call.Method.DeclaringType == typeof(string) && call.Method.Name == nameof(string.Contains)
            && call.Arguments is [{ Type: var part }] && (part == typeof(string) || part == typeof(char)))
        {
            return _dialect.Contains(Visit(text), Visit(call.Arguments[0]));
        }

        if (call.Object != null)
            throw Unsupported(call);
        Type[] types = [.. call.Method.GetParameters().Select(parameter => parameter.ParameterType)];
        return (call.Method.Name, types) switch
        {
            ("Length", [var of]) when of == typeof(string) => $"length({Visit(call.Arguments[0])})",
            ("AreDigits", [var of]) when of == typeof(string) => $"ltrim({Visit(call.Arguments[0])}, '0123456789') = ''",
            ("First", [var of, var count]) when of == typeof(string) && count == typeof(int) => First(Visit(call.Arguments[0]), call.Arguments[1]),
            ("Last", [var of, var count]) when of == typeof(string) && count == typeof(int) => Last(Visit(call.Arguments[0]), call.Arguments[1]),
            _ => throw Unsupported(call),
        };
    }

    // What substr does with a negative length differs, and with a start before the first character.
    private string First(string text, Expression count) => $"substr({text}, 1, {NotNegative(count)})";

    private string Last(string text, Expression count)
    {
        var taken = NotNegative(count);
        return $"substr({text}, CASE WHEN length({text}) > {taken} THEN length({text}) - {taken} + 1 ELSE 1 END)";
    }

    private string NotNegative(Expression count)
    {
        var sql = Visit(count);
        return count is ConstantExpression { Value: >= 0 } ? sql : $"CASE WHEN {sql} > 0 THEN {sql} ELSE 0 END";
    }

    private static NotSupportedException Unsupported(Expression expression) => new($"A mask cannot be translated to SQL at `{expression}`.");
}
