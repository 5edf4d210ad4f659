using System.Text;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>
/// The arguments of one selected field, bound to a request's variables: the structure decides the SQL text and is part of the
/// <see cref="WriteShape">shape</see>; the operands are values only.
/// </summary>
internal abstract class Arguments
{
    /// <summary>The values, by number.</summary>
    public List<object?> Operands { get; } = [];

    /// <summary>Why the field is null; null when its arguments are fine.</summary>
    public QueryError? Error { get; init; }

    /// <summary>Rows that the field may have, at most.</summary>
    public virtual int MaxRows => Error == null ? 1 : 0;

    /// <summary>Operations of the field's filter.</summary>
    public int FilterOperations { get; private protected set; }

    /// <summary>What the filter and the order search for in relations, row by row.</summary>
    public int Searches { get; private protected set; }

    public void WriteShape(StringBuilder shape)
    {
        if (Error != null)
            shape.Append('!');
        else
            WriteOwnShape(shape);
        shape.Append(';');
    }

    protected abstract void WriteOwnShape(StringBuilder shape);

    /// <summary>How many rows are priced as one.</summary>
    protected int RowsPricedAsOne { get; set; } = 1;

    protected int Priced(int rows) => (rows + RowsPricedAsOne - 1) / RowsPricedAsOne;

    protected int Add(object? operand)
    {
        Operands.Add(operand);
        return Operands.Count - 1;
    }
}

/// <summary>The key of a lookup, or the ids of <c>node</c> and <c>nodes</c>: operand 0.</summary>
internal sealed class KeyArguments : Arguments
{
    public KeyArguments(object? key) => Add(key);

    public override int MaxRows => Error != null ? 0 : Operands[0] is object?[] ids ? ids.Length : 1;

    public static KeyArguments OfIds(IEnumerable<object?> ids, string coordinate, QueryOptions options)
    {
        var list = ids.ToArray();
        return new KeyArguments(list)
        {
            Error = list.Length > options.MaxPageSize ? FieldErrors.PageTooBig(coordinate, list.Length, options.MaxPageSize) : null,
        };
    }

    protected override void WriteOwnShape(StringBuilder shape) => shape.Append('k');
}

/// <summary>The cap of a <c>totalCount</c>: operand 0 is how many rows to count at most.</summary>
internal sealed class CapArguments : Arguments
{
    public CapArguments(int? cap)
    {
        HasCap = cap != null;
        if (cap < 0)
            Error = FieldErrors.NegativeSize();
        Add(cap + 1L);
    }

    public bool HasCap { get; }

    protected override void WriteOwnShape(StringBuilder shape) => shape.Append(HasCap ? 'c' : 'n');
}

/// <summary>A row's place in an order, from a cursor: the operands of its sort values and key.</summary>
/// <param name="Parent">The operand of the parent's key; null at the root.</param>
/// <param name="Values">The operands of the sort values; null where the value is null.</param>
/// <param name="Key">The operand of the row's key; null when the order ends with the key itself.</param>
internal sealed record Position(int Parent, IReadOnlyList<int?> Values, int? Key);

/// <summary>The arguments of a list: filter, order and page.</summary>
internal sealed class ListArguments : Arguments
{
    private string? _binding;

    private EntityMap? _map;
    private object? _where;

    private ListArguments(string coordinate) => Coordinate = coordinate;

    /// <summary>The list's field in the schema.</summary>
    public string Coordinate { get; }

    public Filter? Filter { get; private set; }

    public IReadOnlyList<OrderKey> Order { get; private set; } = [];

    /// <summary>True when the page is counted from the end.</summary>
    public bool IsBackward { get; private set; }

    /// <summary>The operand of the page's size.</summary>
    public int Size { get; private set; }

    /// <summary>The operand of the page's size and one more row, which tells whether the list goes on.</summary>
    public int SizeAndOne { get; private set; }

    public int PageSize => (int)(long)Operands[Size]!;

    public override int MaxRows => Error == null ? Priced(PageSize) : 0;

    /// <summary>Whether the request says how many rows.</summary>
    public bool IsSized { get; private set; }

    public Position? After { get; private set; }

    public Position? Before { get; private set; }

    /// <summary>The cursor arguments as given, for the error of a list under another parent.</summary>
    public QueryError? WrongParent { get; private set; }

    /// <summary>What the list's cursors are bound to.</summary>
    public string Binding => _binding ??= Cursor.Bind(
        Coordinate,
        FilterText.Of(Filter, Operands),
        string.Join(',', Order.Select(key => key.Text(Operands))));

    /// <summary>The filter as the JSON that a client could send.</summary>
    public string FilterJson => _where is IDictionary<string, object?> where ? Planning.FilterJson.Write(_map!, where) : "{}";

    public static ListArguments Bind(
        EntityMap map, string coordinate, ArgumentValues values, AccessPolicy policy, QueryOptions options)
    {
        var arguments = new ListArguments(coordinate) { _map = map, _where = values["where"] };
        try
        {
            var filters = new FilterBinder(policy, options.Limits, arguments.Operands);
            arguments.Filter = filters.Bind(map, arguments._where);
            arguments.Order = new OrderBinder(policy, filters).Bind(map, values["order"]);
            arguments.FilterOperations = filters.Operations;
            arguments.Searches = filters.Searches + arguments.Order.Count(key => key.Field.ReadsRelation || key.Elements != null);
            arguments.BindPage(values, options);
            return arguments;
        }
        catch (FieldException refused)
        {
            return new ListArguments(coordinate) { Error = refused.Error };
        }
    }

    private void BindPage(ArgumentValues values, QueryOptions options)
    {
        var first = values["first"] as int?;
        var last = values["last"] as int?;
        if (first != null && last != null)
            throw new FieldException(FieldErrors.FirstAndLast());
        var size = first ?? last ?? options.DefaultPageSize;
        if (size < 0)
            throw new FieldException(FieldErrors.NegativeSize());
        if (size > options.MaxPageSize)
            throw new FieldException(FieldErrors.PageTooBig(Coordinate, size, options.MaxPageSize));
        IsSized = (first ?? last) != null;
        RowsPricedAsOne = options.RowsPricedAsOne;
        IsBackward = last != null;
        After = BindCursor("after", values);
        Before = BindCursor("before", values);
        Size = Add((long)size);
        SizeAndOne = Add(size + 1L);
    }

    private Position? BindCursor(string argument, ArgumentValues values)
    {
        if (values[argument] is not string cursor)
            return null;
        var error = FieldErrors.BadCursor(argument, cursor);
        var array = Cursor.Decode(cursor, Binding) ?? throw new FieldException(error);
        WrongParent ??= error;
        var elements = array.EnumerateArray().ToList();
        var keyOrders = Order is [.., { IsKey: true }];
        var sortValues = Order.Select((key, index) => CursorValues.Read(key.Field.Scalar, elements[index + 1]) is { } value ? Add(value) : (int?)null).ToList();
        return new Position(Add(elements[0].GetInt64()), sortValues, keyOrders ? null : Add(elements[^1].GetInt64()));
    }

    protected override void WriteOwnShape(StringBuilder shape)
    {
        FilterText.WriteShape(Filter, shape);
        foreach (var key in Order)
            shape.Append('^').Append(key.Name);
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
