using Platform.Query.Planning;
using Platform.Query.Tables;

namespace Platform.Query.Sql;

/// <summary>A value of a statement: from a site's operands, from the caller's scope, or a constant of the plan.</summary>
/// <param name="Site">The site; -1 for what no site has.</param>
/// <param name="Read">Reads the value from the site's arguments or the caller.</param>
internal readonly record struct ParameterSource(int Site, Func<Arguments?, Caller, object?> Read);

/// <summary>One SQL statement, its values' sources, and how its rows become the root field.</summary>
internal sealed record Statement(string Sql, IReadOnlyList<ParameterSource> Parameters, RootShape Shape)
{
    /// <summary>Whether it looks at values before it uses them.</summary>
    public bool IsGuarded { get; init; }

    public object?[] Bind(IReadOnlyList<Arguments> sites, Caller caller)
    {
        var values = new object?[Parameters.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var source = Parameters[i];
            values[i] = source.Read(source.Site < 0 ? null : sites[source.Site], caller);
        }
        return values;
    }
}

/// <summary>How a statement's rows become the value of a root field.</summary>
internal abstract record RootShape;

/// <summary>The first row's column 0, or null without a row.</summary>
internal sealed record ObjectShape : RootShape
{
    /// <summary>Whether an object has the mark of its type before it.</summary>
    public bool IsMarked { get; init; }
}

/// <summary>The mark of an object of <c>node</c> and <c>nodes</c>, which says what type it is of.</summary>
internal static class ObjectType
{
    public static char Mark(int number) => (char)('A' + number);

    public static int Number(byte mark) => mark - 'A';
}

/// <summary>A list of every row's column 0, each of which may be null and else has the mark of its type before it.</summary>
internal sealed record ListShape : RootShape;

/// <summary>A table: a column for each of its own, and after them how many rows come at most.</summary>
/// <param name="Columns">The columns.</param>
internal sealed record TableShape(IReadOnlyList<ColumnSource> Columns) : RootShape;

/// <summary>A connection: header columns that every row repeats, then the columns of a row.</summary>
internal sealed record ConnectionShape : RootShape
{
    /// <summary>The list's arguments.</summary>
    public required int Site { get; init; }

    /// <summary>What to write, in order.</summary>
    public required IReadOnlyList<ConnectionPart> Parts { get; init; }

    /// <summary>The column of each part that has one; -1 for the others.</summary>
    public required IReadOnlyList<int> Columns { get; init; }

    /// <summary>The numbers of the parts that list rows.</summary>
    public required IReadOnlyList<int> Slots { get; init; }

    /// <summary>
    /// The one part that can be written as its rows come, because nothing before it waits for the last row; -1 when there is none.
    /// </summary>
    public int Streamed
    {
        get
        {
            if (Slots is not [var only])
                return -1;
            for (var i = 0; i < only; i++)
            {
                if (Parts[i] is PageInfoPart)
                    return -1;
            }
            return only;
        }
    }

    /// <summary>The column that tells of rows before the window; -1 when there are none or nobody asks.</summary>
    public int RowsBefore { get; init; } = -1;

    /// <summary>The column that tells of rows after the window; -1 when there are none or nobody asks.</summary>
    public int RowsAfter { get; init; } = -1;

    /// <summary>The column that tells whether there is a row beside the header; -1 when every row is one.</summary>
    public int HasRow { get; init; } = -1;

    /// <summary>The column of the row's cursor; -1 when nobody asks.</summary>
    public int Cursor { get; init; } = -1;

    /// <summary>The column of the row's number, counted from the end; -1 in a page that is counted from the start.</summary>
    public int Number { get; init; } = -1;

    /// <summary>False when only the header is asked for.</summary>
    public bool ReadsRows { get; init; }
}
