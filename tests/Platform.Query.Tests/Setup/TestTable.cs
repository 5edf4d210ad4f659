using System.Globalization;
using System.IO.Pipelines;
using System.Text;

namespace Platform.Query.Tests.Setup;

/// <summary>A table that has been read to its end, or the answer that there is none.</summary>
public sealed record TestTable(IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows, Answer? Refusal)
{
    public IEnumerable<string> Names => Columns.Select(column => column.Name);

    /// <summary>All of it as one text.</summary>
    public string Text => Refusal?.Text ?? string.Join('\n', Rows.Select(row => string.Join(" | ", row)).Prepend(string.Join(" | ", Columns)));

    public string? Code => Refusal?.Code;

    public IEnumerable<string?> Column(string name)
    {
        var index = Names.ToList().IndexOf(name);
        return Rows.Select(row => row[index]);
    }

    public static async Task<TestTable> ReadAsync(QueryEngine engine, QueryRequest request, Caller? caller = null, TableWording? wording = null)
    {
        var response = await engine.Tables.OpenAsync(request, caller ?? Caller.Unrestricted, wording ?? TableWording.Names, tellsVersion: false, CancellationToken.None);
        if (response.Table is not { } table)
            return new TestTable([], [], await AnswerAsync(response.Refusal!));
        await using (table)
        {
            var rows = new List<IReadOnlyList<string?>>();
            while (await table.NextAsync())
                rows.Add([.. table.Columns.Select((column, i) => table.IsNull(i) ? null : Value(table, column, i))]);
            return new TestTable(table.Columns, rows, null);
        }
    }

    private static string Value(TableAnswer table, TableColumn column, int i) => column.Kind switch
    {
        TableKind.Text or TableKind.Enum => Encoding.UTF8.GetString(table.Text(i)),
        TableKind.EnumList => table.Joined(i),
        TableKind.Boolean => table.Number(i) == 1 ? "true" : "false",
        TableKind.Whole => table.Number(i).ToString(CultureInfo.InvariantCulture),
        TableKind.Fixed or TableKind.Floating => table.Fixed(i).ToString(CultureInfo.InvariantCulture),
        TableKind.Date => table.Date(i).ToString("O", CultureInfo.InvariantCulture),
        TableKind.Instant => table.Instant(i).ToString(table.Instant(i).Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.FFFFFF'Z'" : "yyyy-MM-ddTHH:mm:ss.FFFFFFzzz", CultureInfo.InvariantCulture),
        var kind => throw new NotSupportedException(kind.ToString()),
    };

    private static async Task<Answer> AnswerAsync(QueryResponse response)
    {
        using var stream = new MemoryStream();
        var writer = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        await response.WriteAsync(writer, CancellationToken.None);
        await writer.CompleteAsync();
        return new Answer(stream.ToArray(), response.IsRequestError);
    }
}
