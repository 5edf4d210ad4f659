using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Query;
using Platform.Server.Settings;
using Platform.Server.TrustedDocuments;

namespace Platform.Server.Tests.TrustedDocuments;

/// <summary>A folder with a document that cannot be answered; the start ends with what is told here.</summary>
public sealed class BrokenDocumentTests(ServerFixture server) : IClassFixture<ServerFixture>, IDisposable
{
    private readonly TemporaryDirectory directory = new();

    [Theory]
    [InlineData("query A { bed }", "Cannot query field `bed` on type `Query`. Did you mean `beds`? (line 1, column 11)")]
    [InlineData("query A {", "Syntax Error: Expected Name, found EOF (line 1, column 10)")]
    [InlineData("query B { __typename }", "Its operation is B; give it the name of the file.")]
    [InlineData("{ __typename }", "Its operation is without a name; give it the name of the file.")]
    [InlineData("query A { __typename } query B { __typename }", "The document has 2 operations; choose one with `operationName`. (line 1, column 1)")]
    [InlineData("subscription A { __typename }", "This API has queries and mutations only; write the operation as a query. (line 1, column 1)")]
    [InlineData("query A($code: Int!) { division(code: $code) { name } }", "Variable \"$code\" of type \"Int!\" used in position expecting type \"String!\". (line 1, column 9)")]
    [InlineData("query A($by: BedGroupByInput) { beds { groups(by: [$by]) { totalCount } } }", "Variable \"$by\" of type \"BedGroupByInput\" used in position expecting type \"BedGroupByInput!\". (line 1, column 9)")]
    [InlineData("# 只有注释", "The document has no operation.")]
    public async Task The_file_and_what_is_wrong_with_it_are_named(string text, string problem)
    {
        await WriteAsync(Encoding.UTF8.GetBytes(text));
        Assert.Equal($"The trusted document {File} is broken: {problem}", await FailAsync(directory.Path));
    }

    [Fact]
    public async Task Other_encodings_are_not_taken()
    {
        await WriteAsync([.. "query A { __typename } # "u8, 0xC3, 0x28]);
        Assert.Equal($"The trusted document {File} is broken: It is not UTF-8.", await FailAsync(directory.Path));
    }

    [Fact]
    public async Task One_that_every_call_would_exceed_a_limit_with_is_told()
    {
        await WriteAsync(Encoding.UTF8.GetBytes($"query A {{ {string.Concat(Enumerable.Range(0, 1_001).Select(i => $"a{i}: __typename "))}}}"));
        Assert.Equal(
            $"The trusted document {File} is broken: The operation has more than 1000 aliases; ask for less at once. (line 1, column 16901)", await FailAsync(directory.Path));
    }

    [Theory]
    [InlineData("[]", " is broken: It must be an object of ids and documents, as graphql-codegen and Relay write it, or of the format apollo-persisted-query-manifest.")]
    [InlineData("{", " is broken: It is not valid JSON (line 1).")]
    [InlineData("""{"a":"{ __typename }","a":"{ beds { totalCount } }"}""", " is broken: It has a name twice.")]
    [InlineData("""{"name":"web","version":1}""", " is broken: What stands under \"version\" is no document. It must be an object of ids and documents, as graphql-codegen and Relay write it, or of the format apollo-persisted-query-manifest.")]
    [InlineData("""{"a":null}""", " is broken: What stands under \"a\" is no document. It must be an object of ids and documents, as graphql-codegen and Relay write it, or of the format apollo-persisted-query-manifest.")]
    [InlineData("""{"format":"other","version":1,"operations":[]}""", " is broken: Its format or version is not known: apollo-persisted-query-manifest of version 1 is.")]
    [InlineData("""{"format":"apollo-persisted-query-manifest","version":2,"operations":[]}""", " is broken: Its format or version is not known: apollo-persisted-query-manifest of version 1 is.")]
    [InlineData("""{"format":"apollo-persisted-query-manifest","version":1,"operations":{}}""", " is broken: Its `operations` must be a list.")]
    [InlineData("""{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id":"a"}]}""", " is broken: Each of its `operations` must have the texts `id` and `body`.")]
    [InlineData("""{"a":"query A { bed }"}""", " (a) is broken: Cannot query field `bed` on type `Query`. Did you mean `beds`? (line 1, column 11)")]
    [InlineData("""{"a":"subscription A { __typename }"}""", " (a) is broken: This API has queries and mutations only; write the operation as a query. (line 1, column 1)")]
    public async Task A_manifest_and_what_is_wrong_with_it_are_named(string json, string problem)
    {
        var file = Path.Combine(directory.Path, "manifest.json");
        await System.IO.File.WriteAllTextAsync(file, json);
        Assert.Equal($"The trusted document {file}{problem}", await FailAsync(directory.Path));
    }

