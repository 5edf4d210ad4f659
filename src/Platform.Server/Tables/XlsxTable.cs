using System.IO.Pipelines;
using Platform.Query;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Platform.Server.Tables;

/// <summary>An Excel workbook with one sheet: titles that stay in view and filter, and rows below. Text is never taken for a formula in it.</summary>
internal sealed class XlsxTable() : TableFormat("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
{
    /// <summary>The cells of the first rows, which tell how wide a column is.</summary>
    private const int MeasuredCells = 4_000;

    /// <summary>The cells that are written at a time.</summary>
    private const int BatchedCells = 5_000;

    private const int MaxSheetName = 31;

    // exceljs reads no sheet whose cells do not say where they are.
    private static readonly SpreadCheetahOptions Options = new() { WriteCellReferenceAttributes = true };

    /// <summary>The rows of a sheet, of which the titles are one.</summary>
    public override int MaxRows => 1_048_575;

    /// <inheritdoc/>
    public override async Task WriteAsync(TableAnswer table, TableRequest request, PipeWriter output, CancellationToken cancellationToken)
    {
        await using var workbook = await Spreadsheet.CreateNewAsync(output.AsStream(leaveOpen: true), Options, cancellationToken);
        var cells = new XlsxCells(table, workbook);
        var first = new List<StyledCell[]>();
        var hasMore = true;
        while (first.Count * table.Columns.Count < MeasuredCells && (hasMore = await table.NextAsync()))
        {
            first.Add(cells.Row(new StyledCell[table.Columns.Count]));
        }

        cells.IsMeasuring = false;
        await StartSheetAsync(workbook, table, cells, hasMore ? table.MaxRowCount : first.Count, cancellationToken);
        await AddAsync(workbook, first, cancellationToken);
        if (hasMore)
        {
            await AddRestAsync(workbook, table, cells, cancellationToken);
        }

        await workbook.FinishAsync(cancellationToken);
    }

    /// <summary>Adds the rows after the first ones: while some are compressed, the next ones are read.</summary>
    private static async Task AddRestAsync(Spreadsheet workbook, TableAnswer table, XlsxCells cells, CancellationToken cancellationToken)
    {
        var (read, written) = (Batch(table), Batch(table));
        var writing = Task.CompletedTask;
        try
        {
            for (var count = read.Length; count == read.Length;)
            {
                for (count = 0; count < read.Length && await table.NextAsync(); count++)
                {
                    cells.Row(read[count]);
                }

                await writing;
                (read, written) = (written, read);
                var rows = new ArraySegment<StyledCell[]>(written, 0, count);
                writing = Task.Run(() => AddAsync(workbook, rows, cancellationToken), cancellationToken);
            }
        }
        finally
        {
            // Nothing may write any more when the workbook is disposed of.
            await writing;
        }
    }

    private static StyledCell[][] Batch(TableAnswer table)
    {
        var rows = new StyledCell[Math.Max(1, BatchedCells / table.Columns.Count)][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new StyledCell[table.Columns.Count];
        }

        return rows;
    }

    private static async Task AddAsync(Spreadsheet workbook, IEnumerable<StyledCell[]> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            await workbook.AddRowAsync(row, cancellationToken);
        }
    }

    private static async ValueTask StartSheetAsync(
        Spreadsheet workbook, TableAnswer table, XlsxCells cells, long rows, CancellationToken cancellationToken)
    {
        var sheet = new WorksheetOptions
        {
            FrozenRows = 1,
            AutoFilter = new AutoFilterOptions($"A1:{SpreadsheetUtility.GetColumnName(table.Columns.Count)}{rows + 1}"),
        };
        for (var i = 0; i < table.Columns.Count; i++)
        {
            sheet.Column(i + 1).Width = cells.Width(i);
        }

        await workbook.StartWorksheetAsync(SheetName(table.Name), sheet, cancellationToken);
        var bold = workbook.AddStyle(new Style { Font = { Bold = true } });
        string[] titles = [.. table.Columns.Select(column => XlsxText.Escape(column.Title))];
        await workbook.AddHeaderRowAsync(titles, bold, cancellationToken);
    }

    /// <summary>The operation's name, within what Excel takes; it keeps <c>History</c> for itself.</summary>
    private static string SheetName(string name) =>
        name.Equals("History", StringComparison.OrdinalIgnoreCase) ? name + "_" : name[..Math.Min(name.Length, MaxSheetName)];
}
