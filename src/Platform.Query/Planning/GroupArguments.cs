using System.Text;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>A sort key of groups: one of their keys or aggregates.</summary>
internal sealed record GroupOrder(ScalarField Value, bool IsDescending);

/// <summary>The arguments of <c>groups</c>: keys, which groups, their order and the page.</summary>
internal sealed class GroupArguments : Arguments
{
    private readonly ListArguments _list;
    private readonly string _coordinate;
    private string? _binding;

    private GroupArguments(ListArguments list, string coordinate) => (_list, _coordinate) = (list, coordinate);

    public IReadOnlyList<GroupKey> Keys { get; private set; } = [];

    public Filter? Having { get; private set; }

    /// <summary>The sort keys; the keys of the groups are always among them, so that no two groups are equal.</summary>
    public IReadOnlyList<GroupOrder> Order { get; private set; } = [];

    /// <summary>The aggregates that <see cref="Having"/> and <see cref="Order"/> need.</summary>
    public IReadOnlyCollection<Aggregate> Aggregates { get; private set; } = [];

    /// <summary>The operand of the page's size.</summary>
    public int Size { get; private set; }

    /// <summary>The operand of the page's size and one more group, which tells whether the list goes on.</summary>
    public int SizeAndOne { get; private set; }

    public override int MaxRows => Error == null ? Priced(PageSize) : 0;

    public int PageSize => (int)(long)Operands[Size]!;

    /// <summary>Whether the request says how many groups.</summary>
    public bool IsSized { get; private set; }

    public Position? After { get; private set; }

    /// <summary>The error of a list under another parent than its cursor's.</summary>
    public QueryError? WrongParent { get; private set; }

    /// <summary>Whether the list has a filter.</summary>
    public bool HasFilter => _list.Filter != null;

    /// <summary>The list's filter as JSON.</summary>
    public string ListFilter => _list.FilterJson;

    /// <summary>What the cursors are bound to: the list and its filter, the keys, the condition and the order.</summary>
    public string Binding => _binding ??= Cursor.Bind(
        $"{_list.Coordinate} {_coordinate}",
        $"{FilterText.Of(_list.Filter, _list.Operands)}\n{FilterText.Of(Having, Operands)}",
        $"{string.Join(',', Keys.Select(Text))}\n{string.Join(',', Order.Select(Text))}");

    public static GroupArguments Bind(
        GroupsPart part, ListArguments list, string coordinate, ArgumentValues values, AccessPolicy policy, QueryOptions options)
    {
        var arguments = new GroupArguments(list, coordinate);
        try
        {
            var binder = new GroupBinder(part.Map, policy, options.Limits, arguments.Operands);
            arguments.Keys = binder.Keys(values["by"]);
            RequireKeys(part, arguments.Keys);
            arguments.Having = binder.Having(values["having"]);
            arguments.Order = binder.Order(values["order"]);
            arguments.Aggregates = binder.Aggregates;
            arguments.FilterOperations = binder.FilterOperations;
            arguments.BindPage(values, options);
            return arguments;
        }
        catch (FieldException refused)
        {
            return new GroupArguments(list, coordinate) { Error = refused.Error };
        }
    }

    private static void RequireKeys(GroupsPart part, IReadOnlyList<GroupKey> keys)
    {
        var selected = part.GroupItems.OfType<GroupKeyItem>().SelectMany(item => item.Items).SelectMany(item => item.Required);
        if (selected.FirstOrDefault(name => !keys.Any(key => key.Name == name)) is { } missing)
            throw new FieldException(FieldErrors.Invalid($"`key` selects `{missing}`, which is not among the keys of `by`; add it there or leave it out here."));
    }

    private void BindPage(ArgumentValues values, QueryOptions options)
    {
        var size = values["first"] as int? ?? Math.Min(options.DefaultGroups, options.MaxGroups);
        if (size < 0)
            throw new FieldException(FieldErrors.NegativeSize());
        if (size > options.MaxGroups)
            throw new FieldException(FieldErrors.PageTooBig(_coordinate, size, options.MaxGroups));
        IsSized = values["first"] != null;
        RowsPricedAsOne = options.RowsPricedAsOne;
        Size = Add((long)size);
        SizeAndOne = Add(size + 1L);
        if (values["after"] is not string cursor)
            return;
        WrongParent = FieldErrors.BadCursor("after", cursor);
        var elements = (Cursor.Decode(cursor, Binding) ?? throw new FieldException(WrongParent)).EnumerateArray().ToList();
        After = new Position(
            Add(elements[0].GetInt64()),
            [.. Order.Select((term, index) => CursorValues.Read(term.Value.Scalar, elements[index + 1]) is { } value ? Add(value) : (int?)null)],
            null);
    }

    protected override void WriteOwnShape(StringBuilder shape)
    {
        shape.Append(HasFilter ? 'G' : 'g').AppendJoin(',', Keys.Select(Text)).Append(IsSized ? '#' : '*').Append('?');
        FilterText.WriteShape(Having, shape);
        shape.Append('^').AppendJoin(',', Order.Select(Text));
        foreach (var value in After?.Values ?? [])
            shape.Append(value == null ? 'n' : 'v');
    }

    private static string Text(GroupKey key) => $"{key.Name} {key.Unit} {key.Level}";

    private static string Text(GroupOrder order) => order.Value.Name + (order.IsDescending ? " DESC" : " ASC");
}
