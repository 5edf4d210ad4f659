using System.Text;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>A sort key of groups: one of their keys or aggregates.</summary>
internal sealed record GroupOrder(ScalarField Value, bool IsDescending);

/// <summary>The arguments of <c>groups</c>: keys, which groups, their order and the page.</summary>
internal sealed class GroupArguments : PagedArguments
{
    private readonly ListArguments _list;

    private GroupArguments(ListArguments list, string coordinate)
        : base(coordinate) => _list = list;

    public IReadOnlyList<GroupKey> Keys { get; private set; } = [];

    public Filter? Having { get; private set; }

    /// <summary>The sort keys; the keys of the groups are always among them, so that no two groups are equal.</summary>
    public IReadOnlyList<GroupOrder> Order { get; private set; } = [];

    /// <summary>The aggregates that <see cref="Having"/> and <see cref="Order"/> need.</summary>
    public IReadOnlyCollection<Aggregate> Aggregates { get; private set; } = [];

    /// <summary>Whether the list has a filter.</summary>
    public bool HasFilter => _list.Filter != null;

    /// <summary>The list's filter as JSON.</summary>
    public string ListFilter => _list.FilterJson;

    public static GroupArguments Bind(
        GroupsPart part, ListArguments list, string coordinate, ArgumentValues values, Caller caller, QueryOptions options)
    {
        var arguments = new GroupArguments(list, coordinate);
        try
        {
            var gate = new Gate(caller.Policy);
            var binder = new GroupBinder(part.Map, gate, options.Limits, arguments.Operands);
            arguments.Keys = binder.Keys(values["by"]);
            RequireKeys(part, arguments.Keys);
            arguments.Having = binder.Having(values["having"]);
            arguments.Order = binder.Order(values["order"]);
            arguments.Aggregates = binder.Aggregates;
            arguments.FilterOperations = binder.FilterOperations;
            arguments.Personal = gate.Personal;
            arguments.BindPage(values, caller, Math.Min(options.DefaultGroups, options.MaxGroups), options.MaxGroups, options);
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

    protected override IEnumerable<Scalar> SortTypes => Order.Select(term => term.Value.Scalar);

    protected override bool EndsWithKey => false;

    protected override string FilterArguments => "`where` of its list and `having`";

    protected override string OrderArguments => "`by` and `order`";

    /// <summary>The list and its filter, the keys, the condition and the order.</summary>
    protected override string WriteBinding() => Cursor.Bind(
        $"{_list.Coordinate} {Coordinate}",
        $"{FilterText.Of(_list.Filter, _list.Operands)}\n{FilterText.Of(Having, Operands)}",
        $"{string.Join(',', Keys.Select(Text))}\n{string.Join(',', Order.Select(Text))}");

    protected override void WriteOwnShape(StringBuilder shape)
    {
        shape.Append(HasFilter ? 'G' : 'g').AppendJoin(',', Keys.Select(Text)).Append('?');
        FilterText.WriteShape(Having, shape);
        shape.Append('^').AppendJoin(',', Order.Select(Text));
        WritePage(shape);
    }

    private static string Text(GroupKey key) => $"{key.Name} {key.Unit} {key.Level}";

    private static string Text(GroupOrder order) => order.Value.Name + (order.IsDescending ? " DESC" : " ASC");
}
