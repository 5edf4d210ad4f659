using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>An error says what there is instead, or what to write: whoever made the mistake need not look into the schema.</summary>
public sealed class MessageTests(EmptyFixture fixture) : IClassFixture<EmptyFixture>
{
    /// <summary>What is asked, and the messages.</summary>
    public static TheoryData<string, string> Documents => new()
    {
        // Fields.
        { "{ beds { nodes { bedno } } }", "Cannot query field `bedno` on type `Bed`. Did you mean `bedNo`?" },
        { "{ beds { nodes { bedNumber } } }", "Cannot query field `bedNumber` on type `Bed`. Did you mean `bedNo`?" },
        { "{ beds { nodes { kindd } } }", "Cannot query field `kindd` on type `Bed`. Did you mean `kind`?" },
        { "{ beds { nodes { __typenam } } }", "Cannot query field `__typenam` on type `Bed`. Did you mean `__typename`?" },
        { "{ estimates: beds { estimatedCount { size } } }", "Cannot query field `size` on type `EstimatedCount`. It has `count` and `isEstimate`." },
        { "{ bed { name } }", "Cannot query field `bed` on type `Query`. Did you mean `beds`?" },
        { "{ institutions { name } }", "Cannot query field `name` on type `InstitutionsConnection`. The list comes in pages, and `name` is a field of its rows: write `institutions { nodes { name } }`, or `edges { cursor node { name } }`." },
        { "{ institutions { nmae } }", "Cannot query field `nmae` on type `InstitutionsConnection`. The list comes in pages, and `name` is a field of its rows: write `institutions { nodes { name } }`, or `edges { cursor node { name } }`." },
        { "{ institutions { nodes { beds { institution { name } } } } }", "Cannot query field `institution` on type `BedsConnection`. The list comes in pages, and `institution` is a field of its rows: write `beds { nodes { institution { id } } }`, or `edges { cursor node { institution { id } } }`." },
        { "{ ...A } fragment A on Query { beds { ...B } } fragment B on BedsConnection { room }", "Cannot query field `room` on type `BedsConnection`. The list comes in pages, and `room` is a field of its rows: write `nodes { room }`, or `edges { cursor node { room } }`." },
        { "{ institutions { totalcount } }", "Cannot query field `totalcount` on type `InstitutionsConnection`. Did you mean `totalCount`?" },
        { "{ node(id: \"x\") { bedNo } }", "Cannot query field `bedNo` on type `Node`. Fields of one type stand in a fragment on it: `... on Bed { bedNo }`." },
        { "{ beds }", "Field `beds` of type `BedsConnection` must have a selection of its fields, for example `beds { nodes { id } }`." },
        { "{ beds { nodes { institution } } }", "Field `institution` of type `Institution!` must have a selection of its fields, for example `institution { id }`." },
        { "{ beds { totalCount { x y } } }", "Field `totalCount` of type `Int!` is a value without fields; leave out the selection behind it." },

        // Arguments, directives, fragments and variables.
        { "{ divisions { nodes { children(frist: 1) { totalCount } } } }", "Unknown argument `frist` on field `children` of type `Division`. Did you mean `first`?" },
        { "{ divisions { nodes { populations(year: 2020) { year } } } }", "Unknown argument `year` on field `populations` of type `Division`. It takes none." },
        { "{ beds(limit: 1) { totalCount } }", "Unknown argument `limit` on field `beds` of type `Query`. It takes `first`, `after`, `last`, `before`, `where` and `order`." },
        { "{ beds @include(iff: true, if: true) { totalCount } }", "Unknown argument `iff` on directive `@include`. Did you mean `if`?" },
        { "{ beds @skp(if: true) { totalCount } }", "Unknown directive `@skp`. Did you mean `@skip`?" },
        { "{ beds { totalCount @deprecated } }", "Directive `@deprecated` may not stand here; `@skip` and `@include` may, on fields and fragments." },
        { "{ beds { ...Tow } } fragment Two on BedsConnection { totalCount }", "Unknown fragment `Tow`. Did you mean `Two`?|Fragment `Two` is never used." },
        { "{ beds { ... on BedKind { name } } }", "`BedKind` has no fields, so there is no fragment on it; name an object type or `Node`." },
        { "query($first: Int) { beds(first: $frist) { totalCount } }", "Variable `$first` is never used.|Variable `$frist` is not defined. Did you mean `$first`?" },
        { "query($n: Itn) { beds(first: $n) { totalCount } }", "Unknown type Itn. Did you mean `Int`?" },
        { "query($n: Int = \"5\") { beds(first: $n) { totalCount } }", "The default of variable `$n` takes an `Int`, a whole number of 32 bits such as `5`, not `\"5\"`." },
        { "{ division { name } }", "Argument `code` of type `String!` is required for field `division` but not provided." },
        { "{ beds(first: 1 { totalCount } }", "Syntax Error: Expected Name, found {" },

        // Filters.
        { Where("institutions", "{ nam: { eq: \"a\" } }"), "Argument `where`: `InstitutionFilterInput` has no field `nam`. Did you mean `name`?" },
        { Where("institutions", "{ name: { equals: \"a\" } }"), "Argument `where.name`: `StringOperationFilterInput` has no field `equals`. Did you mean `eq`?" },
        { Where("beds", "{ isNursing: { is: true } }"), "Argument `where.isNursing`: `BooleanOperationFilterInput` has no field `is`. It has `eq` and `neq`." },
        { Where("institutions", "{ ownership: PUBLIC }"), "Argument `where.ownership` takes an object of type `OwnershipOperationFilterInput`, not `PUBLIC`: write for example { eq: PUBLIC }." },
        { Where("institutions", "{ name: \"松鹤\" }"), "Argument `where.name` takes an object of type `StringOperationFilterInput`, not `\"松鹤\"`: write for example { eq: \"松鹤\" }." },
        { Where("institutions", "{ bedCount: 5 }"), "Argument `where.bedCount` takes an object of type `IntOperationFilterInput`, not `5`: write for example { eq: 5 }." },
        { Where("institutions", "{ beds: { kind: { eq: NURSING } } }"), "Argument `where.beds`: `ListFilterInputTypeOfBedFilterInput` has no field `kind`. It is a field of the list's elements: write { some: { kind: … } }." },
        { Where("institutions", "{ beds: true }"), "Argument `where.beds` takes an object of type `ListFilterInputTypeOfBedFilterInput`, not `true`: write for example { any: true }." },
        { Where("burialSites", "{ methods: TREE }"), "Argument `where.methods` takes an object of type `ListBurialMethodOperationFilterInput`, not `TREE`: write for example { some: { eq: TREE } }." },
        { Where("beds", "{ institution: \"松鹤\" }"), "Argument `where.institution` takes an object of type `InstitutionFilterInput`, not `\"松鹤\"`: write for example { name: { eq: \"松鹤\" } }." },
        { Where("beds", "[{ bedNo: { eq: \"1\" } }, {}]"), "Argument `where` takes an object of type `BedFilterInput`, not a list: write for example { bedNo: { eq: \"text\" } }." },
        { Where("beds", "{ and: [null] }"), "Argument `where.and[0]` must not be null." },
        { Where("beds", "{ bedNo: { eq: 5 }, kind: { eq: NURSIN } }"), "Argument `where.bedNo.eq` takes a `String`, a text in quotes such as `\"5\"`, not `5`. Argument `where.kind.eq` takes a `BedKind`, not `NURSIN`. Did you mean `NURSING`?" },

        // Values.
        { Where("institutions", "{ ownership: { eq: PUBLC } }"), "Argument `where.ownership.eq` takes an `Ownership`, not `PUBLC`. Did you mean `PUBLIC`?" },
        { Where("beds", "{ kind: { in: [NURSING, \"DEMENTIA\"] } }"), "Argument `where.kind.in[1]` takes a `BedKind`, not `\"DEMENTIA\"`. Write DEMENTIA without quotes." },
        { Where("beds", "{ kind: { eq: SINGLE } }"), "Argument `where.kind.eq` takes a `BedKind`, not `SINGLE`. It has `ORDINARY`, `NURSING` and `DEMENTIA`." },
        { Where("beds", "{ kind: { eq: 1 } }"), "Argument `where.kind.eq` takes a `BedKind`, one of `ORDINARY`, `NURSING` or `DEMENTIA`, not `1`." },
        { Where("beds", "{ monthlyFeeFen: { gt: \"150000\" } }"), "Argument `where.monthlyFeeFen.gt` takes a `Long`, a whole number such as `150000`, not `\"150000\"`." },
        { Where("beds", "{ updatedAt: { gt: \"2025-11-01\" } }"), "Argument `where.updatedAt.gt` takes a `DateTime`, an instant such as `\"2025-11-01T00:00:00+08:00\"`, not `\"2025-11-01\"`." },
        { Where("beds", "{ updatedAt: { gt: \"2025-02-30T00:00:00Z\" } }"), "Argument `where.updatedAt.gt` takes a `DateTime`, an instant such as `\"2025-12-31T00:00:00+08:00\"`, not `\"2025-02-30T00:00:00Z\"`, a day that no calendar has." },
        { Where("beds", "{ openedOn: { gt: \"2025-13-01\" } }"), "Argument `where.openedOn.gt` takes a `LocalDate`, a date such as `\"2025-12-31\"`, not `\"2025-13-01\"`, a day that no calendar has." },
        { Where("beds", "{ openedOn: { gt: \"2025-11-01T08:00:00Z\" } }"), "Argument `where.openedOn.gt` takes a `LocalDate`, a date such as `\"2025-11-01\"`, not `\"2025-11-01T08:00:00Z\"`." },
        { Where("beds", "{ openedOn: { gt: 2025 } }"), "Argument `where.openedOn.gt` takes a `LocalDate`, a date such as `\"2025-12-31\"`, not `2025`." },
        { Where("beds", "{ isNursing: { eq: \"true\" } }"), "Argument `where.isNursing.eq` takes a `Boolean`, `true` or `false`, not `\"true\"`." },
        { Where("institutions", "{ floorAreaM2: { gt: \"5.50\" } }"), "Argument `where.floorAreaM2.gt` takes a `Decimal`, a number such as `5.50`, not `\"5.50\"`." },
        { Where("institutions", "{ latitude: { gt: \"north\" } }"), "Argument `where.latitude.gt` takes a `Float`, a number such as `29.45`, not `\"north\"`." },
        { "{ beds(first: \"5\") { totalCount } }", "Argument `first` takes an `Int`, a whole number of 32 bits such as `5`, not `\"5\"`." },
        { "{ beds(first: 2147483648) { totalCount } }", "Argument `first` takes an `Int`, a whole number of 32 bits such as `12`, not `2147483648`." },
        { "{ node(id: 1.5) { id } }", "Argument `id` takes an `ID`, an id in quotes as it was handed out, not `1.5`." },
        { "{ nodes(ids: null) { id } }", "Argument `ids` must not be null." },
        { "{ beds { totalCount @skip(if: \"true\") } }", "Argument `if` takes a `Boolean`, `true` or `false`, not `\"true\"`." },

        // Orders and groups.
        { "{ beds(order: [{ bedno: ASC }]) { totalCount } }", "Argument `order[0]`: `BedSortInput` has no field `bedno`. Did you mean `bedNo`?" },
        { "{ beds(order: [{ bedNo: ASC }, { kind: asc }]) { totalCount } }", "Argument `order[1].kind` takes a `SortEnumType`, not `asc`. Did you mean `ASC`?" },
        { "{ beds(order: [{ bedNo: \"ASC\" }]) { totalCount } }", "Argument `order[0].bedNo` takes a `SortEnumType`, not `\"ASC\"`. Write ASC without quotes." },
        { "{ beds(order: bedNo) { totalCount } }", "Argument `order` takes an object of type `BedSortInput`, not `bedNo`: write for example { bedNo: ASC }." },
        { "{ beds(order: [\"bedNo\"]) { totalCount } }", "Argument `order[0]` takes an object of type `BedSortInput`, not `\"bedNo\"`: write for example { bedNo: ASC }." },
        { "{ beds(order: [{ institution: DESC }]) { totalCount } }", "Argument `order[0].institution` takes an object of type `InstitutionSortInput`, not `DESC`: write for example { creditCode: DESC }." },
        { "{ beds { groups(by: [kind]) { totalCount } } }", "Argument `by[0]` takes an object of type `BedGroupByInput`, not `kind`: write for example { kind: VALUE }." },
        { "{ beds { groups(by: [{ openedOn: VALUE }]) { totalCount } } }", "Argument `by[0].openedOn` takes a `GroupByDate`, not `VALUE`. It has `DAY`, `MONTH`, `QUARTER` and `YEAR`." },
    };

