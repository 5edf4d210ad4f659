using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Query.Planning;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>A term of an order: nulls come before all values, ascending.</summary>
/// <param name="Sql">The value in one row.</param>
/// <param name="Scalar">Its type; null for the internal key.</param>
/// <param name="Property">Its column, when it is stored.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="IsDescending">The direction.</param>
internal sealed record SortTerm(string Sql, Scalar? Scalar, IReadOnlyProperty? Property, bool IsNullable, bool IsDescending)
{
    /// <summary>The terms of an ORDER BY.</summary>
    public static string OrderBy(IEnumerable<SortTerm> terms, bool isReversed) => string.Join(", ", terms.Select(term => term.OrderBy(isReversed)));

    private string OrderBy(bool isReversed) =>
        (IsDescending != isReversed, IsNullable) switch
        {
            (false, false) => Sql,
            (false, true) => Sql + " ASC NULLS FIRST",
            (true, false) => Sql + " DESC",
            (true, true) => Sql + " DESC NULLS LAST",
        };
}

/// <summary>Conditions that place rows before or after a position in an order.</summary>
internal sealed class Keyset(Generation generation, int site, IReadOnlyList<SortTerm> terms, Position position)
{
    /// <summary>
    /// The rows beyond the position, split by the first term that differs: with A, B, C these are A = a AND B = b AND C &gt; c, then A = a
    /// AND B &gt; b, then A &gt; a. Each branch is one range of an index, in the order in which the branches stand here.
    /// </summary>
    public IEnumerable<string> Branches(bool isReversed)
    {
        for (var last = terms.Count - 1; last >= 0; last--)
        {
            if (Beyond(last, isReversed) is not { } beyond)
                continue;
            var conditions = Enumerable.Range(0, last).Select(Equal).Append(beyond);
            yield return string.Join(" AND ", conditions);
        }
    }

    /// <summary>Whether a row lies beyond the position, in one condition.</summary>
    public string Beyond(bool isReversed) => $"({string.Join(" OR ", Branches(isReversed).Select(branch => $"({branch})").DefaultIfEmpty("FALSE"))})";

    /// <summary>Whether a row lies beyond the position or on it.</summary>
    public string FromOn(bool isReversed)
    {
        var on = string.Join(" AND ", Enumerable.Range(0, terms.Count).Select(Equal));
        return $"({string.Join(" OR ", Branches(isReversed).Append(on).Select(branch => $"({branch})"))})";
    }

    private string? Value(int term) =>
        term < position.Values.Count
            ? position.Values[term] is { } operand ? Operand(terms[term], operand) : null
            : generation.Parameters.Operand(site, position.Key!.Value);

    private string Operand(SortTerm term, int operand)
    {
        // Texts and fixed-point numbers stand in cursors as they are stored.
        if (term.Scalar is not { IsFixedPoint: false, Kind: not (ScalarKind.Id or ScalarKind.String) } scalar)
            return generation.Parameters.Operand(site, operand);
        return generation.Parameters.Operand(
            site, operand, $"{scalar} position", value => value is StoredText ? value : Operands.Convert(scalar, term.Property, value, Rounding.Unmatchable));
    }

    private string Equal(int term) => Value(term) is { } value ? $"{terms[term].Sql} = {value}" : $"{terms[term].Sql} IS NULL";

    /// <summary>Null when nothing lies beyond in this term.</summary>
    private string? Beyond(int term, bool isReversed)
    {
        var sql = terms[term].Sql;
        var ascends = terms[term].IsDescending == isReversed;
        return (Value(term), ascends) switch
        {
            (null, true) => $"{sql} IS NOT NULL",
            (null, false) => null,
            ({ } value, true) => $"{sql} > {value}",
            ({ } value, false) => terms[term].IsNullable ? $"({sql} < {value} OR {sql} IS NULL)" : $"{sql} < {value}",
        };
    }
}
