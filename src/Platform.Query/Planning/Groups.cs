using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>What makes a key of a field's value.</summary>
internal enum GroupUnit
{
    /// <summary>The value itself.</summary>
    Value,

    /// <summary>The day of a date or instant.</summary>
    Day,

    /// <summary>The first day of its month.</summary>
    Month,

    /// <summary>The first day of its quarter.</summary>
    Quarter,

    /// <summary>The first day of its year.</summary>
    Year,

    /// <summary>Each member of a list, so that a row is in as many groups as its list is long.</summary>
    Each,

    /// <summary>The ancestor of a level.</summary>
    RollUp,
}

/// <summary>A key of groups: a field, reached through to-one relations, and what is made of its value.</summary>
/// <param name="Path">The relations that lead to the field.</param>
/// <param name="Field">The field; for a roll-up the field with the code.</param>
/// <param name="Unit">What is made of its value.</param>
/// <param name="Level">For a roll-up: the level, by its place in its enum.</param>
/// <param name="Value">The key as a column of the groups.</param>
internal sealed record GroupKey(IReadOnlyList<ToOneField> Path, Field Field, GroupUnit Unit, int Level, ScalarField Value)
{
    public const string RollUpName = "rollUp";

    /// <summary>The key as it is written in <c>by</c>, <c>key</c>, filters and sorts: <c>institution.division.rollUp</c>.</summary>
    public string Name { get; } = string.Concat(Path.Select(step => step.Name + ".")) + (Unit == GroupUnit.RollUp ? RollUpName : Field.Name);

    /// <summary>The type of a key that is made of a field's values.</summary>
    public static Scalar ScalarOf(Field field) => field switch
    {
        EnumListField list => new Scalar(ScalarKind.Enum, list.EnumType),
        ScalarField { Scalar.Kind: ScalarKind.DateTime or ScalarKind.LocalDate } => new Scalar(ScalarKind.LocalDate, typeof(DateOnly)),
        _ => ((ScalarField)field).Scalar,
    };
}

/// <summary>A field selected from a group's <c>key</c>: a key's value, the ancestor of a roll-up, the keys of a related entity, or a type name.</summary>
internal sealed record KeyItem(string ResponseKey, string Name, string Path, IReadOnlyList<KeyItem>? Items, SelectionSet? Ancestor, string? TypeName)
{
    /// <summary>The keys that the item needs, by name. Clients such as Relay select each <c>id</c> unasked: it is null when it is no key.</summary>
    public IEnumerable<string> Required => TypeName != null || Name == "id" ? [] : Items?.SelectMany(item => item.Required) ?? [Path];
}

/// <summary>A field selected from a group.</summary>
internal abstract record GroupItem(string ResponseKey, string Name);

/// <summary>What the rows of the group have in common.</summary>
internal sealed record GroupKeyItem(string ResponseKey, IReadOnlyList<KeyItem> Items) : GroupItem(ResponseKey, "key");

/// <summary>Totals over the rows of the group.</summary>
internal sealed record GroupAggregateItem(string ResponseKey, AggregateSet Set) : GroupItem(ResponseKey, "aggregate");

/// <summary>The filter that lists the rows of the group.</summary>
internal sealed record GroupWhereItem(string ResponseKey) : GroupItem(ResponseKey, "where");

/// <summary><c>__typename</c> of the group.</summary>
internal sealed record GroupTypeNameItem(string ResponseKey, string TypeName) : GroupItem(ResponseKey, "__typename");

/// <summary>A field of a group's edge: the group when <paramref name="Group"/> is given, else its cursor or a type name.</summary>
internal sealed record GroupEdgeField(string ResponseKey, string Name, IReadOnlyList<GroupItem>? Group);

/// <summary>
/// A field selected from <c>groups</c>: the groups, alone or with their cursors, where the page stands, how many groups there are, or a type name.
/// </summary>
/// <param name="ResponseKey">The response key.</param>
/// <param name="Name">The field's name.</param>
internal sealed record GroupsItem(string ResponseKey, string Name)
{
    /// <summary>The fields of each group, for <c>nodes</c>.</summary>
    public IReadOnlyList<GroupItem>? Groups { get; init; }

    /// <summary>The fields of each edge, for <c>edges</c>.</summary>
    public IReadOnlyList<GroupEdgeField>? Edges { get; init; }

    /// <summary>The fields, for <c>pageInfo</c>.</summary>
    public IReadOnlyList<(string ResponseKey, PageInfoField Field)>? PageInfo { get; init; }
}

/// <summary>The rows that the filter selects, in groups.</summary>
internal sealed record GroupsPart(string ResponseKey, EntityMap Map, int Site, IReadOnlyList<GroupsItem> Items) : ConnectionPart(ResponseKey, "groups")
{
    /// <summary>The fields of groups, wherever they are selected.</summary>
    public IEnumerable<GroupItem> GroupItems => Items.SelectMany(item => item.Groups ?? item.Edges?.SelectMany(selected => selected.Group ?? []) ?? []);
}
