using System.Text.Json.Nodes;
using Platform.Query.Tests.Properties;

namespace Platform.Query.Tests.Access;

/// <summary>The values of an answer in the order in which they stand there, as they are printed.</summary>
internal static class Leaves
{
    public static IEnumerable<string> Of(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Of(member.Value)),
        JsonArray items => items.SelectMany(Of),
        _ => [Values.Spelled(node)],
    };
}
