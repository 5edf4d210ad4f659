using System.Globalization;
using Platform.Query.Execution;
using Platform.Query.Sql;
using Platform.Query.Tables;
using Platform.Query.Telemetry;

namespace Platform.Query;

/// <summary>An answer as a table: columns, and rows that come from the database as they are read. It holds a connection until it is disposed of.</summary>
public sealed class TableAnswer : IAsyncDisposable
{
    private readonly Session _session;
    private readonly Rows _rows;
    private readonly ValueTexts?[] _texts;
    private readonly decimal[] _units;
    private readonly decimal?[] _parts;
    private readonly bool _isGuarded;
    private bool _isFirst = true;
    private bool _hasRow;

    private TableAnswer(string name, Statement statement, TableStyle style, Session session, Rows rows)
    {
        var sources = ((TableShape)statement.Shape).Columns;
        (Name, _session, _rows, _isGuarded) = (name, session, rows, statement.IsGuarded);
        Columns = ColumnSource.Write(sources, style);
        _units = [.. sources.Select(source => (decimal)Math.Pow(10, source.Scale))];
        // An amount has all decimals of its unit, also those that are zero.
        _parts = [.. sources.Select((source, i) => source.IsReadInUnit(style.Wording) ? new decimal(1, 0, 0, false, (byte)Columns[i].Scale) : (decimal?)null)];
        _texts = [.. sources.Select(source => ValueTexts.Of(source, style))];
    }

    /// <summary>The operation's name, or the list's when the operation has none.</summary>
    public string Name { get; }

    /// <summary>The columns in the order of the selection.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The rows that have been read.</summary>
    public long RowCount => _rows.Count;

    /// <summary>How many rows there are to read, at most.</summary>
    public long MaxRowCount { get; private set; }

    /// <summary>The version of the data; null when nobody asked, or the database cannot tell.</summary>
    public string? Version { get; internal init; }

    /// <summary>What the table shows of persons.</summary>
    public AccessReport Access { get; internal set; } = null!;

    /// <summary>Where the document asks for it.</summary>
    internal IReadOnlyList<(int Line, int Column)> Locations { get; set; } = [];

    /// <summary>Measures the operation until the table is disposed of; null when nobody listens.</summary>
    internal OperationMeasure? Measure { get; set; }

    /// <summary>The table of a statement that has started, with its first row read: from then on only the database itself can fail.</summary>
    internal static async ValueTask<TableAnswer> StartAsync(string name, Statement statement, TableStyle style, Session session, string? version, Rows rows)
    {
        var table = new TableAnswer(name, statement, style, session, rows) { Version = version, _hasRow = await rows.NextAsync() };
        table.MaxRowCount = table._hasRow ? rows.Number(table.Columns.Count) : 0;
        return table;
    }

    /// <summary>Told when the database cannot go on, before whoever writes the table can end it as if it were whole.</summary>
    public Action? Broken { get; set; }

    /// <summary>Goes to the next row; false when there is none.</summary>
    /// <exception cref="DatabaseException">The database could not go on.</exception>
    public async ValueTask<bool> NextAsync()
    {
        try
        {
            if (!_isFirst)
                _hasRow = await _rows.NextAsync();
        }
        catch
        {
            Broken?.Invoke();
            throw;
        }
        _isFirst = false;
        if (!_hasRow)
            Measure?.Answered([], refused: false);
        return _hasRow;
    }

    /// <summary>Whether a value is missing.</summary>
    /// <remarks>So is one that its column cannot have, which somebody has written past the database's checks.</remarks>
    public bool IsNull(int column) =>
        ((_isGuarded || Columns[column].IsNullable) && _rows.IsNull(column)) || (Columns[column].Kind == TableKind.Text && _texts[column] == null && !_rows.IsText(column));

    /// <summary>A text, or the text of an enum's member, as UTF-8; valid until the next text.</summary>
    public ReadOnlySpan<byte> Text(int column) => _texts[column] is { } texts ? texts[_rows.Number(column)] : _rows.Text(column);

    /// <summary>A whole number; of a boolean, and of an enum's member, the number that stands for it.</summary>
    public long Number(int column) => _rows.Number(column);

    /// <summary>A number with decimals, without trailing zeros; an amount with as many decimals as its unit has.</summary>
    public decimal Fixed(int column)
    {
        var value = Columns[column].IsWide
            ? decimal.Parse(_rows.Text(column), NumberStyles.Float, CultureInfo.InvariantCulture)
            : new decimal(_rows.Number(column)) / _units[column];
        return _parts[column] is { } part ? decimal.Round(value, MidpointRounding.AwayFromZero) * part : value;
    }

    /// <summary>A date.</summary>
    public DateOnly Date(int column) => _rows.Date(column);

    /// <summary>An instant by the column's clock; in UTC where that clock has no such time any more.</summary>
    public DateTimeOffset Instant(int column)
    {
        var instant = new DateTimeOffset(_rows.Instant(column), TimeSpan.Zero);
        var offset = Columns[column].Offset;
        return DateTimeOffset.MaxValue - instant < offset ? instant : instant.ToOffset(offset);
    }

    /// <summary>The texts of a list's members, in the order of their declaration.</summary>
    public IReadOnlyList<string> Members(int column) => _texts[column]!.Members(_rows.Number(column));

    /// <summary>The same as one text.</summary>
    public string Joined(int column) => _texts[column]!.Joined(_rows.Number(column));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Measure?.End();
        await _rows.DisposeAsync();
        await _session.DisposeAsync();
    }
}
