using GraphQL.Types;
using GraphQLParser.AST;
using Platform.Query.Cost;
using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>What an operation selects, under one choice of its conditions.</summary>
/// <param name="Conditions">The choice, as a text.</param>
/// <param name="Roots">The root fields in the order of the response.</param>
/// <param name="Sites">The fields with arguments; a selection knows its site by number.</param>
/// <param name="Constants">The arguments of the sites that hold no variable, bound once; null for the others.</param>
/// <param name="Cost">What the operation costs, given the arguments.</param>
/// <param name="Access">What the policy makes of the selections.</param>
internal sealed record OperationPlan(
    string Conditions, IReadOnlyList<Selection> Roots, IReadOnlyList<ArgumentSite> Sites, IReadOnlyList<Arguments?> Constants, CostFormula Cost, AccessNotice Access)
{
    /// <summary>The fields <c>nodes</c>.</summary>
    public NodeSelection[] Nodes { get; } = [.. Roots.OfType<NodeSelection>()];

    /// <summary>Whether the schema itself is asked for.</summary>
    public bool IsIntrospection { get; } = Roots.Any(root => root is EngineSelection);
}

/// <summary>Turns a validated operation into selections.</summary>
internal sealed class SelectionCompiler(ISchema schema, ModelMap model, FieldCollector collector)
{
    /// <summary>Databases bound the depth of a statement; this is within the bounds of each.</summary>
    private const int MaxDepth = 15;

    private readonly List<ArgumentSite> _sites = [];
    private int _depth;

    /// <summary>The root fields, and the fields with arguments at any depth.</summary>
    public (IReadOnlyList<Selection> Roots, IReadOnlyList<ArgumentSite> Sites) Compile(GraphQLOperationDefinition operation) =>
        ([.. collector.Collect([operation.SelectionSet], "Query", isNode: false).Select(Root)], _sites);

    private Selection Root(IGrouping<string, GraphQLField> group)
    {
        var name = group.First().Name.StringValue;
        switch (name)
        {
            case "__typename":
                return new TypeNameSelection(group.Key, "Query");
            case "__schema" or "__type":
                return new IntrospectionSelection(group.Key, SchemaField.Of(collector, group));
            case LabelTypes.Enums or LabelTypes.Types:
                return new LabelsSelection(group.Key, LabelTypes.ObjectsOf(schema.Query.GetField(name)!));
            case ViewerTypes.FieldName when model.Viewer is { } viewer:
                return new ViewerSelection(group.Key, Site(SiteKind.None, model.Entities[0], "Query", group), Viewer(viewer, group));
            case "node" or "nodes":
                var isList = name == "nodes";
                var named = model.Nodes.Where(map => collector.Names(group, map.Name)).ToList();
                var site = Site(isList ? SiteKind.Ids : SiteKind.Key, model.Entities[0], "Query", group, named: named);
                return new NodeSelection(group.Key, site, isList, [.. model.Nodes.Select(map => Set(map, group))]);
        }
        if (model.Nodes.FirstOrDefault(map => Naming.Camel(map.PluralName) == name) is { } listed)
            return Connection("Query", name, null, listed, group);
        var found = model.Nodes.First(map => Naming.Camel(map.Name) == name);
        return new LookupSelection(group.Key, Site(SiteKind.Key, found, "Query", group, named: [found]), Set(found, group));
    }

    private SelectionSet Set(EntityMap map, IEnumerable<GraphQLField> parents)
    {
        if (++_depth > MaxDepth)
        {
            var error = new QueryError($"The operation nests more than {MaxDepth} objects in each other; ask in several steps.", ErrorCodes.Validation);
            throw new RequestException(error.At(collector.Source, parents.First()));
        }
        var set = new SelectionSet(map, [.. collector.Collect(parents, map.Name, map.IsNode).Select(group => Member(map, group))]);
        _depth--;
        return set;
    }

    private ViewerSet Viewer(ViewerMap map, IEnumerable<GraphQLField> parents) => new(map, [.. collector.Collect(parents, map.Name, isNode: false).Select(group =>
    {
        var name = group.First().Name.StringValue;
        var field = map.Fields.FirstOrDefault(field => field.Name == name);
        return new ViewerItem(
            group.Key, name, field, field?.Objects is { } inner ? Viewer(inner, group) : null, field?.Reference is { } reference ? Set(reference, group) : null);
    })]);

