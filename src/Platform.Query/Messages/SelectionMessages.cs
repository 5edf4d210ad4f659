using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Platform.Query.Messages;

/// <summary>Tells why a field, its selection or its argument cannot be, and what there is instead.</summary>
internal static class SelectionMessages
{
    private const int MaxTypes = 3;

    public static string? UnknownField(GraphQLField field, Owner owner)
    {
        if (owner.Parent is not IComplexGraphType parent)
            return null;
        var name = field.Name.StringValue;
        return $"Cannot query field `{GivenValue.Short(name)}` on type `{parent.Name}`."
            + (parent is IInterfaceGraphType node ? OfOneType(name, node) : InPages(name, parent, owner.Within) ?? Suggestions.For(name, name.StartsWith('_') ? NamesOf(parent).Append("__typename") : NamesOf(parent), "It has"));
    }

    /// <summary>An <c>operationName</c> that the document does not have.</summary>
    public static string UnknownOperation(string name, GraphQLDocument document)
    {
        var names = document.Definitions.OfType<GraphQLOperationDefinition>().Select(operation => operation.Name?.StringValue).OfType<string>().ToList();
        return $"The document has no operation `{GivenValue.Short(name)}`, which `operationName` chooses."
            + (names.Count == 0 ? " Its operation has no name: leave `operationName` out." : Suggestions.For(name, names, "It has"));
    }

    /// <summary>A field with a selection, whose values have no fields.</summary>
    public static string NoFields(FieldType field) =>
        $"Field `{field.Name}` of type `{field.ResolvedType}` is a value without fields; leave out the selection behind it.";

    /// <summary>A field without a selection, whose values have fields.</summary>
    public static string NeedsFields(FieldType field) =>
        $"Field `{field.Name}` of type `{field.ResolvedType}` must have a selection of its fields, for example `{field.Name} {{ {Leaf((IComplexGraphType)field.ResolvedType!.GetNamedType())} }}`.";

    public static string UnknownArgument(GraphQLArgument argument, Owner owner)
    {
        var known = owner.Arguments.Select(item => item.Name).ToList();
        var place = owner.Directive is { } directive ? $"directive `@{directive.Name}`" : $"field `{owner.Field?.Name}` of type `{owner.Parent?.Name}`";
        var name = argument.Name.StringValue;
        return $"Unknown argument `{GivenValue.Short(name)}` on {place}.{(known.Count == 0 ? " It takes none." : Suggestions.For(name, known, "It takes"))}";
    }

    /// <summary>The interface has few fields, and each type has its own.</summary>
    private static string OfOneType(string name, IInterfaceGraphType node)
    {
        var types = node.PossibleTypes.Where(type => type.GetField(name) != null).ToList();
        var fragments = types.Take(MaxTypes).Select(type => $"... on {type.Name} {{ {name} }}").ToList();
        return fragments.Count == 0
            ? $" Fields of one type stand in a fragment on it, as `... on {node.PossibleTypes.First().Name} {{ … }}`."
            : $" Fields of one type stand in a fragment on it: {Suggestions.List(fragments, "or")}.";
    }

    /// <summary>A field of the rows, or one like it, asked of the list; null when the list has one that is nearer.</summary>
    private static string? InPages(string name, IComplexGraphType parent, GraphQLField? within)
    {
        if (parent.GetField("edges") == null || parent.GetField("nodes")?.ResolvedType?.GetNamedType() is not IComplexGraphType row)
            return null;
        if (row.GetField(name) == null && Suggestions.Nearest(name, NamesOf(parent)) != null)
            return null;
        if (row.GetField(name)?.Name is not { } meant && (meant = Suggestions.Nearest(name, NamesOf(row))!) == null)
            return null;
        var leaf = row.GetField(meant)!.ResolvedType!.GetNamedType() is IComplexGraphType inner ? $"{meant} {{ {Leaf(inner)} }}" : meant;
        return $" The list comes in pages, and `{meant}` is a field of its rows: write `{within?.Name.StringValue ?? ""}{(within == null ? "" : " { ")}nodes {{ {leaf} }}{(within == null ? "" : " }")}`,"
            + $" or `edges {{ cursor node {{ {leaf} }} }}`.";
    }

    /// <summary>A selection that goes down to a value.</summary>
    private static string Leaf(IComplexGraphType type)
    {
        if (type.GetField("nodes")?.ResolvedType?.GetNamedType() is IComplexGraphType row)
            return $"nodes {{ {Leaf(row)} }}";
        var leaf = type.GetField("id") ?? type.Fields.FirstOrDefault(field => field.ResolvedType?.GetNamedType() is ScalarGraphType && field.Arguments is not { Count: > 0 });
        return leaf?.Name ?? "__typename";
    }

    private static IEnumerable<string> NamesOf(IComplexGraphType type) => type.Fields.Select(field => field.Name);
}
