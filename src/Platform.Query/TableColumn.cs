using Platform.Query.Planning;

namespace Platform.Query;

/// <summary>The kinds of values in a table.</summary>
public enum TableKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>The name of an enum's member, or its label.</summary>
    Enum,

    /// <summary>Names of an enum's members, or their labels.</summary>
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

    /// <summary>An instant, by the clock of <see cref="TableColumn.Offset"/>.</summary>
    Instant,
}

/// <summary>A column of a table as it is written.</summary>
/// <param name="Name">The path of response keys from the row to the field, <c>division.parent.name</c>.</param>
/// <param name="Title">What stands above the column: the name, or the same path in labels, where an alias stays, with the unit.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Scale">The decimals of a <see cref="TableKind.Fixed"/> or <see cref="TableKind.Floating"/>.</param>
/// <param name="IsNullable">Whether values may be missing.</param>
public sealed record TableColumn(string Name, string Title, TableKind Kind, int Scale, bool IsNullable)
{
    private const int DigitsOf64Bits = 19;

    /// <summary>The unit in which people read the values; null when they have none.</summary>
    public LabelUnit? Unit { get; init; }

    /// <summary>How far before UTC the clock of an instant is.</summary>
    public TimeSpan Offset { get; init; }

    /// <summary>The digits of a <see cref="TableKind.Fixed"/> at most: those of a whole number of 64 bits, and a mean's own decimals.</summary>
    public int Precision => IsWide ? DigitsOf64Bits + Aggregate.MeanScale : DigitsOf64Bits;

    /// <summary>Whether numbers come as text, because 64 bits do not hold them with their decimals.</summary>
    internal bool IsWide { get; init; }
}