    private Selection Member(EntityMap map, IGrouping<string, GraphQLField> group)
    {
        var name = group.First().Name.StringValue;
        return name == "__typename" ? new TypeNameSelection(group.Key, map.Name) : map.Find(name) switch
        {
            ToOneField one => new ObjectSelection(group.Key, one, Set(one.Target, group)),
            ToManyField { Target.IsNode: true } many => Connection(map.Name, name, many, many.Target, group),
            ToManyField many => new PlainListSelection(group.Key, many, Set(many.Target, group)),
            { } leaf => new LeafSelection(group.Key, leaf),
            null => throw new NotSupportedException(name),
        };
    }

    private ConnectionSelection Connection(
        string parent, string name, ToManyField? field, EntityMap target, IGrouping<string, GraphQLField> group)
    {
        var site = Site(SiteKind.List, target, parent, group);
        var typeName = target.PluralName + "Connection";
        var parts = collector.Collect(group, typeName, isNode: false).Select(part => Part(target, typeName, site, part)).ToList();
        return new ConnectionSelection(group.Key, name, field, target, site, parts);
    }

    private ConnectionPart Part(EntityMap target, string typeName, int list, IGrouping<string, GraphQLField> group) =>
        group.First().Name.StringValue switch
        {
            "nodes" => new NodesPart(group.Key, Set(target, group)),
            "edges" => new EdgesPart(group.Key, [.. collector.Collect(group, target.PluralName + "Edge", isNode: false).Select(field => Edge(target, field))]),
            "pageInfo" => new PageInfoPart(group.Key, PageInfo(collector, group)),
            "totalCount" => new TotalCountPart(group.Key, Site(SiteKind.TotalCount, target, typeName, group)),
            "aggregate" => new AggregatePart(group.Key, new AggregateCompiler(collector, target).Set(group)),
            "facets" => new FacetsPart(group.Key, new FacetCompiler(collector, Set, (map, parent, field) => Site(SiteKind.Facet, map, parent, field)).Items(target, group, [])),
            "estimatedCount" => new EstimatedCountPart(
                group.Key, [.. collector.Collect(group, "EstimatedCount", isNode: false).Select(field => (field.Key, field.First().Name.StringValue))]),
            "groups" => Groups(target, typeName, list, group),
            _ => new ConnectionTypeNamePart(group.Key, typeName),
        };

    private GroupsPart Groups(EntityMap target, string typeName, int list, IGrouping<string, GraphQLField> group)
    {
        var items = new GroupCompiler(collector, target, Set).Items(group);
        var part = new GroupsPart(group.Key, target, _sites.Count, items);
        Site(SiteKind.Groups, target, typeName, group, new GroupsSite(part, list));
        return part;
    }

    private EdgeField Edge(EntityMap target, IGrouping<string, GraphQLField> group)
    {
        var name = group.First().Name.StringValue;
        return new EdgeField(group.Key, name, name == "node" ? Set(target, group) : null);
    }

    public static IReadOnlyList<(string ResponseKey, PageInfoField Field)> PageInfo(FieldCollector collector, IEnumerable<GraphQLField> parents) =>
        [.. collector.Collect(parents, "PageInfo", isNode: false).Select(group => (group.Key, group.First().Name.StringValue switch
        {
            "__typename" => PageInfoField.TypeName,
            var name => Enum.Parse<PageInfoField>(name, ignoreCase: true),
        }))];

    private int Site(SiteKind kind, EntityMap map, string parent, IEnumerable<GraphQLField> group, GroupsSite? groups = null, IReadOnlyList<EntityMap>? named = null)
    {
        var syntax = group.First();
        var type = parent == "Query" ? schema.Query : (IObjectGraphType)schema.AllTypes[parent]!;
        _sites.Add(new ArgumentSite(kind, map, $"{parent}.{syntax.Name.StringValue}", type.GetField(syntax.Name.Value)!, syntax, groups?.List is { } list ? _sites[list] : null) { Groups = groups, Named = named ?? [] });
        return _sites.Count - 1;
    }
}
