using System.Globalization;
using System.Text;
using Platform.Query;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Platform.Server.Tables;

/// <summary>
/// Makes the cells of a table's rows, and notes how wide they are. What a workbook cannot hold as a number or a date is text: numbers of more digits
/// than its floating-point numbers have, and dates before it counts days alike everywhere.
/// </summary>
internal sealed class XlsxCells
{
    private const int MinWidth = 8;
    private const int MaxWidth = 60;

    /// <summary>More members than enums have.</summary>
    private const int MaxKnownTexts = 64;

    // The button of the filter covers some of the title.
    private const int FilterButton = 3;

    /// <summary>The day before the first, as Excel counts them.</summary>
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    /// <summary>Excel takes 1900 for a leap year, and other programs do not: from here on they agree on the number of a day.</summary>
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private readonly TableAnswer table;
    private readonly StyleId?[] styles;
    private readonly int[] widths;
    private readonly string?[][] texts;
    private readonly XlsxColumnText[] last;

    /// <summary>Adds the styles of the columns to the workbook.</summary>
    public XlsxCells(TableAnswer table, Spreadsheet workbook)
    {
        this.table = table;
        // Equal formats share a style.
        var known = new Dictionary<string, StyleId>(StringComparer.Ordinal);
        styles = [.. table.Columns.Select(column => Format(column) is { } format ? StyleOf(format) : null)];
        widths = [.. table.Columns.Select(column => XlsxText.Width(column.Title) + FilterButton)];
        texts = [.. table.Columns.Select(_ => new string?[MaxKnownTexts])];
        last = [.. table.Columns.Select(_ => new XlsxColumnText())];

        StyleId StyleOf(string format) => known.TryGetValue(format, out var style)
            ? style
            : known[format] = workbook.AddStyle(new Style { Format = NumberFormat.Custom(format) });
    }

    /// <summary>Whether the widths of columns are still to be known.</summary>
    public bool IsMeasuring { get; set; } = true;

    /// <summary>How wide a column is, by its title and the rows that were measured.</summary>
    public double Width(int column) => Math.Clamp(widths[column] + 1, MinWidth, MaxWidth);

    /// <summary>Fills the cells of the row at hand.</summary>
    public StyledCell[] Row(StyledCell[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = table.IsNull(i) ? default : Value(i);
        }

        return cells;
    }

    private static string? Format(TableColumn column) => column switch
    {
        { Kind: TableKind.Text } => "@",
        { Kind: TableKind.Date } => "yyyy-mm-dd",
        { Kind: TableKind.Instant } => "yyyy-mm-dd hh:mm:ss",
        { Kind: TableKind.Fixed or TableKind.Floating, Unit.Exponent: > 0 } => "0.00%",
        { Kind: TableKind.Fixed, Unit.Exponent: < 0, Scale: var scale } => $"#,##0.{new string('0', scale)}",
        { Kind: TableKind.Fixed, Unit: not null, Scale: 2 } => "#,##0.00",
        _ => null,
    };

    private StyledCell Value(int i) => table.Columns[i].Kind switch
    {
        TableKind.Text => Text(i, last[i].Of(table.Text(i))),
        TableKind.Enum => Text(i, Known(i)),
        TableKind.EnumList => Text(i, XlsxText.Escape(table.Joined(i))),
        TableKind.Boolean => new StyledCell(table.Number(i) != 0, styles[i]),
        TableKind.Whole => Whole(i, table.Number(i)),
        TableKind.Fixed or TableKind.Floating => Fixed(i, table.Fixed(i)),
        TableKind.Date => Date(i, table.Date(i)),
        TableKind.Instant => Instant(i, table.Instant(i)),
        var kind => throw new NotSupportedException(kind.ToString()),
    };

    private StyledCell Text(int i, string text)
    {
        Measure(i, text);
        return new StyledCell(text, styles[i]);
    }

    /// <summary>The text of an enum's member, made once.</summary>
    private string Known(int i)
    {
        var number = table.Number(i);
        return number is >= 0 and < MaxKnownTexts
            ? texts[i][number] ??= XlsxText.Escape(Encoding.UTF8.GetString(table.Text(i)))
            : XlsxText.Escape(Encoding.UTF8.GetString(table.Text(i)));
    }

    private StyledCell Whole(int i, long number)
    {
        var isExact = ExactNumbers.Has(number);
        if (IsMeasuring || !isExact)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            Measure(i, text.Length);
            if (!isExact)
            {
                return new StyledCell(text, styles[i]);
            }
        }

        return number == (int)number ? new StyledCell((int)number, styles[i]) : new StyledCell(number, styles[i]);
    }

    private StyledCell Fixed(int i, decimal number)
    {
        var isExact = ExactNumbers.Has(number);
        if (IsMeasuring || !isExact)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            // Thousands are set apart.
            Measure(i, text.Length + (styles[i] is null ? 0 : text.Length / 4));
            if (!isExact)
            {
                return new StyledCell(text, styles[i]);
            }
        }

        return new StyledCell(number, styles[i]);
    }

    private StyledCell Date(int i, DateOnly date)
    {
        Measure(i, "2025-12-31".Length);
        return date >= FirstDay
            ? new StyledCell(date.DayNumber - DayZero, styles[i])
            : new StyledCell(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), styles[i]);
    }

    private StyledCell Instant(int i, DateTimeOffset instant)
    {
        Measure(i, "2025-12-31 23:59:59".Length);
        return DateOnly.FromDateTime(instant.DateTime) >= FirstDay
            ? new StyledCell(instant.DateTime, styles[i])
            : new StyledCell(instant.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), styles[i]);
    }

    private void Measure(int i, string text)
    {
        if (IsMeasuring)
        {
            Measure(i, XlsxText.Width(text));
        }
    }

    private void Measure(int i, int width) => widths[i] = Math.Max(widths[i], width);
}
