using System.Net;
using System.Text.Json;

namespace Platform.Server.Tests;

/// <summary>What the tests ask of an answer.</summary>
internal static class Answers
{
    public const string Json = "application/json; charset=utf-8";
    public const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";

    /// <summary>Asserts the status and that the body is one error with the code, and gives its message.</summary>
    public static async Task<string> AssertErrorAsync(this HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(status == answer.StatusCode, $"{(int)answer.StatusCode}: {body}");
        var root = JsonDocument.Parse(body).RootElement;
        Assert.False(root.TryGetProperty("data", out _), body);
        var error = Assert.Single(root.GetProperty("errors").EnumerateArray());
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        return error.GetProperty("message").GetString()!;
    }

    /// <summary>Asserts that the body is data without errors, and gives the data.</summary>
    public static async Task<JsonElement> AssertDataAsync(this HttpResponseMessage answer, string contentType = Json)
    {
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{(int)answer.StatusCode}: {body}");
        Assert.Equal(contentType, answer.Content.Headers.ContentType?.ToString());
        var root = JsonDocument.Parse(body).RootElement;
        Assert.False(root.TryGetProperty("errors", out _), body);
        return root.GetProperty("data");
    }
}
