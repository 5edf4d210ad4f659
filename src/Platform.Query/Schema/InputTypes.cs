using GraphQL.Types;
using Platform.Query.Cost;
using static Platform.Query.Schema.Definitions;

namespace Platform.Query.Schema;

/// <summary>The filter and sort inputs, named as the conventions say.</summary>
internal sealed class InputTypes
{
    private static readonly string[] Equality = ["eq", "neq", "in", "nin"];
    private static readonly string[] Comparisons = ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];
    private static readonly string[] OrderedEnum = ["gt", "gte", "lt", "lte"];
    private static readonly string[] TextSearch =
        ["contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith", "icontains", "istartsWith", "ieq"];

    private readonly LeafTypes _leaves;
    private readonly Func<Type, bool> _isOrdered;
    private readonly AggregateTypes _aggregates;
    private readonly Dictionary<string, InputObjectGraphType> _operations = new(StringComparer.Ordinal);
    private readonly Dictionary<EntityMap, InputObjectGraphType> _filters = [];
    private readonly Dictionary<EntityMap, InputObjectGraphType> _sorts = [];
    private readonly EnumerationGraphType _direction = new() { Name = "SortEnumType", Description = Texts.SortEnum };

    public InputTypes(ModelMap model, LeafTypes leaves, Func<Type, bool> isOrdered)
    {
        _leaves = leaves;
        _isOrdered = isOrdered;
        _aggregates = new AggregateTypes(leaves, this, isOrdered);
        _direction.Add("ASC", false, Texts.Asc);
        _direction.Add("DESC", true, Texts.Desc);
        foreach (var map in model.Entities)
        {
            _filters.Add(map, new InputObjectGraphType { Name = map.Name + "FilterInput", Description = Texts.Filter(map.Name) });
            _sorts.Add(map, new SortInput { Name = map.Name + "SortInput", Description = Texts.Sort(map) });
        }
        foreach (var map in model.Entities)
        {
            FillFilter(map);
            FillSort(map);
        }
    }

    public AggregateTypes Aggregates => _aggregates;

    public EnumerationGraphType Direction => _direction;

    public InputObjectGraphType Filter(EntityMap map) => _filters[map];

    public InputObjectGraphType Sort(EntityMap map) => _sorts[map];

    private void FillFilter(EntityMap map)
    {
        var filter = _filters[map];
        AddAndOr(filter);
        foreach (var field in map.Fields)
        {
            Add(filter, field.Name, field.Description, takesNull: field is ToOneField, isSearch: ReadsRelation(field), type: field switch
            {
                ScalarField scalar => Operations(scalar.Scalar),
                EnumListField list => ListOperations(
                    $"List{list.EnumType.Name}OperationFilterInput", list.EnumType.Name, Operations(new Scalar(ScalarKind.Enum, list.EnumType)), isSearch: false),
                ToOneField one => _filters[one.Target],
                ToManyField many => ListOfEntities(many.Target),
                _ => throw new NotSupportedException(field.GetType().Name),
            });
        }
    }

    private void FillSort(EntityMap map)
    {
        foreach (var field in map.Fields)
        {
            IGraphType? type = field switch
            {
                ScalarField => _direction,
                ToOneField one => _sorts[one.Target],
                ToManyField many => _aggregates.ListSort(many.Target, _filters[many.Target]),
                _ => null,
            };
            if (type != null)
                Add(_sorts[map], field.Name, field.Description, type, takesNull: true, isSearch: ReadsRelation(field));
        }
    }

    /// <summary>The operators of a leaf type.</summary>
    public InputObjectGraphType Operations(Scalar scalar)
    {
        var prefix = scalar.Kind == ScalarKind.Id ? "Id" : scalar.GraphQLName;
        var name = prefix + "OperationFilterInput";
        if (_operations.TryGetValue(name, out var known))
            return known;
        var input = new InputObjectGraphType { Name = name, Description = Texts.Filter(scalar.GraphQLName) };
        _operations.Add(name, input);
        if (scalar.Kind == ScalarKind.String)
            AddAndOr(input);
        var leaf = _leaves.Of(scalar);
        foreach (var op in OperatorsOf(scalar))
        {
            var isList = op is "in" or "nin";
            Add(input, op, Texts.Operator(op), isList ? new ListGraphType(leaf) : leaf, takesNull: op is "eq" or "neq");
        }
        return input;
    }

    private IEnumerable<string> OperatorsOf(Scalar scalar) => scalar.Kind switch
    {
        ScalarKind.Boolean => ["eq", "neq"],
        ScalarKind.Id => Equality,
        ScalarKind.String => [.. Equality, .. TextSearch],
        ScalarKind.Enum => _isOrdered(scalar.ClrType) ? [.. Equality, .. OrderedEnum] : Equality,
        _ => [.. Equality, .. Comparisons],
    };

    private InputObjectGraphType ListOfEntities(EntityMap target)
    {
        var name = $"ListFilterInputTypeOf{target.Name}FilterInput";
        if (_operations.TryGetValue(name, out var known))
            return known;
        var input = ListOperations(name, target.Name, _filters[target], isSearch: true);
        Add(input, AggregateTypes.FieldName, AggregateTexts.ListFilter(target), _aggregates.ListFilter(target, _filters[target]), takesNull: false);
        return input;
    }

    private InputObjectGraphType ListOperations(string name, string element, IGraphType elementFilter, bool isSearch)
    {
        if (_operations.TryGetValue(name, out var known))
            return known;
        var input = new InputObjectGraphType { Name = name, Description = Texts.ListFilter(element) };
        _operations.Add(name, input);
        Add(input, "all", Texts.All, elementFilter, takesNull: false, isSearch);
        Add(input, "none", Texts.None, elementFilter, takesNull: false, isSearch);
        Add(input, "some", Texts.Some, elementFilter, takesNull: false, isSearch);
        Add(input, "any", Texts.Any, _leaves.Boolean, takesNull: false, isSearch);
        return input;
    }

    public static void AddAndOr(InputObjectGraphType input)
    {
        Add(input, "and", Texts.And, new ListGraphType(new NonNullGraphType(input)), takesNull: true);
        Add(input, "or", Texts.Or, new ListGraphType(new NonNullGraphType(input)), takesNull: true);
    }

    private static bool ReadsRelation(Field field) => field is ScalarField { ReadsRelation: true };

    private static void Add(
        InputObjectGraphType input, string name, string? description, IGraphType type, bool takesNull, bool isSearch = false)
    {
        var field = Input(name, description, type, takesNull);
        input.AddField(isSearch ? field.WithSearchCost() : field);
    }
}
