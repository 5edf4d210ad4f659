namespace Platform.Query;

/// <summary>The kinds of values in a table.</summary>
public enum TableKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>The name of an enum's member.</summary>
    Enum,

    /// <summary>Names of an enum's members.</summary>
    EnumList,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number of 64 bits.</summary>
    Whole,

    /// <summary>An exact number with decimals.</summary>
    Fixed,

    /// <summary>A number with decimals whose readers take it for a floating-point number.</summary>
    Floating,

    /// <summary>A date.</summary>
    Date,

    /// <summary>An instant, in UTC.</summary>
    Instant,
}

/// <summary>A column of a table.</summary>
/// <param name="Name">The path of response keys from the row to the field, <c>division.parent.name</c>.</param>
/// <param name="ChineseName">The same path in the Chinese words of the descriptions; an alias stays, and so does a name without a Chinese description.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Scale">The decimals of a <see cref="TableKind.Fixed"/> or <see cref="TableKind.Floating"/>.</param>
/// <param name="IsNullable">Whether values may be missing.</param>
public sealed record TableColumn(string Name, string ChineseName, TableKind Kind, int Scale, bool IsNullable)
{
    /// <summary>The enum of the values; null for other kinds.</summary>
    internal Type? EnumType { get; init; }
}
