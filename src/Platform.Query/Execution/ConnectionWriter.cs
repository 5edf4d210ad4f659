using System.Runtime.CompilerServices;
using Platform.Query.Planning;
using Platform.Query.Sql;

namespace Platform.Query.Execution;

/// <summary>Writes a connection: its header, its rows as they come, and what is known only after the last row.</summary>
internal sealed class ConnectionWriter(PooledBuffer output, Func<ValueTask> flush, Rows rows, ConnectionShape shape, int pageSize)
{
    private readonly int _streamed = shape.Streamed;
    private bool _hasCurrent;
    private int _count;
    private bool _hasExtraRow;
    private bool _rowsBefore;
    private bool _rowsAfter;
    private byte[]? _startCursor;
    private byte[]? _endCursor;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public async ValueTask WriteAsync()
    {
        _hasCurrent = await rows.NextAsync();
        var header = ReadHeader();
        var buffers = _streamed < 0 && shape.ReadsRows ? shape.Slots.Select(_ => new PooledBuffer()).ToArray() : [];
        try
        {
            if (_streamed < 0 && shape.ReadsRows)
                await ReadRowsAsync(buffers);
            output.Write("{"u8);
            for (var i = 0; i < shape.Parts.Count; i++)
            {
                if (i > 0)
                    output.Write(","u8);
                var part = shape.Parts[i];
                ResponseText.WriteKey(output, part.ResponseKey);
                if (i == _streamed)
                {
                    output.Write("["u8);
                    await ReadRowsAsync([output]);
                    output.Write("]"u8);
                }
                else
                {
                    WritePart(part, header[i], buffers);
                }
            }
            output.Write("}"u8);
        }
        finally
        {
            foreach (var buffer in buffers)
                buffer.Dispose();
        }
    }

    private void WritePart(ConnectionPart part, byte[]? header, PooledBuffer[] buffers)
    {
        switch (part)
        {
            case ConnectionTypeNamePart typeName:
                ResponseText.WriteString(output, typeName.TypeName);
                break;
            case TotalCountPart or AggregatePart or GroupsPart or FacetsPart or EstimatedCountPart:
                output.Write(header);
                break;
            case PageInfoPart pageInfo:
                WritePageInfo(pageInfo);
                break;
            default:
                output.Write("["u8);
                var slot = shape.Slots.TakeWhile(index => shape.Parts[index] != part).Count();
                output.Write(buffers[slot].Written.Span);
                output.Write("]"u8);
                break;
        }
    }

    /// <summary>What is said of the list as a whole, by part; every row repeats it, and a header stands alone when there are no rows.</summary>
    private byte[]?[] ReadHeader()
    {
        var header = new byte[]?[shape.Parts.Count];
        for (var i = 0; i < header.Length; i++)
        {
            header[i] = shape.Parts[i] switch
            {
                TotalCountPart => ResponseText.Number(rows.Number(shape.Columns[i])),
                NodesPart or EdgesPart => null,
                _ => shape.Columns[i] < 0 ? null : rows.Text(shape.Columns[i]).ToArray(),
            };
        }
        _rowsBefore = shape.RowsBefore >= 0 && rows.Number(shape.RowsBefore) != 0;
        _rowsAfter = shape.RowsAfter >= 0 && rows.Number(shape.RowsAfter) != 0;
        if (shape.HasRow >= 0 && rows.Number(shape.HasRow) == 0)
            _hasCurrent = false;
        return header;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask ReadRowsAsync(PooledBuffer[] slots)
    {
        while (_hasCurrent)
        {
            ReadRow(slots);
            if (_streamed >= 0 && output.Length >= QueryAnswer.FlushAt)
                await flush();
            var next = rows.NextAsync();
            _hasCurrent = next.IsCompletedSuccessfully ? next.Result : await next;
        }
    }

    private void ReadRow(PooledBuffer[] slots)
    {
        if (IsExtraRow())
        {
            _hasExtraRow = true;
            return;
        }
        for (var i = 0; i < slots.Length; i++)
        {
            if (_count > 0)
                slots[i].Write(","u8);
            slots[i].Write(rows.Text(shape.Columns[shape.Slots[i]]));
        }
        if (shape.Cursor >= 0)
        {
            _endCursor = rows.Text(shape.Cursor).ToArray();
            _startCursor ??= _endCursor;
        }
        _count++;
    }

    private bool IsExtraRow() => shape.Number >= 0 ? rows.Number(shape.Number) > pageSize : _count == pageSize;

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
