using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Platform.Query.Planning;

/// <summary>The variables that decide what an operation selects.</summary>
internal static class ConditionVariables
{
    public static string[] Of(GraphQLDocument document)
    {
        var finder = new Finder();
        var context = new Context();
        finder.VisitAsync(document, context).AsTask().GetAwaiter().GetResult();
        return [.. context.Names.Order(StringComparer.Ordinal)];
    }

    private sealed class Context : IASTVisitorContext
    {
        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public CancellationToken CancellationToken => default;
    }

    private sealed class Finder : ASTVisitor<Context>
    {
        protected override ValueTask VisitDirectiveAsync(GraphQLDirective directive, Context context)
        {
            foreach (var argument in directive.Arguments?.Items ?? [])
            {
                if (argument.Value is GraphQLVariable variable)
                    context.Names.Add(variable.Name.StringValue);
            }
            return default;
        }
    }
}
