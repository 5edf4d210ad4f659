using GraphQLParser;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using Platform.Query;

namespace Platform.Server.Tests.TrustedDocuments;

/// <summary>A normalised cache finds an object again by its id: the dashboards' documents select it wherever there is one.</summary>
public sealed class NormalisedCacheTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static readonly string[] OnlyOfTables = ["nodes", "edges", "groups"];

    public static TheoryData<string> Names => [.. Operations.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_object_that_has_an_id_has_it_selected(string name)
    {
        var operation = Parser.Parse(Operations.Text(name)).Definitions.OfType<GraphQLOperationDefinition>().Single();
        if (IsTable(operation.SelectionSet))
        {
            return;
        }

        var types = Parser.Parse(server.Services.GetRequiredService<QueryEngine>().Sdl).Definitions.OfType<GraphQLObjectTypeDefinition>()
            .ToDictionary(type => type.Name.StringValue, type => type.Fields!.Items.ToDictionary(field => field.Name.StringValue, field => Named(field.Type)));
        Assert.Empty(Missing(operation.SelectionSet, "Query", name, types));
    }

    private static IEnumerable<string> Missing(GraphQLSelectionSet set, string type, string path, Dictionary<string, Dictionary<string, string>> types)
    {
        var fields = set.Selections.Cast<GraphQLField>().ToList();
        if (types[type].ContainsKey("id") && fields.TrueForAll(field => field.Name.Value != "id"))
        {
            yield return path;
        }

        foreach (var inner in fields.Where(field => field.SelectionSet is not null))
        {
            foreach (var missing in Missing(inner.SelectionSet!, types[type][inner.Name.StringValue], $"{path}.{inner.Name}", types))
            {
                yield return missing;
            }
        }
    }

    // One list and nothing but its rows is a table for people, in which ids would be columns.
    private static bool IsTable(GraphQLSelectionSet set) =>
        set.Selections is [GraphQLField { SelectionSet: { } list }] && list.Selections.All(field => OnlyOfTables.Contains(((GraphQLField)field).Name.StringValue));

    private static string Named(GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => Named(nonNull.Type),
        GraphQLListType list => Named(list.Type),
        _ => ((GraphQLNamedType)type).Name.StringValue,
    };
}
