using Platform.Query.Sql;

namespace Platform.Query.Tables;

/// <summary>A column of a table's statement, whoever's words it will be written in.</summary>
/// <param name="Path">The way from the row to it.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Scale">How many decimals its whole numbers have.</param>
/// <param name="IsNullable">Whether values may be missing.</param>
/// <param name="Unit">The unit in which people read it; null when it has none.</param>
/// <param name="EnumType">The enum of the values; null for other kinds.</param>
internal sealed record ColumnSource(ColumnPath Path, TableKind Kind, int Scale, bool IsNullable, LabelUnit? Unit, Type? EnumType)
{
    /// <summary>Whether numbers come as text, because 64 bits do not hold them with their decimals.</summary>
    public bool IsWide { get; init; }

    /// <summary>Whether the values are written in another unit than the schema has: in yuan where it has fen.</summary>
    public bool IsReadInUnit(TableWording wording) => wording.Titles != TableWords.Names && Unit is { Exponent: < 0 };

    /// <summary>The columns as they are written; titles that would say the same fall back to the names.</summary>
    public static IReadOnlyList<TableColumn> Write(IReadOnlyList<ColumnSource> columns, TableStyle style)
    {
        var written = columns.Select(column => column.Write(style)).ToList();
        var uses = written.CountBy(column => column.Title, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. written.Select((column, i) => uses[column.Title] == 1 ? column : columns[i].Write(style, column.Name))];
    }

    private TableColumn Write(TableStyle style, string? title = null)
    {
        var (wording, options) = (style.Wording, style.Options);
        var hasLabel = wording.Titles != TableWords.Names;
        title ??= Path.In(wording.Titles);
        return new TableColumn(
            Path.Name,
            hasLabel ? title + Suffix(wording.Titles, options) : title,
            KindIn(wording),
            IsReadInUnit(wording) ? -Unit!.Exponent : Scale,
            IsNullable)
        {
            Unit = Unit,
            IsWide = IsWide,
            Offset = hasLabel && Kind == TableKind.Instant ? options.ClockOffset : TimeSpan.Zero,
        };
    }

    private TableKind KindIn(TableWording wording) => Kind switch
    {
        TableKind.Whole when IsReadInUnit(wording) => TableKind.Fixed,
        TableKind.Boolean when wording.Values != TableWords.Names => TableKind.Text,
        _ => Kind,
    };

    /// <summary>The unit or the clock; a rate stays the fraction that it is, and needs none.</summary>
    private string Suffix(TableWords words, QueryOptions options)
    {
        var (zh, en) = Kind == TableKind.Instant ? (options.Clock.Zh, options.Clock.En)
            : Unit is { Exponent: <= 0 } unit ? (unit.Zh, unit.En)
            : (null, null);
        return zh == null ? "" : words == TableWords.Chinese ? $"（{zh}）" : $" ({en})";
    }
}
