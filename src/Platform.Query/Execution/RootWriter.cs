using System.Buffers.Text;
using Platform.Query.Planning;
using Platform.Query.Sql;

namespace Platform.Query.Execution;

/// <summary>Writes the value of a root field from the rows of its statement.</summary>
internal sealed class RootWriter(PooledBuffer output, Func<ValueTask> flush)
{
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

/// <summary>Writes a connection: its header, its rows as they come, and what is known only after the last row.</summary>
internal sealed class ConnectionWriter(PooledBuffer output, Func<ValueTask> flush, Rows rows, ConnectionShape shape, int pageSize)
{
    private bool _hasCurrent;
    private int _count;
    private bool _hasExtraRow;
    private bool _rowsBefore;
    private bool _rowsAfter;
    private byte[]? _startCursor;
    private byte[]? _endCursor;

    public async ValueTask WriteAsync()
    {
        _hasCurrent = await rows.NextAsync();
        var counts = ReadHeader();
        var slots = shape.Parts.Where(part => part is NodesPart or EdgesPart).ToList();
        // One list of rows is written as the rows come, unless something stands before it that only the last row tells.
        var streamed = slots.Count == 1 && !shape.Parts.TakeWhile(part => part != slots[0]).OfType<PageInfoPart>().Any() ? slots[0] : null;
        var buffers = new Dictionary<ConnectionPart, PooledBuffer>(ReferenceEqualityComparer.Instance);
        try
        {
            if (streamed == null && shape.ReadsRows)
            {
                foreach (var slot in slots)
                    buffers[slot] = new PooledBuffer();
                await ReadRowsAsync(buffers, canFlush: false);
            }
            output.Write("{"u8);
            var isFirst = true;
            foreach (var part in shape.Parts)
            {
                if (!isFirst)
                    output.Write(","u8);
                isFirst = false;
                ResponseText.WriteKey(output, part.ResponseKey);
                switch (part)
                {
                    case ConnectionTypeNamePart typeName:
                        ResponseText.WriteString(output, typeName.TypeName);
                        break;
                    case TotalCountPart:
                        ResponseText.WriteNumber(output, counts[part]);
                        break;
                    case PageInfoPart pageInfo:
                        WritePageInfo(pageInfo);
                        break;
                    case var slot when slot == streamed:
                        output.Write("["u8);
                        await ReadRowsAsync(new(ReferenceEqualityComparer.Instance) { [slot] = output }, canFlush: true);
                        output.Write("]"u8);
                        break;
                    case var slot:
                        output.Write("["u8);
                        output.Write(buffers[slot].Written.Span);
                        output.Write("]"u8);
                        break;
                }
            }
            output.Write("}"u8);
        }
        finally
        {
            foreach (var buffer in buffers.Values)
                buffer.Dispose();
        }
    }

    private Dictionary<ConnectionPart, long> ReadHeader()
    {
        var counts = new Dictionary<ConnectionPart, long>(ReferenceEqualityComparer.Instance);
        foreach (var part in shape.Parts.OfType<TotalCountPart>())
            counts[part] = rows.Number(shape.Columns[part]);
        _rowsBefore = shape.RowsBefore >= 0 && rows.Number(shape.RowsBefore) != 0;
        _rowsAfter = shape.RowsAfter >= 0 && rows.Number(shape.RowsAfter) != 0;
        if (shape.HasRow >= 0 && rows.Number(shape.HasRow) == 0)
            _hasCurrent = false;
        return counts;
    }

    private async ValueTask ReadRowsAsync(Dictionary<ConnectionPart, PooledBuffer> slots, bool canFlush)
    {
        for (; _hasCurrent; _hasCurrent = await rows.NextAsync())
        {
            var isExtra = shape.Number >= 0 ? rows.Number(shape.Number) > pageSize : _count == pageSize;
            if (isExtra)
            {
                _hasExtraRow = true;
                continue;
            }
            foreach (var (slot, buffer) in slots)
            {
                if (_count > 0)
                    buffer.Write(","u8);
                buffer.Write(rows.Text(shape.Columns[slot]));
            }
            if (shape.Cursor >= 0)
            {
                _endCursor = rows.Text(shape.Cursor).ToArray();
                _startCursor ??= _endCursor;
            }
            _count++;
            if (canFlush)
                await flush();
        }
    }

    private void WritePageInfo(PageInfoPart part)
    {
        var isBackward = shape.Number >= 0;
        output.Write("{"u8);
        var isFirst = true;
        foreach (var (responseKey, field) in part.Fields)
        {
            if (!isFirst)
                output.Write(","u8);
            isFirst = false;
            ResponseText.WriteKey(output, responseKey);
            switch (field)
            {
                case PageInfoField.HasNextPage:
                    output.Write(GoesOn(!isBackward, _rowsAfter) ? "true"u8 : "false"u8);
                    break;
                case PageInfoField.HasPreviousPage:
                    output.Write(GoesOn(isBackward, _rowsBefore) ? "true"u8 : "false"u8);
                    break;
                case PageInfoField.StartCursor:
                    WriteCursor(_startCursor);
                    break;
                case PageInfoField.EndCursor:
                    WriteCursor(_endCursor);
                    break;
                default:
                    output.Write("\"PageInfo\""u8);
                    break;
            }
        }
        output.Write("}"u8);
    }

    private bool GoesOn(bool isPagingDirection, bool beyondWindow) =>
        isPagingDirection ? _count > 0 && (_hasExtraRow || beyondWindow) : beyondWindow;

    private void WriteCursor(byte[]? cursor)
    {
        if (cursor == null)
        {
            output.Write("null"u8);
            return;
        }
        output.Write("\""u8);
        output.Write(cursor);
        output.Write("\""u8);
    }
}

/// <summary>Writes the few pieces of a response that do not come from the database.</summary>
internal static class ResponseText
{
    /// <summary>Names of GraphQL need no escaping.</summary>
    public static void WriteKey(PooledBuffer output, string name)
    {
        WriteString(output, name);
        output.Write(":"u8);
    }

    public static void WriteString(PooledBuffer output, string name)
    {
        output.Write("\""u8);
        output.Advance(System.Text.Encoding.UTF8.GetBytes(name, output.GetSpan(name.Length * 3)));
        output.Write("\""u8);
    }

    public static void WriteNumber(PooledBuffer output, long number)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(20), out var written);
        output.Advance(written);
    }
}
