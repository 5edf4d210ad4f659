using System.Data;
using Npgsql;

namespace Platform.Query.Execution;

/// <summary>
/// Connections that stay open for the next who needs one. Npgsql's pool hands out the one that has rested the longest, so all its server processes stay in use; here
/// it is the one used last, so few of them share the processors and each finds more in its caches.
/// </summary>
/// <param name="source">Opens further ones, and pools those that are too many here.</param>
/// <param name="count">How many stay open at most.</param>
internal sealed class KeptConnections(NpgsqlDataSource source, int count) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Stack<NpgsqlConnection> _kept = new();
    private int _opening;
    private bool _isDisposed;

    /// <summary>An open connection.</summary>
    public ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_kept.TryPop(out var connection))
                return ValueTask.FromResult(connection);
            _opening++;
        }
        return OpenFurtherAsync(cancellationToken);
    }

    /// <summary>Takes a connection back.</summary>
    public ValueTask ReturnAsync(NpgsqlConnection connection)
    {
        lock (_gate)
        {
            // Who is opening one may be waiting for the pool.
            if (_opening == 0 && _kept.Count < count && !_isDisposed && connection.FullState == ConnectionState.Open)
            {
                _kept.Push(connection);
                return ValueTask.CompletedTask;
            }
        }
        return connection.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        List<NpgsqlConnection> kept;
        lock (_gate)
        {
            _isDisposed = true;
            kept = [.. _kept];
            _kept.Clear();
        }
        foreach (var connection in kept)
            await connection.DisposeAsync();
    }

    private async ValueTask<NpgsqlConnection> OpenFurtherAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await source.OpenConnectionAsync(cancellationToken);
        }
        finally
        {
            lock (_gate)
                _opening--;
        }
    }
}