    [Fact]
    public async Task One_id_of_two_documents_is_told()
    {
        var files = new[] { "1.json", "2.json" }.Select(name => Path.Combine(directory.Path, name)).ToList();
        await System.IO.File.WriteAllTextAsync(files[0], """{"a":"query A { __typename }"}""");
        await System.IO.File.WriteAllTextAsync(files[1], """{"a":"query A { beds { totalCount } }"}""");
        Assert.Equal($"The trusted documents {files[0]} (a) and {files[1]} (a) have one id, a, and are not the same.", await FailAsync(directory.Path));
    }

    [Fact]
    public async Task The_same_document_may_come_twice()
    {
        foreach (var name in new[] { "1.json", "2.json" })
        {
            await System.IO.File.WriteAllTextAsync(Path.Combine(directory.Path, name), """{"a":"query A { __typename }"}""");
        }

        var documents = Documents(directory.Path);
        await documents.LoadAsync();
        Assert.Equal("A", documents.Trusted.Find("A")!.Operation);
    }

    /// <summary>A server that can answer nothing starts, for the operator may want just that, and says so.</summary>
    [Theory]
    [InlineData("--TrustedDocuments:Only=true", true)]
    [InlineData("--TrustedDocuments:Only=false", false)]
    public async Task Nothing_to_answer_is_warned_of(string setting, bool warns)
    {
        var folder = Directory.CreateDirectory(Path.Combine(directory.Path, "none")).FullName;
        await using var started = await ServerProcess.StartOnFileAsync(
            directory.Path, "--Storage:Sample:Enabled=false", $"--TrustedDocuments:Directory={folder}", setting);
        await started.ReadinessAsync();
        Assert.Equal(warns, (await started.StopAsync()).Contains($"there is no document in {folder}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told()
    {
        var missing = Path.Combine(directory.Path, "missing");
        Assert.Equal($"TrustedDocuments:Directory cannot be read: Could not find a part of the path '{missing}'.", await FailAsync(missing));
    }

    [Fact]
    public async Task The_start_ends_with_it()
    {
        await WriteAsync("query A { bed }"u8.ToArray());
        var told = await ServerProcess.FailAsync(
            Platform.Tests.PostgresCluster.Shared.CreateDatabase(), "--Storage:Sample:Enabled=false", $"--TrustedDocuments:Directory={directory.Path}");
        Assert.Equal($"The trusted document {File} is broken: Cannot query field `bed` on type `Query`. Did you mean `beds`? (line 1, column 11)", told);
    }

    [Fact]
    public async Task An_operator_s_own_folder_counts_instead_of_ours()
    {
        await WriteAsync("query A($code: String!) { division(code: $code) { name } }"u8.ToArray());
        var documents = Documents(directory.Path);
        await documents.LoadAsync();
        Assert.Equal(["A"], documents.Trusted.Named.Select(document => document.Operation));
        Assert.True(documents.Trusted.Find("A")!.NeedsVariables);
    }

    public void Dispose() => directory.Dispose();

    private string File => Path.Combine(directory.Path, "A.graphql");

    private Task WriteAsync(byte[] document) => System.IO.File.WriteAllBytesAsync(File, document);

    private DocumentStore Documents(string folder) =>
        new(server.Services.GetRequiredService<QueryEngine>(), Options.Create(new TrustedDocumentSettings { Directory = folder }));

    private async Task<string> FailAsync(string folder) =>
        (await Assert.ThrowsAsync<TrustedDocumentException>(() => Documents(folder).LoadAsync())).Message;
}
