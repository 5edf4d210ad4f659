using System.Text.Json;
using System.Text.Json.Nodes;
using Platform.Model.ElderlyCare;
using Platform.Tests;

namespace Platform.Benchmarks.PostGraphile;

/// <summary>The load benchmark's queries as PostGraphile takes them, and the answers that it gives.</summary>
internal static class Dialect
{
    private const string FlatFields =
        "name creditCode ownership category status grade establishedOn address division: divisionByDivisionKey { name }";

    private const string Beds = "beds: bedsByInstitutionKey(first: 5, orderBy: PRIMARY_KEY_ASC, condition: { status: 0 }) { nodes { bedNo kind status } }";

    /// <summary>Gives the tables what they lack for the queries: PostGraphile makes a field of a function over a row.</summary>
    public static void AddComputedFields(string connectionString) => PostgresCluster.Execute(connectionString, """
        CREATE FUNCTION "Institutions_bedCount"(institution "Institutions") RETURNS integer LANGUAGE sql STABLE AS
        $$ SELECT count(*)::integer FROM "Beds" WHERE "InstitutionKey" = institution."Key" AND "Status" <> 5 $$
        """);

    /// <summary>The request's body for the query.</summary>
    public static byte[] Body(string query) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        query = query == "flat"
            ? $$"""{ institutions: allInstitutions(first: 50, orderBy: PRIMARY_KEY_ASC) { nodes { {{FlatFields}} } } }"""
            : $$"""{ institutions: allInstitutions(first: 50, orderBy: PRIMARY_KEY_ASC) { nodes { name division: divisionByDivisionKey { name } bedCount {{Beds}} } } }""",
    });

    /// <summary>The server's answer with the numbers of enums' members, which is how the tables have them.</summary>
    public static JsonNode WithNumbers(string answer)
    {
        var root = JsonNode.Parse(answer)!;
        Number(root);
        return root;
    }

    private static void Number(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var element in list)
                Number(element);
        }
        if (node is not JsonObject row)
            return;
        var type = row.ContainsKey("bedNo") ? typeof(Bed) : typeof(Institution);
        foreach (var (name, value) in row.ToList())
        {
            if (value is JsonValue && type.GetProperty(char.ToUpperInvariant(name[0]) + name[1..])?.PropertyType is { IsEnum: true } members)
                row[name] = (int)Enum.Parse(members, value.GetValue<string>().Replace("_", ""), ignoreCase: true);
            else
                Number(value);
        }
    }
}
