using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;
using Platform.Query;

namespace Platform.Server.Tables;

/// <summary>An Excel workbook with one sheet. Text is never taken for a formula in it.</summary>
internal sealed class XlsxTable() : TableFormat("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
{
    /// <summary>The rows of a sheet, of which the titles are one.</summary>
    public override int MaxRows => 1_048_575;

    /// <inheritdoc/>
    public override Task WriteAsync(TableAnswer table, TableRequest request, PipeWriter output, CancellationToken cancellationToken)
    {
        var configuration = new OpenXmlConfiguration { DynamicColumns = [.. table.Columns.Select(Describe)] };
        // The library takes its rows one by one, but waits for none: this thread does.
        return MiniExcel.SaveAsAsync(
            output.AsStream(leaveOpen: true), Rows(table, request), printHeader: false, configuration: configuration, cancellationToken: cancellationToken);
    }

    private static IEnumerable<Dictionary<string, object?>> Rows(TableAnswer table, TableRequest request)
    {
        var titles = request.Titles(table.Columns);
        var keys = titles.Select((_, i) => Key(i)).ToArray();
        var row = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
        {
            row[keys[i]] = titles[i];
        }

        // Each row is written before the next one is asked for, so one dictionary does for all.
        yield return row;
        while (Wait(table.NextAsync()))
        {
            for (var i = 0; i < keys.Length; i++)
            {
                row[keys[i]] = table.IsNull(i) ? null : Value(table, i);
            }

            yield return row;
        }
    }

    private static object Value(TableAnswer table, int i) => table.Columns[i].Kind switch
    {
        TableKind.Text or TableKind.Enum => Encoding.UTF8.GetString(table.Text(i)),
        TableKind.EnumList => string.Join(';', table.Members(i)),
        TableKind.Boolean => table.Number(i) != 0,
        TableKind.Whole => table.Number(i),
        TableKind.Fixed or TableKind.Floating => table.Fixed(i),
        TableKind.Date => table.Date(i).ToDateTime(TimeOnly.MinValue),
        TableKind.Instant => table.Instant(i),
        var kind => throw new NotSupportedException(kind.ToString()),
    };

    private static DynamicExcelColumn Describe(TableColumn column, int i) => new(Key(i))
    {
        Format = column.Kind switch
        {
            TableKind.Date => "yyyy-mm-dd",
            TableKind.Instant => "yyyy-mm-dd hh:mm:ss",
            _ => null,
        },
        Width = column.Kind switch
        {
            TableKind.Date => 12,
            TableKind.Instant => 20,
            _ => 9,
        },
    };

    private static string Key(int i) => i.ToString(CultureInfo.InvariantCulture);

    private static bool Wait(ValueTask<bool> next) => next.IsCompletedSuccessfully ? next.Result : next.AsTask().GetAwaiter().GetResult();
}
