using System.IO.Pipelines;
using System.Text;
using Parquet;
using Parquet.Schema;
using Platform.Query;

namespace Platform.Server.Tables;

/// <summary>Apache Parquet, in groups of so many rows as are kept in memory.</summary>
internal sealed class ParquetTable() : TableFormat("parquet", "application/vnd.apache.parquet")
{
    private const int RowsOfGroup = 20_000;

    private static readonly ParquetOptions Options = new() { CompressionMethod = CompressionMethod.Snappy };

    /// <inheritdoc/>
    public override async Task WriteAsync(TableAnswer table, TableRequest request, PipeWriter output, CancellationToken cancellationToken)
    {
        var columns = table.Columns.Select((column, i) => ColumnOf(column.Title, table, i)).ToList();
        await using var writer = await ParquetWriter.CreateAsync(
            new ParquetSchema(columns.Select(column => column.Field)), output.AsStream(leaveOpen: true), Options, cancellationToken: cancellationToken);
        for (var hasMore = true; hasMore;)
        {
            var count = 0;
            while (count < RowsOfGroup && (hasMore = await table.NextAsync()))
            {
                columns.ForEach(column => column.Add());
                count++;
            }

            if (count > 0)
            {
                await WriteGroupAsync(writer, columns, cancellationToken);
            }
        }
    }

    private static async Task WriteGroupAsync(ParquetWriter writer, List<Column> columns, CancellationToken cancellationToken)
    {
        using var group = writer.CreateRowGroup();
        foreach (var column in columns)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await column.WriteAsync(group);
        }
    }

    private static Column ColumnOf(string title, TableAnswer table, int i)
    {
        return table.Columns[i].Kind switch
        {
            TableKind.Text or TableKind.Enum => new Texts(title, table, i, () => Encoding.UTF8.GetString(table.Text(i))),
            TableKind.EnumList => new Lists(title, table, i),
            TableKind.Boolean => new Values<bool>(new DataField<bool?>(title), table, i, () => table.Number(i) != 0),
            TableKind.Whole => new Values<long>(new DataField<long?>(title), table, i, () => table.Number(i)),
            TableKind.Fixed => new Values<decimal>(
                new DecimalDataField(title, table.Columns[i].Precision, table.Columns[i].Scale, isNullable: true), table, i, () => table.Fixed(i)),
            TableKind.Floating => new Values<double>(new DataField<double?>(title), table, i, () => (double)table.Fixed(i)),
            TableKind.Date => new Values<DateOnly>(new DataField<DateOnly?>(title), table, i, () => table.Date(i)),
            TableKind.Instant => new Values<DateTime>(
                // By a local clock it is a time of day without a zone, which the title names.
                new DateTimeDataField(
                    title, DateTimeFormat.Timestamp, isAdjustedToUTC: table.Columns[i].Offset == TimeSpan.Zero, DateTimeTimeUnit.Micros, isNullable: true),
                table,
                i,
                () => table.Instant(i).DateTime),
            var kind => throw new NotSupportedException(kind.ToString()),
        };
    }

    /// <summary>A column with its values in the group at hand; each may be missing.</summary>
    private abstract class Column(Field described)
    {
        public Field Field => described;

        public abstract void Add();

        public abstract Task WriteAsync(ParquetRowGroupWriter group);
    }

    private sealed class Texts(string title, TableAnswer table, int i, Func<string> read) : Column(new DataField<string>(title))
    {
        private readonly List<string?> values = [];

        public override void Add() => values.Add(table.IsNull(i) ? null : read());

        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync((DataField)Field, values!);
            values.Clear();
        }
    }

    /// <summary>Lists of texts: each entry tells by its levels whether it begins a row, and whether it is a text, an empty list or no list at all.</summary>
    private sealed class Lists(string title, TableAnswer table, int i) : Column(new ListField(title, new DataField<string>(ListField.ElementName)))
    {
        private const int NoList = 0;
        private const int EmptyList = 1;

        private readonly List<ReadOnlyMemory<char>> texts = [];
        private readonly List<int> definitions = [];
        private readonly List<int> repetitions = [];

        private DataField Element => (DataField)((ListField)Field).Item;

        public override void Add()
        {
            var members = table.IsNull(i) ? [] : table.Members(i);
            if (members.Count == 0)
            {
                definitions.Add(table.IsNull(i) ? NoList : EmptyList);
                repetitions.Add(0);
            }

            for (var member = 0; member < members.Count; member++)
            {
                texts.Add(members[member].AsMemory());
                definitions.Add(Element.MaxDefinitionLevel);
                repetitions.Add(member == 0 ? 0 : Element.MaxRepetitionLevel);
            }
        }

        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAllPartsAsync<ReadOnlyMemory<char>>(Element, texts.ToArray(), definitions.ToArray(), repetitions.ToArray(), CancellationToken.None);
            texts.Clear();
            definitions.Clear();
            repetitions.Clear();
        }
    }

    private sealed class Values<T>(DataField field, TableAnswer table, int i, Func<T> read) : Column(field)
        where T : struct
    {
        private readonly T?[] values = new T?[RowsOfGroup];
        private int count;

        public override void Add() => values[count++] = table.IsNull(i) ? null : read();

        public override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync<T>((DataField)Field, values.AsMemory(0, count));
            count = 0;
        }
    }
}
