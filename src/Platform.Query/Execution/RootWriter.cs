using System.Runtime.CompilerServices;
using Platform.Query.Planning;
using Platform.Query.Sql;

namespace Platform.Query.Execution;

/// <summary>Writes the value of a root field from the rows of its statement.</summary>
internal sealed class RootWriter(PooledBuffer output, Func<ValueTask> flush)
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public async ValueTask WriteAsync(Rows rows, Statement statement, IReadOnlyList<Arguments> sites)
    {
        switch (statement.Shape)
        {
            case ObjectShape:
                output.Write(await rows.NextAsync() && !rows.IsNull(0) ? rows.Text(0) : "null"u8);
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
            output.Write(rows.IsNull(0) ? "null"u8 : rows.Text(0));
        }
        output.Write("]"u8);
    }
}
