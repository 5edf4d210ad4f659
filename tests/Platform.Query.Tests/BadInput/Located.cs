using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

internal static class Located
{
    /// <summary>Each error tells where in the document it is, unless it is in the JSON of the variables or the document is empty.</summary>
    public static void All(Answer answer, string query)
    {
        if (query.Length == 0)
            return;
        var lines = query.Split('\n');
        foreach (var error in answer.Errors.Where(error => !((string)error!["message"]!).Contains("`variables` ", StringComparison.Ordinal)))
        {
            var places = error!["locations"]?.AsArray() ?? [];
            Assert.True(places.Count > 0, error.ToJsonString());
            Assert.All(places, place =>
            {
                var line = (int)place!["line"]!;
                Assert.InRange(line, 1, lines.Length);
                Assert.InRange((int)place["column"]!, 1, lines[line - 1].Length + 1);
            });
        }
    }
}
