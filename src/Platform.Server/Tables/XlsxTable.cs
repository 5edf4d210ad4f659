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

    private const int MaxSheetName = 31;

    // Some readers look for the place of each cell, and others strip the spaces around a text that is not said to need them.
    private static readonly SpreadCheetahOptions Options = new() { WriteCellReferenceAttributes = true, PreserveStringWhitespace = true };

    /// <summary>The rows of a sheet, of which the titles are one.</summary>
    public override int MaxRows => 1_048_575;

    /// <inheritdoc/>
    public override async Task WriteAsync(TableAnswer table, TableRequest request, PipeWriter output, CancellationToken cancellationToken)
    {
        await using var workbook = await Spreadsheet.CreateNewAsync(output.AsStream(leaveOpen: true), Options, cancellationToken);
        var cells = new XlsxCells(table, workbook);
        var first = new List<Cell[]>();
        var hasMore = true;
        while (first.Count * table.Columns.Count < MeasuredCells && (hasMore = await table.NextAsync()))
        {
            first.Add(cells.Row(new Cell[table.Columns.Count]));
        }

        await StartSheetAsync(workbook, table, cells, hasMore ? table.MaxRowCount : first.Count, cancellationToken);
        foreach (var row in first)
        {
            await workbook.AddRowAsync(row, cancellationToken);
        }

        // Each row is written before the next one is read, so one array does for all.
        for (var row = new Cell[table.Columns.Count]; hasMore && await table.NextAsync();)
        {
            await workbook.AddRowAsync(cells.Row(row), cancellationToken);
        }

        await workbook.FinishAsync(cancellationToken);
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
