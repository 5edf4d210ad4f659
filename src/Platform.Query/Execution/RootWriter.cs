using System.Runtime.CompilerServices;
using Platform.Query.Planning;
using Platform.Query.Sql;

namespace Platform.Query.Execution;

/// <summary>Writes the value of a root field from the rows of its statement.</summary>
internal sealed class RootWriter(PooledBuffer output, Func<ValueTask> flush)
{
    private int _count;

    /// <summary>The number of the type of each object of <c>node</c> or <c>nodes</c>, -1 for a null; null until somebody will need it.</summary>
    public List<int>? Types { get; set; }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public async ValueTask WriteAsync(Rows rows, Statement statement, IReadOnlyList<Arguments> sites)
    {
        switch (statement.Shape)
        {
            case ObjectShape shape:
                WriteObject(await rows.NextAsync() ? rows : null, shape.IsMarked);
                break;
            case ListShape:
                await WriteListAsync(rows);
                break;
            case ConnectionShape shape:
                await new ConnectionWriter(output, flush, rows, shape, ((ListArguments)sites[shape.Site]).PageSize).WriteAsync();
                break;
        }
    }

    private async ValueTask WriteListAsync(Rows rows)
    {
        output.Write("["u8);
        for (var isFirst = true; await rows.NextAsync(); isFirst = false)
        {
            if (!isFirst)
                output.Write(","u8);
            WriteObject(rows, isMarked: true);
        }
        output.Write("]"u8);
    }

    private void WriteObject(Rows? row, bool isMarked)
    {
        var text = row?.IsNull(0) != false ? default : row.Text(0);
        if (isMarked && (Types != null || text.Contains(Fault.Mark)))
        {
            Types ??= [.. Enumerable.Repeat(-1, _count)];
            Types.Add(text.IsEmpty ? -1 : ObjectType.Number(text[0]));
        }
        _count++;
        output.Write(text.IsEmpty ? "null"u8 : isMarked ? text[1..] : text);
    }
}
