using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>
/// SQLite where rows have been written past its checks: a column holds whatever was put there. Each value is looked at before it is used, and is null where
/// its type does not have it. That costs time and the use of indexes, so it is asked only of a file that has such rows.
/// </summary>
internal sealed class GuardedSqliteDialect(ISqlGenerationHelper helper) : SqliteDialect(helper)
{
    /// <summary>The function that tells whether a value is a text in UTF-8; each connection registers it.</summary>
    public const string TextFunction = "platform_is_text";

    public override Dialect? Guarded => null;

    public override bool IsGuarded => true;

    public override string Sound(Scalar scalar, string value) => Where(value, scalar.Kind switch
    {
        ScalarKind.Boolean => "typeof(g.v) = 'integer' AND g.v IN (0, 1)",
        ScalarKind.Enum => $"typeof(g.v) = 'integer' AND g.v IN ({string.Join(", ", Numbers(scalar.ClrType))})",
        ScalarKind.Int => "typeof(g.v) = 'integer' AND g.v BETWEEN -2147483648 AND 2147483647",
        ScalarKind.Long or ScalarKind.Float or ScalarKind.Decimal => "typeof(g.v) = 'integer'",
        ScalarKind.String => $"{TextFunction}(g.v)",
        // An id is written as it is.
        ScalarKind.Id => $"{TextFunction}(g.v) AND json_quote(g.v) = '\"' || g.v || '\"'",
        ScalarKind.LocalDate => "date(g.v) = g.v AND g.v >= '0001-01-01'",
        ScalarKind.DateTime => "strftime('%Y-%m-%dT%H:%M:%S', substr(g.v, 1, 19)) = substr(g.v, 1, 19) AND g.v >= '0001-01-01'"
            + " AND typeof(g.v) = 'text' AND substr(g.v, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]'",
        _ => throw new NotSupportedException(scalar.Kind.ToString()),
    });

    public override string SoundBits(Type enumType, string bits)
    {
        var all = Numbers(enumType).Aggregate(0L, (mask, number) => mask | (1L << (int)number));
        return Where(bits, $"typeof(g.v) = 'integer' AND g.v & {(~all).ToString(CultureInfo.InvariantCulture)} = 0");
    }

    private static string Where(string value, string condition) => $"(SELECT CASE WHEN {condition} THEN g.v END FROM (SELECT {value} AS v) AS g)";

    private static IEnumerable<long> Numbers(Type enumType) => Enum.GetValues(enumType).Cast<object>().Select(member => Convert.ToInt64(member, CultureInfo.InvariantCulture));
}
