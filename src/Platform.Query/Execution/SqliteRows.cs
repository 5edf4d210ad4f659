using System.Globalization;
using System.Text;
using Platform.Query.Sql;
using SQLitePCL;
using static SQLitePCL.raw;

namespace Platform.Query.Execution;

/// <summary>The rows of a session's running statement.</summary>
internal sealed class SqliteRows(SqliteSession session) : Rows
{
    private sqlite3_stmt? _statement;
    private CancellationToken _cancellation;
    private bool _isGuarded;
    private bool _isLarge;
    private byte[] _text = new byte[256];
    private int _textLength;
    private int _textColumn = -1;

    /// <summary>Whether nobody waits for the rows any more.</summary>
    public bool IsGivenUp => _cancellation.IsCancellationRequested;

    /// <summary>False when a part of the answer has been sent.</summary>
    public bool MayBeAskedAgain { get; set; }

    public void Start(sqlite3_stmt prepared, Statement statement, bool isLarge, CancellationToken cancellationToken)
    {
        _statement = prepared;
        _isLarge = isLarge;
        Count = 0;
        _isGuarded = statement.IsGuarded;
        // A table's reader asks of each text.
        MayBeAskedAgain = !_isGuarded && statement.Shape is not TableShape;
        _cancellation = cancellationToken;
    }

    public override ValueTask<bool> NextAsync()
    {
        _textColumn = -1;
        var code = sqlite3_step(_statement);
        if (code == SQLITE_ROW)
        {
            if (Count++ == 0)
                LookForDamage();
            return new(true);
        }
        if (code == SQLITE_DONE)
            return new(false);
        _cancellation.ThrowIfCancellationRequested();
        var problem = session.Problem(code);
        // A function may have met what it does not take.
        if (Count == 0 && code == SQLITE_ERROR)
            LookForDamage();
        throw problem;
    }

    public override bool IsNull(int column) => sqlite3_column_type(_statement, column) == SQLITE_NULL;

    public override long Number(int column) => sqlite3_column_int64(_statement, column);

    /// <summary>SQLite takes any bytes for text, and no check of its own can tell.</summary>
    public override ReadOnlySpan<byte> Text(int column)
    {
        if (column == _textColumn)
            return _text.AsSpan(0, _textLength);
        var text = sqlite3_column_blob(_statement, column);
        if (Utf8Text.IsValid(text))
            return text;
        return MayBeAskedAgain ? throw new DamagedRowsException() : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text));
    }

    /// <summary>Keeps the text, for which it is asked next: SQLite would take longer to tell it again.</summary>
    public override bool IsText(int column)
    {
        var text = sqlite3_column_blob(_statement, column);
        if (!Utf8Text.IsValid(text))
            return false;
        if (_text.Length < text.Length)
            _text = new byte[text.Length * 2];
        text.CopyTo(_text);
        (_textColumn, _textLength) = (column, text.Length);
        return true;
    }

    public override DateOnly Date(int column) => DateOnly.FromDateTime(ParseDate(Text(column)));

    public override DateTime Instant(int column)
    {
        var text = Text(column);
        var seconds = new TimeSpan(Digits(text[11..13]), Digits(text[14..16]), Digits(text[17..19]));
        return DateTime.SpecifyKind(ParseDate(text) + seconds + TimeSpan.FromMicroseconds(Digits(text[20..26])), DateTimeKind.Utc);
    }

    public override ValueTask DisposeAsync()
    {
        _cancellation = default;
        // The code repeats the last step's error, which has been thrown.
        _ = sqlite3_reset(_statement);
        if (_isLarge)
            _ = sqlite3_clear_bindings(_statement);
        return ValueTask.CompletedTask;
    }

    /// <summary>Asked while the statement reads, so of the state that it reads.</summary>
    private void LookForDamage()
    {
        if (!_isGuarded && session.HasDamagedRows())
            throw new DamagedRowsException();
    }

    // Dates and instants are stored in one width, see the dialect.
    private static DateTime ParseDate(ReadOnlySpan<byte> text) => new(Digits(text[..4]), Digits(text[5..7]), Digits(text[8..10]));

    private static int Digits(ReadOnlySpan<byte> text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
