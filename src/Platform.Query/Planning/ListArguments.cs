using System.Text;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>The arguments of a list: filter, order and page.</summary>
internal sealed class ListArguments : PagedArguments
{
    private EntityMap? _map;
    private object? _where;

    private ListArguments(string coordinate)
        : base(coordinate)
    {
    }

    public Filter? Filter { get; private set; }

    public IReadOnlyList<OrderKey> Order { get; private set; } = [];

    /// <summary>The filter as the JSON that a client could send.</summary>
    public string FilterJson => _where is IDictionary<string, object?> where ? Planning.FilterJson.Write(_map!, where) : "{}";

    public static ListArguments Bind(
        EntityMap map, string coordinate, ArgumentValues values, Caller caller, QueryOptions options)
    {
        var arguments = new ListArguments(coordinate) { _map = map, _where = values["where"] };
        try
        {
            var gate = new Gate(caller.Policy);
            gate.RequireRows(map);
            var order = values["order"];
            if (arguments._where != null || order != null)
                arguments.BindRows(map, order, new FilterBinder(gate, options.Limits, arguments.Operands), gate);
            arguments.BindPage(values, caller, options.DefaultPageSize, options.MaxPageSize, options);
            return arguments;
        }
        catch (FieldException refused)
        {
            return new ListArguments(coordinate) { Error = refused.Error };
        }
    }

    private void BindRows(EntityMap map, object? order, FilterBinder filters, Gate gate)
    {
        Filter = filters.Bind(map, _where);
        if (order != null)
            Order = new OrderBinder(gate, filters).Bind(map, order);
        FilterOperations = filters.Operations;
        Personal = gate.Personal;
        Searches = filters.Searches + Order.Count(key => key.Field.ReadsRelation || key.Elements != null);
    }

    protected override IEnumerable<Scalar> SortTypes => Order.Select(key => key.Field.Scalar);

    protected override bool EndsWithKey => Order is not [.., { IsKey: true }];

    protected override string FilterArguments => "`where`";

    protected override string OrderArguments => "`order`";

    protected override string WriteBinding() => Cursor.Bind(
        Coordinate,
        FilterText.Of(Filter, Operands),
        string.Join(',', Order.Select(key => key.Text(Operands))));

    protected override void WriteOwnShape(StringBuilder shape)
    {
        FilterText.WriteShape(Filter, shape);
        foreach (var key in Order)
            shape.Append('^').Append(key.Name);
        WritePage(shape);
    }
}
