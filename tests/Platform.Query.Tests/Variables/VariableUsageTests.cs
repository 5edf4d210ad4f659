using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using Platform.Query.Limits;
using Platform.Query.Planning;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Variables;

/// <summary>A variable is refused where its type does not fit, and only there: as graphql-js says of random documents, in the same words.</summary>
public sealed class VariableUsageTests(EmptyFixture fixture) : IClassFixture<EmptyFixture>
{
    private const int Seed = 5805;

    [Fact]
    public async Task Documents_of_the_served_schema_have_the_errors_of_the_reference()
    {
        var documents = await Reference.DocumentsAsync(fixture.Database.Engine.Sdl, count: 14_000, Seed, maxOperations: 1);
        foreach (var document in documents)
        {
            var (_, errors) = await fixture.Database.Engine.PrepareAsync(document.Document, AccessPolicy.All, CancellationToken.None);
            Same(document, errors.Select(error => Reference.Text(error.Message, error.Locations)));
            Assert.All(errors, error => Assert.Equal("VALIDATION", error.Code));
        }
        NeitherIsRare(documents);
    }

    /// <summary>What the served schema does not have: required fields of inputs, defaults of arguments and fields, lists of lists.</summary>
    [Fact]
    public async Task Documents_of_an_odd_schema_have_the_errors_of_the_reference()
    {
        var schema = GraphQL.Types.Schema.For(OddSchema, builder => builder.Types.For("Item").IsTypeOfFunc = _ => true);
        schema.Initialize();
        var documents = await Reference.DocumentsAsync(OddSchema, count: 8_000, Seed, maxOperations: 2);
        foreach (var document in documents)
            Same(document, await ValidateAsync(schema, document.Document));
        NeitherIsRare(documents);
    }

    /// <summary>Whatever the values are, the answer is data or errors; what the reference refuses is refused.</summary>
    [Fact]
    public async Task No_value_of_a_variable_breaks_the_server()
    {
        var documents = await Reference.DocumentsAsync(fixture.Database.Engine.Sdl, count: 3_000, Seed + 1, maxOperations: 1);
        var (answered, refused) = (0, 0);
        foreach (var document in documents.Where(document => document.Errors.Count == 0))
        {
            var answer = await TestDatabase.AskAsync(fixture.Database.Engine, new QueryRequest(document.Document, null, TestDatabase.Serialized(document.Variables)));
            Assert.DoesNotContain("DATABASE", answer.Text, StringComparison.Ordinal);
            Assert.True(answer.IsRequestError || !document.IsRefused, $"{document.Document}\n{document.Variables}\n{answer.Text}");
            (answered, refused) = answer.IsRequestError ? (answered, refused + 1) : (answered + 1, refused);
        }
        Assert.InRange(answered, 300, 3_000);
        Assert.InRange(refused, 100, 3_000);
    }

    private static void Same(ReferenceDocument document, IEnumerable<string> errors)
    {
        var found = string.Join('\n', errors.Order(StringComparer.Ordinal));
        if (found != string.Join('\n', document.Errors))
            Assert.Fail($"{document.Document}\n\nexpected:\n{string.Join('\n', document.Errors)}\n\nfound:\n{found}");
    }

    private static void NeitherIsRare(IReadOnlyList<ReferenceDocument> documents)
    {
        var right = documents.Count(document => document.Errors.Count == 0);
        Assert.InRange(right, documents.Count / 5, documents.Count * 4 / 5);
        Assert.InRange(documents.Count(document => document.Document.Contains('$', StringComparison.Ordinal)), documents.Count / 2, documents.Count);
    }

    private static async Task<IEnumerable<string>> ValidateAsync(ISchema schema, string text)
    {
        var document = Parser.Parse(text);
        var limits = new QueryLimits();
        var result = await new DocumentValidator().ValidateAsync(new ValidationOptions
        {
            Schema = schema,
            Document = document,
            Operation = document.Definitions.OfType<GraphQLOperationDefinition>().First(),
            Variables = Inputs.Empty,
            Rules = [.. DocumentCompiler.Rules(limits), new VariableUsageRule(limits.MaxErrors)],
        });
        return result.Errors.Where(error => error is not InvalidVariableError).Select(EngineErrors.Of).Select(error => Reference.Text(error.Message, error.Locations));
    }

    private const string OddSchema = """
        directive @mark(value: Int!, plain: [Plain!], color: Color! = RED) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        type Query {
          leaf(int: Int, required: Int!, initial: Int! = 1, id: ID, bool: Boolean!, color: Color! = RED, float: Float): Int
          lists(a: [Int], b: [Int!], c: [Int]!, d: [Int!]!, e: [[Int!]!]!, f: [[Color]] = [[RED]], g: [[[String]!]]): Query
          objects(plain: Plain, required: Plain!, list: [Plain!]!, initial: [Plain!]! = [{ a: 1, g: [] }]): Query
          ones(one: One, required: One!, list: [One], items: [One!]!, lists: [[One!]]): Query
          node(plain: Plain): Node
          items(one: One): [Item!]!
        }

        interface Node { id: ID! child(plain: Plain!, ids: [ID!]): Node }

        type Item implements Node { id: ID! child(plain: Plain!, ids: [ID!]): Node self(one: [One], bool: Boolean! = true): Item }

        input Plain { a: Int! b: String c: [Int!]! = [1] d: Plain e: [Plain!] f: One g: [String]! h: Color! = RED i: Float }

        input One @oneOf { a: Int b: [String!] c: Plain d: One e: [One!] }

        enum Color { RED GREEN }
        """;
}
