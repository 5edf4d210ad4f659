using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using static Platform.Query.Schema.Definitions;

namespace Platform.Query.Schema;

/// <summary>The directives of the specification that the engine does not define: <c>@specifiedBy</c> and <c>@oneOf</c>.</summary>
internal static class StandardDirectives
{
    private const string SpecifiedBy = "specifiedBy";
    private const string OneOf = "oneOf";
    private const string Url = "url";

    /// <summary>The definitions.</summary>
    public static IEnumerable<Directive> Definitions(LeafTypes leaves)
    {
        yield return new Directive(SpecifiedBy, DirectiveLocation.Scalar)
        {
            Description = Texts.SpecifiedByDirective,
            Arguments = new QueryArguments(Argument(Url, Texts.SpecifiedByUrl, new NonNullGraphType(leaves.String))),
        };
        yield return new Directive(OneOf, DirectiveLocation.InputObject) { Description = Texts.OneOfDirective };
    }

    /// <summary>Says where the format of a scalar is specified.</summary>
    public static T WithSpecification<T>(this T scalar, string url)
        where T : ScalarGraphType => scalar.ApplyDirective(SpecifiedBy, Url, url);

    /// <summary>Where the format of a scalar is specified; null when it does not say.</summary>
    public static string? UrlOf(ScalarGraphType scalar) => scalar.FindAppliedDirective(SpecifiedBy)?.FindArgument(Url)?.Value as string;

    /// <summary>Leaves their definitions out of an SDL, as the specification asks: every reader has them.</summary>
    public static void RemoveDefinitions(GraphQLDocument sdl) => sdl.Definitions.RemoveAll(definition =>
        definition is GraphQLDirectiveDefinition directive && (directive.Name.Value == SpecifiedBy || directive.Name.Value == OneOf));
}
