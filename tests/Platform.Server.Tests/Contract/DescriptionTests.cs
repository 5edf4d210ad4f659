using System.Text.RegularExpressions;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using Microsoft.Extensions.DependencyInjection;
using Platform.Query;

namespace Platform.Server.Tests.Contract;

/// <summary>Everything in the schema is described, in Chinese first and then in English.</summary>
public sealed partial class DescriptionTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Fact]
    public async Task Everything_is_described_in_Chinese_then_English() =>
        Assert.DoesNotContain(await DescriptionsAsync(), described => !ChineseThenEnglish().IsMatch(described.Text));

    /// <summary>Half-width signs stand in what is quoted only, as the “(模拟)” that ends a name.</summary>
    [Fact]
    public async Task Chinese_has_full_width_punctuation() =>
        Assert.DoesNotContain(await DescriptionsAsync(), described => HalfWidthInChinese().IsMatch(Quoted().Replace(described.Text, "“”")));

    private async Task<List<(string Path, string Text)>> DescriptionsAsync()
    {
        var finder = new Finder();
        await finder.VisitAsync(Parser.Parse(server.Services.GetRequiredService<QueryEngine>().Sdl), new Context());
        Assert.True(finder.Found.Count > 1000);
        return finder.Found;
    }

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[,;:!?()].*。", RegexOptions.Singleline)]
    private static partial Regex HalfWidthInChinese();

    [GeneratedRegex(@"^\W*[0-9]*\W*\p{IsCJKUnifiedIdeographs}.*[A-Za-z]{2}", RegexOptions.Singleline)]
    private static partial Regex ChineseThenEnglish();

    private sealed record Context : IASTVisitorContext
    {
        public CancellationToken CancellationToken => CancellationToken.None;
    }

    private sealed class Finder : ASTVisitor<Context>
    {
        private readonly Stack<string> _owners = [];

        public List<(string Path, string Text)> Found { get; } = [];

        public override async ValueTask VisitAsync(ASTNode? node, Context context)
        {
            if (node is IHasDescriptionNode described and INamedNode named)
            {
                var path = string.Join('.', _owners.Reverse().Append(named.Name.StringValue));
                Found.Add((path, described.Description?.Value.ToString() ?? ""));
                _owners.Push(named.Name.StringValue);
                await base.VisitAsync(node, context);
                _owners.Pop();
            }
            else
            {
                await base.VisitAsync(node, context);
            }
        }
    }
}
