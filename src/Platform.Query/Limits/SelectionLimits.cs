using System.Runtime.InteropServices;
using GraphQLParser;
using GraphQLParser.AST;

namespace Platform.Query.Limits;

/// <summary>
/// Bounds what a parsed document selects before it is validated, because validation compares selections with each other and expands fragments.
/// What a fragment selects is counted once and remembered, so that fragments which multiply cost nothing.
/// </summary>
internal sealed class SelectionLimits
{
    /// <summary>Definitions that nobody spreads are validated too: all of them together may select so many times the limit.</summary>
    private const int AllDefinitions = 10;

    private readonly QueryLimits _limits;
    private readonly ROM _source;
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<GraphQLFragmentDefinition, Extent?> _extents = [];

    private SelectionLimits(GraphQLDocument document, QueryLimits limits)
    {
        (_source, _limits) = (document.Source, limits);
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            _fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
    }

    /// <exception cref="RequestException">A limit is exceeded, or a fragment spreads itself.</exception>
    public static void Check(GraphQLDocument document, QueryLimits limits)
    {
        var check = new SelectionLimits(document, limits);
        var operations = default(Extent);
        var all = 0L;
        foreach (var definition in document.Definitions)
        {
            if (definition is not (GraphQLOperationDefinition or GraphQLFragmentDefinition))
                continue;
            var extent = check.Measure(((IHasSelectionSetNode)definition).SelectionSet!, 0);
            if (definition is GraphQLOperationDefinition)
                check.Require(operations = operations.With(extent), definition);
            all += extent.Selections;
            if (all > (long)AllDefinitions * limits.MaxSelections)
                throw LimitErrors.TooManySelections(limits.MaxSelections).At(document.Source, definition);
        }
        new RepeatedSelections(check._fragments).Check(document);
    }

    private Extent Measure(GraphQLSelectionSet set, int depth)
    {
        if (depth > _limits.MaxDepth)
            throw LimitErrors.TooDeep(_limits.MaxDepth).At(_source, set);
        var sum = default(Extent);
        foreach (var selection in set.Selections)
        {
            var one = new Extent(1, selection is GraphQLField { Alias: not null } ? 1 : 0, 1);
            var inner = selection switch
            {
                GraphQLField { SelectionSet: { } fields } => Measure(fields, depth + 1),
                GraphQLInlineFragment inline => Measure(inline.SelectionSet, depth + 1),
                GraphQLFragmentSpread spread => Measure(spread, depth + 1),
                _ => default,
            };
            sum = sum.With(one.Around(inner));
            Require(sum, selection);
        }
        return sum;
    }

    private Extent Measure(GraphQLFragmentSpread spread, int depth)
    {
        // Validation tells of a fragment that is not there.
        if (!_fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment))
            return default;
        if (_extents.TryGetValue(fragment, out var known))
            return known ?? throw LimitErrors.FragmentCycle(spread).At(_source, spread);
        _extents[fragment] = null;
        var extent = Measure(fragment.SelectionSet, depth);
        _extents[fragment] = extent;
        return extent;
    }

    /// <summary>No part of a sum exceeds a limit, so the sums stay small.</summary>
    private void Require(Extent extent, ASTNode node)
    {
        if (extent.Selections > _limits.MaxSelections)
            throw LimitErrors.TooManySelections(_limits.MaxSelections).At(_source, node);
        if (extent.Aliases > _limits.MaxAliases)
            throw LimitErrors.TooManyAliases(_limits.MaxAliases).At(_source, node);
        if (extent.Depth > _limits.MaxDepth)
            throw LimitErrors.TooDeep(_limits.MaxDepth).At(_source, node);
    }

    /// <summary>What a selection set comes to when its fragments are expanded.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Extent(int Selections, int Aliases, int Depth)
    {
        /// <summary>Both beside each other.</summary>
        public Extent With(Extent other) => new(Selections + other.Selections, Aliases + other.Aliases, Math.Max(Depth, other.Depth));

        /// <summary>The other inside of this one.</summary>
        public Extent Around(Extent inner) => new(Selections + inner.Selections, Aliases + inner.Aliases, Depth + inner.Depth);
    }
}
