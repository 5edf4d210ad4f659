using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

internal static class Leaks
{
    private static readonly string[] Inside = ["SQL", "sqlite", "Exception", "   at ", "System.", "\"Beds\\\"", "InstitutionKey", "Platform.", "GraphQL.Types"];

    /// <summary>A client never sees an exception's text, a stack trace, SQL or a table name.</summary>
    public static void None(Answer answer)
    {
        foreach (var word in Inside)
            Assert.DoesNotContain(word, answer.Errors.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The next good request is answered.</summary>
    public static async Task ShouldAnswerAsync(this TestDatabase database) =>
        Assert.Equal("浦江县", (string)(await database.AskAsync("{ division(code: \"330726\") { name } }")).Good().At("division", "name")!);
}
