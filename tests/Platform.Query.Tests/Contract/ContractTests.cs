using GraphQLParser;
using GraphQLParser.AST;
using Platform.Query.Tests.Setup;
using Platform.Tests;

namespace Platform.Query.Tests.Contract;

/// <summary>The served schema keeps the contract, <c>registers.graphql</c>: adding is welcome, renaming and narrowing are not.</summary>
public sealed class ContractTests(EmptyFixture fixture) : IClassFixture<EmptyFixture>
{
    private static readonly GraphQLDocument Contract =
        Parser.Parse(File.ReadAllText(Checkout.Find("tests/Platform.Query.Tests/Contract/registers.graphql")));

    private GraphQLDocument Served => Parser.Parse(fixture.Database.Engine.Sdl);

    public static TheoryData<string> Types => [.. Contract.Definitions.OfType<GraphQLTypeDefinition>().Select(type => type.Name.StringValue)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_type_of_the_contract_is_served(string name)
    {
        var promised = Find(Contract, name)!;
        var served = Find(Served, name);
        Assert.NotNull(served);
        Assert.IsType(promised.GetType(), served);
        switch (promised)
        {
            case GraphQLEnumTypeDefinition members:
                Assert.Equal(Names(members.Values!), Names(((GraphQLEnumTypeDefinition)served).Values!));
                break;
            case GraphQLObjectTypeDefinition type:
                Assert.Subset(Interfaces((GraphQLObjectTypeDefinition)served), Interfaces(type));
                Fields(type.Fields!, ((GraphQLObjectTypeDefinition)served).Fields!);
                break;
            case GraphQLInterfaceTypeDefinition type:
                Fields(type.Fields!, ((GraphQLInterfaceTypeDefinition)served).Fields!);
                break;
        }
    }

    [Theory]
    [InlineData("StringOperationFilterInput", "and or eq neq in nin contains ncontains startsWith nstartsWith endsWith nendsWith icontains istartsWith ieq")]
    [InlineData("IntOperationFilterInput", "eq neq in nin gt ngt gte ngte lt nlt lte nlte")]
    [InlineData("LongOperationFilterInput", "eq neq in nin gt ngt gte ngte lt nlt lte nlte")]
    [InlineData("FloatOperationFilterInput", "eq neq in nin gt ngt gte ngte lt nlt lte nlte")]
    [InlineData("DecimalOperationFilterInput", "eq neq in nin gt ngt gte ngte lt nlt lte nlte")]
    [InlineData("LocalDateOperationFilterInput", "eq neq in nin gt ngt gte ngte lt nlt lte nlte")]
    [InlineData("DateTimeOperationFilterInput", "eq neq in nin gt ngt gte ngte lt nlt lte nlte")]
    [InlineData("BooleanOperationFilterInput", "eq neq")]
    [InlineData("IdOperationFilterInput", "eq neq in nin")]
    [InlineData("BedKindOperationFilterInput", "eq neq in nin")]
    [InlineData("CaregiverSkillLevelOperationFilterInput", "eq neq in nin gt gte lt lte")]
    [InlineData("SocialWorkerLevelOperationFilterInput", "eq neq in nin gt gte lt lte")]
    [InlineData("SupportProjectStageOperationFilterInput", "eq neq in nin gt gte lt lte")]
    [InlineData("DivisionLevelOperationFilterInput", "eq neq in nin gt gte lt lte")]
    [InlineData("ListBurialMethodOperationFilterInput", "all none some any")]
    [InlineData("ListIndustryModelOperationFilterInput", "all none some any")]
    [InlineData("ListFilterInputTypeOfBedFilterInput", "all none some any aggregate")]
    [InlineData("ListFilterInputTypeOfDivisionPopulationFilterInput", "all none some any aggregate")]
    public void Filter_inputs_have_the_operators_of_the_conventions(string name, string operators) =>
        Assert.Equal(operators.Split(' ').Order(), Inputs(name).Select(field => field.Name.StringValue).Order());

    [Theory]
    [InlineData("BedFilterInput", "and", "[BedFilterInput!]")]
    [InlineData("BedFilterInput", "or", "[BedFilterInput!]")]
    [InlineData("BedFilterInput", "kind", "BedKindOperationFilterInput")]
    [InlineData("BedFilterInput", "institution", "InstitutionFilterInput")]
    [InlineData("InstitutionFilterInput", "beds", "ListFilterInputTypeOfBedFilterInput")]
    [InlineData("BurialSiteFilterInput", "methods", "ListBurialMethodOperationFilterInput")]
    [InlineData("DivisionFilterInput", "populations", "ListFilterInputTypeOfDivisionPopulationFilterInput")]
    [InlineData("StringOperationFilterInput", "in", "[String]")]
    [InlineData("StringOperationFilterInput", "and", "[StringOperationFilterInput!]")]
    [InlineData("BedKindOperationFilterInput", "nin", "[BedKind]")]
    [InlineData("IdOperationFilterInput", "in", "[ID]")]
    [InlineData("ListFilterInputTypeOfBedFilterInput", "any", "Boolean")]
    [InlineData("BedSortInput", "kind", "SortEnumType")]
    [InlineData("BedSortInput", "institution", "InstitutionSortInput")]
    [InlineData("InstitutionSortInput", "bedCount", "SortEnumType")]
    public void Inputs_have_the_types_of_the_conventions(string input, string field, string type) =>
        Assert.Equal(type, Text(Inputs(input).Single(item => item.Name.Value == field).Type));

    /// <summary>The objects of orders and of <c>by</c> hold one key, and the SDL says so as the introspection does.</summary>
    [Theory]
    [InlineData("BedSortInput", true)]
    [InlineData("BedGroupByInput", true)]
    [InlineData("BedGroupSortInput", true)]
    [InlineData("BedGroupKeySortInput", true)]
    [InlineData("BedAggregateSortInput", true)]
    [InlineData("BedSumsSortInput", true)]
    [InlineData("DivisionSortInput", true)]
    [InlineData("BedListSortInput", false)]
    [InlineData("BedFilterInput", false)]
    [InlineData("BedGroupFilterInput", false)]
    [InlineData("StringOperationFilterInput", false)]
    public async Task Objects_with_one_key_are_oneOf(string input, bool isOneOf)
    {
        var directives = ((GraphQLInputObjectTypeDefinition)Find(Served, input)!).Directives?.Select(directive => directive.Name.StringValue) ?? [];
        Assert.Equal(isOneOf ? ["oneOf"] : [], directives);
        var answer = await fixture.Database.AskAsync($"{{ __type(name: \"{input}\") {{ isOneOf }} bed: __type(name: \"Bed\") {{ isOneOf }} }}");
        Assert.Equal(isOneOf, (bool)answer.At("__type", "isOneOf")!);
        Assert.Null(answer.At("bed", "isOneOf"));
    }

    /// <summary>Every scalar, enum, list of enums and relation filters; every scalar, enum and to-one relation sorts.</summary>
    [Theory]
    [InlineData("Division")]
    [InlineData("Institution")]
    [InlineData("Bed")]
    [InlineData("Caregiver")]
    [InlineData("SocialWorker")]
    [InlineData("BurialSite")]
    [InlineData("MigrantVillage")]
    [InlineData("SupportProject")]
    public void Every_field_filters_and_sorts(string name)
    {
        var fields = ((GraphQLObjectTypeDefinition)Find(Contract, name)!).Fields!.ToList();
        var filters = Inputs(name + "FilterInput").Select(field => field.Name.StringValue).ToHashSet();
        Assert.Subset(filters, fields.Select(field => field.Name.StringValue).ToHashSet());
        // Relations to many sort by their aggregates; only lists of enums do not sort.
        var sortable = fields.Where(field => Find(Contract, Text(field.Type).Trim('[', ']', '!')) is not GraphQLEnumTypeDefinition || !Text(field.Type).StartsWith('['))
            .Select(field => field.Name.StringValue);
        Assert.Equal(sortable.Order(), Inputs(name + "SortInput").Select(field => field.Name.StringValue).Order());
    }

    [Theory]
    [InlineData("Beds", "Bed")]
    [InlineData("Divisions", "Division")]
    public void Connections_have_the_shape_of_the_conventions(string plural, string name)
    {
        Assert.Equal(
            [
                "pageInfo: PageInfo!", $"edges: [{plural}Edge!]", $"nodes: [{name}!]", "totalCount: Int!",
                $"aggregate: {name}Aggregate!", "estimatedCount: EstimatedCount!", $"facets: {name}Facets!", $"groups: {plural}GroupsConnection",
            ],
            Signatures(plural + "Connection"));
        Assert.Equal(["cursor: String!", $"node: {name}!"], Signatures(plural + "Edge"));
        Assert.Equal(
            ["pageInfo: PageInfo!", $"edges: [{plural}GroupsEdge!]", $"nodes: [{name}Group!]", "totalCount: Int!"], Signatures(plural + "GroupsConnection"));
        Assert.Equal(["cursor: String!", $"node: {name}Group!"], Signatures(plural + "GroupsEdge"));
        Assert.Equal(["hasNextPage: Boolean!", "hasPreviousPage: Boolean!", "startCursor: String", "endCursor: String"], Signatures("PageInfo"));
        var connection = (GraphQLObjectTypeDefinition)Find(Served, plural + "Connection")!;
        var totalCount = connection.Fields!.Single(field => field.Name.Value == "totalCount");
        Assert.Equal(["cap: Int"], totalCount.Arguments!.Select(argument => $"{argument.Name.StringValue}: {Text(argument.Type)}"));
        var groups = connection.Fields!.Single(field => field.Name.Value == "groups");
        Assert.Equal(
            [
                $"by: [{name}GroupByInput!]!", $"having: {name}GroupFilterInput", $"order: [{name}GroupSortInput!]",
                "first: Int", "after: String", "last: Int", "before: String",
            ],
            groups.Arguments!.Select(argument => $"{argument.Name.StringValue}: {Text(argument.Type)}"));
    }

    private static void Fields(GraphQLFieldsDefinition promised, GraphQLFieldsDefinition served)
    {
        foreach (var field in promised)
        {
            var other = served.FirstOrDefault(item => item.Name.Value == field.Name.Value);
            Assert.True(other != null, $"There is no field {field.Name.StringValue}.");
            Assert.Equal($"{field.Name.StringValue}: {Text(field.Type)}", $"{other.Name.StringValue}: {Text(other.Type)}");
            Assert.Equal(
                field.Arguments?.Select(argument => $"{argument.Name.StringValue}: {Text(argument.Type)}") ?? [],
                other.Arguments?.Select(argument => $"{argument.Name.StringValue}: {Text(argument.Type)}") ?? []);
        }
    }

    private IEnumerable<string> Signatures(string type) =>
        ((GraphQLObjectTypeDefinition)Find(Served, type)!).Fields!.Select(field => $"{field.Name.StringValue}: {Text(field.Type)}");

    private GraphQLInputFieldsDefinition Inputs(string name) => ((GraphQLInputObjectTypeDefinition)Find(Served, name)!).Fields!;

    private static GraphQLTypeDefinition? Find(GraphQLDocument document, string name) =>
        document.Definitions.OfType<GraphQLTypeDefinition>().FirstOrDefault(type => type.Name.Value == name);

    private static HashSet<string> Interfaces(GraphQLObjectTypeDefinition type) =>
        [.. type.Interfaces?.Select(item => item.Name.StringValue) ?? []];

    private static IEnumerable<string> Names(GraphQLEnumValuesDefinition values) => values.Select(value => value.Name.StringValue);

    private static string Text(GraphQLType type) => type switch
    {
        GraphQLNonNullType inner => Text(inner.Type) + "!",
        GraphQLListType inner => $"[{Text(inner.Type)}]",
        GraphQLNamedType named => named.Name.StringValue,
        _ => throw new NotSupportedException(type.ToString()),
    };
}
