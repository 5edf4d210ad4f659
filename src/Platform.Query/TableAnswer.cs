using System.Text;
using Platform.Query.Execution;
using Platform.Query.Schema;
using Platform.Query.Sql;
using Platform.Query.Telemetry;

namespace Platform.Query;

/// <summary>An answer as a table: columns, and rows that come from the database as they are read. It holds a connection until it is disposed of.</summary>
public sealed class TableAnswer : IAsyncDisposable
{
    private readonly Session _session;
    private readonly Rows _rows;
    private readonly TableEnum?[] _enums;
    private readonly decimal[] _units;
    private readonly bool _isGuarded;
    private bool _isFirst = true;
    private bool _hasRow;

    private TableAnswer(string name, Statement statement, Session session, Rows rows)
    {
        var columns = ((TableShape)statement.Shape).Columns;
        (Name, Columns, _session, _rows, _isGuarded) = (name, columns, session, rows, statement.IsGuarded);
        _units = [.. columns.Select(column => (decimal)Math.Pow(10, column.Scale))];
        _enums = [.. columns.Select(column => column.EnumType is { } type ? new TableEnum(type) : null)];
    }

    /// <summary>The operation's name, or the list's when the operation has none.</summary>
    public string Name { get; }

    /// <summary>The columns in the order of the selection.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>How many rows there are to read, at most.</summary>
    public long MaxRowCount { get; private set; }

    /// <summary>Measures the operation until the table is disposed of; null when nobody listens.</summary>
    internal OperationMeasure? Measure { get; set; }

    /// <summary>The table of a statement that has started, with its first row read: from then on only the database itself can fail.</summary>
    internal static async ValueTask<TableAnswer> StartAsync(string name, Statement statement, Session session, Rows rows)
    {
        var table = new TableAnswer(name, statement, session, rows) { _hasRow = await rows.NextAsync() };
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
        ((_isGuarded || Columns[column].IsNullable) && _rows.IsNull(column)) || (Columns[column].Kind == TableKind.Text && !_rows.IsText(column));

    /// <summary>A text, or the name of an enum's member, as UTF-8; valid until the next text.</summary>
    public ReadOnlySpan<byte> Text(int column) => _enums[column] is { } members ? members.Name(_rows.Number(column)) : _rows.Text(column);

    /// <summary>A whole number; of a boolean 1 or 0.</summary>
    public long Number(int column) => _rows.Number(column);

    /// <summary>A number with decimals, without trailing zeros.</summary>
    public decimal Fixed(int column) => new decimal(_rows.Number(column)) / _units[column];

    /// <summary>A date.</summary>
    public DateOnly Date(int column) => _rows.Date(column);

    /// <summary>An instant in UTC.</summary>
    public DateTime Instant(int column) => _rows.Instant(column);

    /// <summary>The names of a list's members, in the order of their declaration.</summary>
    public IReadOnlyList<string> Members(int column) => _enums[column]!.Members(_rows.Number(column));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Measure?.End();
        await _rows.DisposeAsync();
        await _session.DisposeAsync();
    }

    /// <summary>The names of an enum's members, by number and by list.</summary>
    private sealed class TableEnum(Type type)
    {
        private readonly (int Number, string Name)[] _members =
            [.. Enum.GetNames(type).Select(name => (Convert.ToInt32(Enum.Parse(type, name)), Naming.UpperSnake(name)))];

        private readonly Dictionary<long, byte[]> _names = Enum.GetNames(type).ToDictionary(
            name => Convert.ToInt64(Enum.Parse(type, name)), name => Encoding.UTF8.GetBytes(Naming.UpperSnake(name)));

        private readonly Dictionary<long, IReadOnlyList<string>> _lists = [];

        public ReadOnlySpan<byte> Name(long number) => _names[number];

        public IReadOnlyList<string> Members(long bits)
        {
            if (!_lists.TryGetValue(bits, out var known))
                _lists[bits] = known = [.. _members.Where(member => (bits >> member.Number & 1) == 1).Select(member => member.Name)];
            return known;
        }
    }
}
