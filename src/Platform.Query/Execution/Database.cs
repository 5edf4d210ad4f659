using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Query.Sql;

namespace Platform.Query.Execution;

/// <summary>A database that answers compiled statements.</summary>
public abstract class Database : IAsyncDisposable
{
    internal abstract Dialect Dialect { get; }

    /// <summary>Called with the SQL of each statement that runs; for tests and logs.</summary>
    public Action<string>? Executing { get; set; }

    /// <summary>The database's name in OpenTelemetry's conventions.</summary>
    internal abstract string SystemName { get; }

    /// <summary>Tells which tables it is asked for, before it is asked.</summary>
    internal virtual void Serve(IModel model)
    {
    }

    /// <summary>A session for one request.</summary>
    /// <param name="cancellationToken">Ends waiting.</param>
    internal abstract ValueTask<Session> OpenAsync(CancellationToken cancellationToken);

    /// <summary>The version of the data as they are now, without a look at them; null when the database cannot tell.</summary>
    /// <remarks>A version may change without need, but never stands for two states of the data, whoever wrote them and by whatever way.</remarks>
    internal abstract ValueTask<string?> ReadVersionAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}

/// <summary>A connection while one request has it.</summary>
internal abstract class Session : IAsyncDisposable
{
    /// <summary>Makes the statements that follow see one state of the data.</summary>
    public abstract ValueTask BeginSnapshotAsync(CancellationToken cancellationToken);

    /// <summary>The same, and the version of that state; null when the database cannot tell.</summary>
    public abstract ValueTask<string?> BeginVersionAsync(CancellationToken cancellationToken);

    /// <summary>Makes the statement that follows a long one: it may take so long, and sorts in files where it would in memory.</summary>
    public abstract ValueTask BeginLongAsync(TimeSpan timeout, CancellationToken cancellationToken);

    /// <summary>Runs a statement; its rows are read before the next one runs.</summary>
    public abstract ValueTask<Rows> ExecuteAsync(Statement statement, object?[] values, CancellationToken cancellationToken);

    /// <summary>Notes that a part of the statement's answer has been sent, so that it cannot be asked again.</summary>
    public virtual void Sent()
    {
    }

    public abstract ValueTask DisposeAsync();
}

/// <summary>The rows of a running statement.</summary>
internal abstract class Rows : IAsyncDisposable
{
    /// <summary>The rows so far.</summary>
    public int Count { get; protected set; }

    /// <summary>Goes to the next row; false when there is none.</summary>
    public abstract ValueTask<bool> NextAsync();

    public abstract bool IsNull(int column);

    /// <summary>Whether a text is UTF-8, which most databases see to themselves.</summary>
    public virtual bool IsText(int column) => true;

    public abstract long Number(int column);

    /// <summary>A text as UTF-8, valid until the next text.</summary>
    public abstract ReadOnlySpan<byte> Text(int column);

    public abstract DateOnly Date(int column);

    /// <summary>An instant in UTC.</summary>
    public abstract DateTime Instant(int column);

    public abstract ValueTask DisposeAsync();
}

/// <summary>The rows hold values that their columns cannot have, which the statement did not expect: one that does must be asked instead.</summary>
internal sealed class DamagedRowsException : Exception;

/// <summary>Why a database could not answer.</summary>
public enum DatabaseProblem
{
    /// <summary>It is not there, or it failed.</summary>
    Unavailable,

    /// <summary>The statement ran longer than it may.</summary>
    Timeout,

    /// <summary>The statement is larger or deeper than the database takes.</summary>
    TooLarge,

    /// <summary>A sum is greater than 64 bits hold.</summary>
    Overflow,
}

/// <summary>The database could not answer.</summary>
/// <param name="message">The database's own message, for the log only.</param>
/// <param name="problem">Why.</param>
public sealed class DatabaseException(string message, DatabaseProblem problem = DatabaseProblem.Unavailable) : Exception(message)
{
    /// <summary>Why the database could not answer.</summary>
    public DatabaseProblem Problem => problem;
}
