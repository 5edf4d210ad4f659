using System.Reflection;
using System.Security.Cryptography;
using Platform.Query.Limits;
using Platform.Query.Mutations;

namespace Platform.Query;

/// <summary>What a deployment may set.</summary>
public sealed record QueryOptions
{
    /// <summary>Rows of a page when neither <c>first</c> nor <c>last</c> is given.</summary>
    public int DefaultPageSize { get; init; } = 10;

    /// <summary>Rows of a page at most.</summary>
    public int MaxPageSize { get; init; } = 50;

    /// <summary>Groups of a page when <c>first</c> is not given.</summary>
    public int DefaultGroups { get; init; } = 100;

    /// <summary>Groups of a page at most.</summary>
    public int MaxGroups { get; init; } = 1000;

    /// <summary>Values of a facet at most, the most frequent ones.</summary>
    public int MaxFacetValues { get; init; } = 100;

    /// <summary>Rows of a table at most.</summary>
    public int MaxTableRows { get; init; } = 1_000_000;

    /// <summary>How long a table may take, its reader's time included.</summary>
    public TimeSpan TableTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How many rows cost as much as one: those of a table come in a single pass, and nothing is built of them.</summary>
    internal int RowsPricedAsOne { get; private init; } = 1;

    /// <summary>How far the clocks are before UTC where instants are grouped by day.</summary>
    public TimeSpan ClockOffset { get; init; } = TimeSpan.FromHours(8);

    /// <summary>What those clocks are set by.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The day that those clocks show.</summary>
    internal DateOnly Today => DateOnly.FromDateTime(Time.GetUtcNow().UtcDateTime + ClockOffset);

    /// <summary>A version of the data as that of the answers on this day; null stays null. It is asked for before what runs on the day, so that a tag is never newer than its answer.</summary>
    internal string? OnToday(string? version) => version == null ? null : $"{version}/{Today.DayNumber}";

    /// <summary>What that clock is called, in titles.</summary>
    public Label Clock { get; init; } = new("北京时间", "Beijing time");

    /// <summary>Compiled documents that are kept, and as many shapes of their arguments; the least recently used goes first.</summary>
    public int PlanCacheEntries { get; init; } = 1000;

    /// <summary>Bytes that the plan cache may take, by estimate.</summary>
    public long PlanCacheBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>What a request may ask.</summary>
    public QueryLimits Limits { get; init; } = new();

    /// <summary>The same for tables, which have one page.</summary>
    internal QueryOptions ForTables() => this with
    {
        DefaultPageSize = MaxTableRows,
        MaxPageSize = MaxTableRows,
        DefaultGroups = MaxTableRows,
        MaxGroups = MaxTableRows,
        RowsPricedAsOne = 2000,
    };

    /// <summary>Whether an enum's members are ordered, so that <c>gt</c>, <c>gte</c>, <c>lt</c> and <c>lte</c> mean something.</summary>
    public Func<Type, bool> IsOrdered { get; init; } = _ => false;

    /// <summary>Encrypts cursors that hold personal values: 32 bytes, the same in all processes on a database; else those of one are refused by another.</summary>
    public byte[] CursorKey { get; init; } = RandomNumberGenerator.GetBytes(32);

    /// <summary>The class whose properties are the fields of <c>viewer</c>; null for a schema without that field.</summary>
    public Type? ViewerType { get; init; }

    /// <summary>The rooms that add mutations; without one the schema has queries only.</summary>
    public IReadOnlyList<IMutations> Mutations { get; init; } = [];

    /// <summary>What people call a type, a property or an enum's member; null where only its name is known.</summary>
    public Func<MemberInfo, Label?> Label { get; init; } = _ => null;

    /// <summary>The class of a property's data, a member of an enum, which the schema tells as <c>@access(class:)</c>; null where there is nothing to tell.</summary>
    public Func<PropertyInfo, Enum?> DataClass { get; init; } = _ => null;

    /// <summary>How the rows of an entity roll up to their ancestors; null when they do not.</summary>
    public Func<Type, RollUpRule?> RollUp { get; init; } = _ => null;
}

/// <summary>An entity whose rows are a hierarchy: the code of each begins with its parent's.</summary>
/// <param name="Level">The property with the level: an enum, from the top down.</param>
/// <param name="Code">The property with the code.</param>
/// <param name="Lengths">How long the codes of each level are.</param>
public sealed record RollUpRule(string Level, string Code, IReadOnlyList<int> Lengths);
