using System.Text;
using Platform.Query.Execution;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>A row's place in an order, from a cursor: the operands of its sort values and key.</summary>
/// <param name="Parent">The operand of the parent's key; null at the root.</param>
/// <param name="Values">The operands of the sort values; null where the value is null.</param>
/// <param name="Key">The operand of the row's key; null when the order ends with the key itself.</param>
internal sealed record Position(int Parent, IReadOnlyList<int?> Values, int? Key);

/// <summary>The arguments of what has pages: a list, or the groups of one.</summary>
/// <param name="coordinate">The field in the schema.</param>
internal abstract class PagedArguments(string coordinate) : Arguments
{
    private int _rowsPricedAsOne = 1;
    private string? _binding;

    /// <summary>The field in the schema.</summary>
    public string Coordinate => coordinate;

    /// <summary>The operand of the page's size.</summary>
    public int Size { get; private set; }

    /// <summary>The operand of the page's size and one more row, which tells whether the list goes on.</summary>
    public int SizeAndOne { get; private set; }

    public int PageSize => (int)(long)Operands[Size]!;

    /// <summary>Whether the request says how many rows.</summary>
    public bool IsSized { get; private set; }

    public override int MaxRows => Error == null ? (PageSize + _rowsPricedAsOne - 1) / _rowsPricedAsOne : 0;

    /// <summary>True when the page is counted from the end.</summary>
    public bool IsBackward { get; private set; }

    public Position? After { get; private set; }

    public Position? Before { get; private set; }

    /// <summary>The places that the cursors tell.</summary>
    public IEnumerable<Position> Cursors => new[] { After, Before }.OfType<Position>();

    /// <summary>The error of a list under another parent than its cursor's.</summary>
    public QueryError? WrongParent { get; private set; }

    /// <summary>What the cursors are bound to: the list as it is asked for, and the caller's rows.</summary>
    public string Binding(Caller caller) => Cursor.For(caller, _binding ??= WriteBinding());

    /// <summary>Whether the cursors could tell values of persons, so that they are encrypted.</summary>
    public bool IsSealed => Personal.Count > 0;

    /// <summary>The types of the sort values.</summary>
    protected abstract IEnumerable<Scalar> SortTypes { get; }

    /// <summary>Whether the row's key comes after the sort values.</summary>
    protected abstract bool EndsWithKey { get; }

    /// <summary>The arguments that filter, as a message names them.</summary>
    protected abstract string FilterArguments { get; }

    /// <summary>The arguments that order.</summary>
    protected abstract string OrderArguments { get; }

    protected abstract string WriteBinding();

    /// <summary>Binds the size and the cursors; the order is bound before.</summary>
    protected void BindPage(ArgumentValues values, Caller caller, int defaultSize, int maxSize, QueryOptions options)
    {
        var first = values["first"] as int?;
        var last = values["last"] as int?;
        if (first != null && last != null)
            throw new FieldException(FieldErrors.FirstAndLast());
        BindSize(first ?? last, defaultSize, maxSize, options);
        IsBackward = last != null;
        After = BindCursor("after", values, caller, options);
        Before = BindCursor("before", values, caller, options);
    }

    private void BindSize(int? size, int defaultSize, int maxSize, QueryOptions options)
    {
        var rows = size ?? defaultSize;
        if (rows < 0)
            throw new FieldException(FieldErrors.NegativeSize());
        if (rows > maxSize)
            throw new FieldException(FieldErrors.PageTooBig(coordinate, rows, maxSize));
        IsSized = size != null;
        _rowsPricedAsOne = options.RowsPricedAsOne;
        Size = Add((long)rows);
        SizeAndOne = Add(rows + 1L);
    }

    private Position? BindCursor(string argument, ArgumentValues values, Caller caller, QueryOptions options) =>
        values[argument] is string cursor ? BindCursor(argument, cursor, caller, options) : null;

    private Position BindCursor(string argument, string cursor, Caller caller, QueryOptions options)
    {
        if ((IsSealed ? new CursorSeal(options.CursorKey).Open(cursor) : cursor) is not { } opened || Cursor.Decode(opened, Binding(caller)) is not var (values, mismatch))
            throw new FieldException(FieldErrors.BadCursor(argument, cursor));
        if (mismatch != CursorMismatch.None)
            throw new FieldException(FieldErrors.ForeignCursor(argument, cursor, Owner(mismatch)));
        WrongParent ??= FieldErrors.ForeignCursor(argument, cursor, "the list of another parent; send it to the one that it was taken from");
        try
        {
            var elements = values.EnumerateArray().ToList();
            var sortValues = SortTypes.Select((scalar, index) => CursorValues.Read(scalar, elements[index + 1]) is { } value ? Add(value) : (int?)null).ToList();
            return new Position(Add(elements[0].GetInt64()), sortValues, EndsWithKey ? Add(elements[^1].GetInt64()) : null);
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException or ArgumentException)
        {
            // Sealed like ours by somebody who has read how, around other values.
            throw new FieldException(FieldErrors.BadCursor(argument, cursor));
        }
    }

    /// <summary>To what a cursor belongs that is of another list, filter or order.</summary>
    private string Owner(CursorMismatch mismatch) => mismatch switch
    {
        CursorMismatch.Filter => $"another filter; send it with the {FilterArguments} that it was made with",
        CursorMismatch.Order => $"another order; send it with the {OrderArguments} that it was made with",
        CursorMismatch.List => "another list; send it to the field that it was taken from",
        _ => $"another filter and another order; send it with the {FilterArguments} and the {OrderArguments} that it was made with",
    };

    /// <summary>The direction decides the SQL text, whether a size is given, and which values of a place are null.</summary>
    protected void WritePage(StringBuilder shape)
    {
        shape.Append(IsBackward ? '<' : '>').Append(IsSized ? '#' : '*');
        WritePosition(After, 'a', shape);
        WritePosition(Before, 'b', shape);
    }

    private static void WritePosition(Position? position, char name, StringBuilder shape)
    {
        if (position == null)
            return;
        shape.Append(name);
        foreach (var value in position.Values)
            shape.Append(value == null ? 'n' : 'v');
    }
}
