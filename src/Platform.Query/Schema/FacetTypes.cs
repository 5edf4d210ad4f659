using GraphQL.Types;
using Platform.Query.Planning;
using static Platform.Query.Schema.Definitions;

namespace Platform.Query.Schema;

/// <summary>The types of <c>facets</c>: for each field the values and how many rows have each.</summary>
internal sealed class FacetTypes
{
    private readonly LeafTypes _leaves;
    private readonly GroupTypes _groups;
    private readonly Dictionary<string, ObjectGraphType> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<EntityMap, ObjectGraphType> _facets;
    private readonly Dictionary<EntityMap, ObjectGraphType> _counts;

    public FacetTypes(ModelMap model, LeafTypes leaves, GroupTypes groups)
    {
        (_leaves, _groups) = (leaves, groups);
        _facets = model.Entities.ToDictionary(map => map, map => new ObjectGraphType { Name = NameOf(map), Description = AggregateTexts.Facets });
        _counts = model.Entities.ToDictionary(map => map, map => new ObjectGraphType { Name = CountsNameOf(map), Description = AggregateTexts.FacetCounts });
    }

    /// <summary>The field that says how many values each facet has, those included that it does not list.</summary>
    public const string TotalCount = "totalCount";

    public static string NameOf(EntityMap map) => $"{map.Name}Facets";

    public static string CountsNameOf(EntityMap map) => $"{map.Name}FacetCounts";

    /// <summary>The name of the type of a facet's values.</summary>
    public static string ValueNameOf(EntityMap map, Field field, bool isRollUp) => (isRollUp ? map.Name : GroupKey.ScalarOf(field).GraphQLName) + "Facet";

    public ObjectGraphType Of(EntityMap map) => _facets[map];

    /// <summary>Fills the type of an entity's facets once all types are there.</summary>
    public void Fill(EntityMap map, IGraphType entity)
    {
        foreach (var field in map.Fields.Where(field => field is not ToManyField and not ScalarField { Scalar.Kind: ScalarKind.Id }))
        {
            if (field is ToOneField one)
                _facets[map].AddField(Output(field.Name, field.Description, new NonNullGraphType(_facets[one.Target])));
            else
                Add(map, field, field.Name, field.Description, _leaves.Of(GroupKey.ScalarOf(field)), isRollUp: false);
        }
        if (map.RollUp is { } rollUp)
            Add(map, rollUp.Code, GroupKey.RollUpName, AggregateTexts.RollUp, entity, isRollUp: true);
        _facets[map].AddField(Output(TotalCount, AggregateTexts.FacetCounts, new NonNullGraphType(_counts[map])));
    }

    private void Add(EntityMap map, Field field, string name, string? description, IGraphType value, bool isRollUp)
    {
        var values = new NonNullGraphType(new ListGraphType(new NonNullGraphType(Value(ValueNameOf(map, field, isRollUp), value))));
        foreach (var (owner, type) in new (ObjectGraphType, IGraphType)[] { (_facets[map], values), (_counts[map], new NonNullGraphType(_leaves.Int)) })
        {
            var facet = Output(name, description, type);
            if (isRollUp)
                facet.Arguments = new QueryArguments(Argument("level", AggregateTexts.RollUp, new NonNullGraphType(_leaves.Of(map.RollUp!.Level.Scalar))));
            else if (GroupKey.ScalarOf(field).Kind == ScalarKind.LocalDate)
                facet.Arguments = new QueryArguments(Argument("by", AggregateTexts.ByDate, new NonNullGraphType(_groups.Date)));
            owner.AddField(facet);
        }
    }

    private ObjectGraphType Value(string name, IGraphType value)
    {
        if (_values.TryGetValue(name, out var known))
            return known;
        var type = new ObjectGraphType { Name = name, Description = AggregateTexts.Facet };
        type.AddField(Output("value", AggregateTexts.FacetValue, value));
        type.AddField(Output("count", AggregateTexts.Count, new NonNullGraphType(_leaves.Int)));
        _values.Add(name, type);
        return type;
    }
}
