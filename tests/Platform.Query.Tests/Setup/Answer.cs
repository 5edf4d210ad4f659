using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Platform.Query.Tests.Setup;

/// <summary>The JSON of a response.</summary>
public sealed class Answer
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 512,
    };

    public Answer(byte[] utf8, bool isRequestError)
    {
        // A response is valid UTF-8 and valid JSON, whatever was asked.
        Text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(utf8);
        Json = JsonNode.Parse(Text, null, new JsonDocumentOptions { MaxDepth = 512 })!.AsObject();
        IsRequestError = isRequestError;
    }

    public string Text { get; }

    public JsonObject Json { get; }

    public bool IsRequestError { get; }

    public JsonObject Data => Json["data"]?.AsObject() ?? throw new InvalidOperationException($"There is no data in {Text}.");

    public JsonArray Errors => Json["errors"]?.AsArray() ?? [];

    public string? Code => (string?)Errors.FirstOrDefault()?["extensions"]?["code"];

    public string? Message => (string?)Errors.FirstOrDefault()?["message"];

    public string Pretty => Json.ToJsonString(Indented);

    /// <summary>This answer, which must have no errors.</summary>
    public Answer Good()
    {
        Assert.False(Json.ContainsKey("errors"), Text);
        return this;
    }

    /// <summary>What a path of names and indexes leads to.</summary>
    public JsonNode? At(params object[] path) =>
        path.Aggregate((JsonNode?)Data, (node, step) => step is int index ? node![index] : node![(string)step]);

    /// <summary>The ids of the nodes of a connection.</summary>
    public IReadOnlyList<string> Ids(params object[] path) =>
        [.. At([.. path, "nodes"])!.AsArray().Select(node => (string)node!["id"]!)];
}