    /// <summary>The type of variable <c>$v</c>, its value as JSON, and the message.</summary>
    public static TheoryData<string, string, string> Variables => new()
    {
        { "BedFilterInput", """{"bedno":{"eq":"1"}}""", "Variable `$v`: `BedFilterInput` has no field `bedno`. Did you mean `bedNo`?" },
        { "BedFilterInput", """{"kind":{"eq":"BUNK"}}""", "Variable `$v.kind.eq` takes a `BedKind`, not `\"BUNK\"`. It has `ORDINARY`, `NURSING` and `DEMENTIA`." },
        { "BedFilterInput", """{"kind":"NURSING"}""", "Variable `$v.kind` takes an object of type `BedKindOperationFilterInput`, not `\"NURSING\"`: write for example { \"eq\": \"NURSING\" }." },
        { "BedFilterInput", """{"or":[{"monthlyFeeFen":{"gt":"150000"}}]}""", "Variable `$v.or[0].monthlyFeeFen.gt` takes a `Long`, a whole number such as `150000`, not `\"150000\"`." },
        { "BedFilterInput", "\"text\"", "Variable `$v` takes an object of type `BedFilterInput`, not `\"text\"`: write for example { \"bedNo\": { \"eq\": \"text\" } }." },
        { "BedFilterInput", "[{}]", "Variable `$v` takes an object of type `BedFilterInput`, not a list: write for example { \"bedNo\": { \"eq\": \"text\" } }." },
        { "[BedSortInput!]", """[{"bedNo":"asc"}]""", "Variable `$v[0].bedNo` takes a `SortEnumType`, not `\"asc\"`. Did you mean `ASC`?" },
        { "[BedSortInput!]", "[null]", "Variable `$v[0]` must not be null." },
        { "Long", "\"150000\"", "Variable `$v` takes a `Long`, a whole number such as `150000`, not `\"150000\"`." },
        { "DateTime", "\"2025-11-01\"", "Variable `$v` takes a `DateTime`, an instant such as `\"2025-11-01T00:00:00+08:00\"`, not `\"2025-11-01\"`." },
        { "LocalDate", "\"31.12.2025\"", "Variable `$v` takes a `LocalDate`, a date such as `\"2025-12-31\"`, not `\"31.12.2025\"`." },
        { "Int", "1.5", "Variable `$v` takes an `Int`, a whole number of 32 bits such as `12`, not `1.5`." },
        { "Int", """{"a":1}""", "Variable `$v` takes an `Int`, a whole number of 32 bits such as `12`, not an object." },
        { "String!", "null", "Variable `$v` must not be null." },
        { "String!", "5", "Variable `$v` takes a `String`, a text in quotes such as `\"5\"`, not `5`." },
        { "BedKind", "1", "Variable `$v` takes a `BedKind`, one of `ORDINARY`, `NURSING` or `DEMENTIA`, not `1`." },
        { "ID!", "true", "Variable `$v` takes an `ID`, an id in quotes as it was handed out, not `true`." },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task What_a_document_has_wrong_is_told(string query, string messages)
    {
        var answer = await fixture.Database.AskAsync(query);
        Assert.Equal(messages.Split('|'), answer.Errors.Select(error => (string?)error!["message"]));
        Assert.All(answer.Errors, error => Assert.Contains((string?)error!["extensions"]!["code"], (string[])["VALIDATION", "HC0014"]));
    }

    [Theory]
    [MemberData(nameof(Variables))]
    public async Task What_variables_have_wrong_is_told(string type, string value, string message)
    {
        var place = type switch
        {
            "BedFilterInput" => "beds(where: $v)",
            "[BedSortInput!]" => "beds(order: $v)",
            "Int" => "beds(first: $v)",
            "Long" => "beds(where: { monthlyFeeFen: { eq: $v } })",
            "DateTime" => "beds(where: { updatedAt: { eq: $v } })",
            "LocalDate" => "beds(where: { openedOn: { eq: $v } })",
            "BedKind" => "beds(where: { kind: { eq: $v } })",
            "ID!" => "beds(where: { id: { eq: $v } })",
            _ => "beds(where: { bedNo: { eq: $v } })",
        };
        // Compiled already or not.
        for (var i = 0; i < 2; i++)
        {
            var answer = await fixture.Database.AskAsync($"query($v: {type}) {{ {place} {{ totalCount }} }}", $"{{\"v\":{value}}}");
            Assert.Equal("VARIABLE_COERCION", answer.Code);
            Assert.Equal(message, answer.Message);
            await fixture.Database.AskAsync($"query($v: {type}) {{ {place} {{ totalCount }} }}", """{"v":null}""");
        }
        Assert.Equal("Variable `$v` of type `String!` must be given.", (await fixture.Database.AskAsync("query($v: String!) { division(code: $v) { name } }")).Message);
    }

    [Theory]
    [InlineData("$v: InstitutionFilterInput", "where: $v", """{"bedCount":{"gt":null}}""", "`$v.bedCount.gt`")]
    [InlineData("$v: InstitutionFilterInput", "where: $v", """{"and":[{},{"division":{"name":null}}]}""", "`$v.and[1].division.name`")]
    [InlineData("$v: [InstitutionFilterInput!]", "where: { or: $v }", """[{"beds":{"some":null}}]""", "`$v[0].beds.some`")]
    [InlineData("$v: IntOperationFilterInput", "where: { bedCount: $v }", """{"lt":null}""", "`$v.lt`")]
    [InlineData("$v: Int", "where: { division: {}, bedCount: { gt: $v } }", "null", "the variable `$v` at `where.bedCount.gt`")]
    [InlineData("$v: [String]", "where: { or: [{ name: { in: $v } }] }", "null", "the variable `$v` at `where.or[0].name.in`")]
    [InlineData("$v: StringOperationFilterInput", "where: { name: $v }", "null", "the variable `$v` at `where.name`")]
    public async Task A_null_from_a_variable_is_told_by_its_name(string definition, string argument, string value, string place)
    {
        var answer = await fixture.Database.AskAsync($"query({definition}) {{ institutions({argument}) {{ totalCount }} }}", $"{{\"v\":{value}}}");
        Assert.Equal("FILTER_VALUE_NULL", answer.Code);
        Assert.Equal($"Null is not allowed here. It comes from {place}.", answer.Message);
    }

    /// <summary>What is echoed is cut, and a long name is compared with none.</summary>
    [Theory]
    [InlineData("{ beds { §§ } }")]
    [InlineData("{ beds(§§: 1) { totalCount } }")]
    [InlineData("{ beds(where: { §§: 1 }) { totalCount } }")]
    [InlineData("{ beds(where: { kind: { eq: §§ } }) { totalCount } }")]
    [InlineData("{ beds(where: { openedOn: { eq: \"§§\" } }) { totalCount } }")]
    [InlineData("{ beds @§§ { totalCount } }")]
    [InlineData("{ beds { ...§§ } }")]
    [InlineData("{ beds(first: $§§) { totalCount } }")]
    [InlineData("query($v: §§) { beds(first: $v) { totalCount } }")]
    [InlineData("fragment §§ on Bed { id } { beds { totalCount } }")]
    public async Task A_message_is_short_whatever_it_is_about(string query)
    {
        var answer = await fixture.Database.AskAsync(query.Replace("§§", new string('x', 50_000), StringComparison.Ordinal));
        Assert.NotEmpty(answer.Errors);
        Assert.All(answer.Errors, error => Assert.InRange(((string)error!["message"]!).Length, 10, 401));
    }

    private static string Where(string list, string filter) => $"{{ {list}(where: {filter}) {{ totalCount }} }}";
}
