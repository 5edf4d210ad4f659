using System.Collections.Immutable;
using System.IO.Pipelines;
using Platform.Query;

namespace Platform.Server.Tables;

/// <summary>A format that tables are written in.</summary>
/// <param name="name">Its name, which ends the names of its files.</param>
/// <param name="contentType">Its media type, as it stands in <c>Content-Type</c>.</param>
internal abstract class TableFormat(string name, string contentType)
{
    /// <summary>All formats.</summary>
    public static ImmutableArray<TableFormat> All { get; } = [new CsvTable(), new NdjsonTable(), new ParquetTable(), new XlsxTable()];

    /// <summary>The format of a media type; null when it is none of a table.</summary>
    public static TableFormat? Of(string contentType)
    {
        foreach (var format in All)
        {
            if (format.ContentType == contentType)
            {
                return format;
            }
        }

        return null;
    }

    /// <summary>Its name, which ends the names of its files.</summary>
    public string Name => name;

    /// <summary>Its media type, as it stands in <c>Content-Type</c>.</summary>
    public string ContentType => contentType;

    /// <summary>Rows that it can hold at most.</summary>
    public virtual int MaxRows => int.MaxValue;

    /// <summary>Writes the table's rows as they come; memory does not grow with them.</summary>
    public abstract Task WriteAsync(TableAnswer table, TableRequest request, PipeWriter output, CancellationToken cancellationToken);
}
