using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Introspection;

/// <summary>Introspection beside fields of the database, which share the operation's variables.</summary>
public sealed class IntrospectionVariableTests(SampleCountyFixture fixture) : IClassFixture<SampleCountyFixture>
{
    private const string Beds = "beds(where: { kind: { eq: NURSING } }) { totalCount }";
    private const string Names = "__schema { queryType { name } } __type(name: \"BedKind\") { kind enumValues { name } }";

    /// <summary>The document, values for its variables, and a document without variables that has the same answer.</summary>
    public static TheoryData<string, string, string> Requests => new()
    {
        { $"query($k: BedKind) {{ beds(where: {{ kind: {{ eq: $k }} }}) {{ totalCount }} {Names} }}", """{"k":"NURSING"}""", $"{{ {Beds} {Names} }}" },
        { $"query($k: [BedKind!]) {{ {Names} beds(where: {{ kind: {{ in: $k }} }}) {{ totalCount }} }}", """{"k":["NURSING"]}""", $"{{ {Names} {Beds} }}" },
        { $"query($w: BedFilterInput!) {{ beds(where: $w) {{ totalCount }} {Names} }}", """{"w":{"kind":{"eq":"NURSING"}}}""", $"{{ {Beds} {Names} }}" },
        { $"query($o: [BedSortInput!]) {{ beds(first: 1, order: $o) {{ nodes {{ bedNo }} }} {Names} }}", """{"o":[{"bedNo":"DESC"}]}""", $"{{ beds(first: 1, order: [{{ bedNo: DESC }}]) {{ nodes {{ bedNo }} }} {Names} }}" },
        { $"query($d: LocalDate) {{ beds(where: {{ openedOn: {{ lt: $d }} }}) {{ totalCount }} {Names} }}", """{"d":"2020-01-01"}""", $"{{ beds(where: {{ openedOn: {{ lt: \"2020-01-01\" }} }}) {{ totalCount }} {Names} }}" },
        { $"query($i: DateTime, $l: Long, $f: Float, $m: Decimal) {{ institutions(where: {{ updatedAt: {{ lt: $i }}, beds: {{ some: {{ monthlyFeeFen: {{ lt: $l }} }} }}, occupancyRate: {{ lt: $f }}, floorAreaM2: {{ gt: $m }} }}) {{ totalCount }} {Names} }}", """{"i":"2020-01-01T00:00:00Z","l":5,"f":0.5,"m":1.25}""", $"{{ institutions(where: {{ id: {{ in: [] }} }}) {{ totalCount }} {Names} }}" },
        { "query($n: String!, $k: BedKind) { beds(where: { kind: { eq: $k } }) { totalCount } __type(name: $n) { name } }", """{"n":"Bed","k":"NURSING"}""", $"{{ {Beds} __type(name: \"Bed\") {{ name }} }}" },
        { "query($n: String = \"Bed\", $k: BedKind = NURSING) { beds(where: { kind: { eq: $k } }) { totalCount } __type(name: $n) { name } }", "{}", $"{{ {Beds} __type(name: \"Bed\") {{ name }} }}" },
        { "query($n: String!) { division(code: $n) { name } __type(name: $n) { name } }", """{"n":"330726"}""", "{ division(code: \"330726\") { name } __type(name: \"330726\") { name } }" },
        { "query($d: Boolean, $k: BedKind) { beds(where: { kind: { eq: $k } }) { totalCount } __type(name: \"__Directive\") { fields(includeDeprecated: $d) { name } } }", """{"d":true,"k":"NURSING"}""", $"{{ {Beds} __type(name: \"__Directive\") {{ fields(includeDeprecated: true) {{ name }} }} }}" },
        { "query($d: Boolean, $k: BedKind) { beds(where: { kind: { eq: $k } }) { totalCount } __type(name: \"__Directive\") { fields(includeDeprecated: $d) { name } } }", """{"k":"NURSING"}""", $"{{ {Beds} __type(name: \"__Directive\") {{ fields {{ name }} }} }}" },
        { "query($s: Boolean!, $k: BedKind) { beds(where: { kind: { eq: $k } }) { totalCount } __schema @skip(if: $s) { description } ... on Query @include(if: $s) { __type(name: \"Bed\") { name } } }", """{"s":true,"k":"NURSING"}""", $"{{ {Beds} __type(name: \"Bed\") {{ name }} }}" },
        { "query($k: BedKind) { ...F } fragment F on Query { beds(where: { kind: { eq: $k } }) { totalCount nodes { ...B } } x: __schema { queryType { ...T } } } fragment T on __Type { name } fragment B on Bed { institution { beds(where: { kind: { eq: $k } }) { totalCount } } }", """{"k":"DEMENTIA"}""", "{ beds(where: { kind: { eq: DEMENTIA } }) { totalCount nodes { institution { beds(where: { kind: { eq: DEMENTIA } }) { totalCount } } } } x: __schema { queryType { name } } }" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Introspection_is_answered_whatever_the_variables_are_for(string query, string variables, string literal)
    {
        var expected = (await fixture.Database.AskAsync(literal)).Good();
        for (var i = 0; i < 2; i++)
            Assert.Equal(expected.Text, (await fixture.Database.AskAsync(query, variables)).Good().Text);
    }
}
