using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Platform.Model.Access;

namespace Platform.Access.Records;

/// <summary>Writes access records. What happens at once is committed together, and each request waits for its own record's commit.</summary>
/// <remarks>
/// While one group is committed the next one gathers, so the more requests there are, the fewer transactions each costs. Whoever waits for a record must not
/// hold a transaction that writes: on SQLite nobody else could write, and the record least of all.
/// </remarks>
public sealed partial class AccessJournal : IAsyncDisposable
{
    private const int MaxGroup = 256;
    private const int MaxQueue = 8_192;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan CountingTime = TimeSpan.FromMinutes(1);

    private readonly ChainWriter _writer;
    private readonly ILogger? _logger;
    private readonly RefusalCounts _refusals = new();
    private readonly Channel<PendingEntry> _queue = Channel.CreateBounded<PendingEntry>(new BoundedChannelOptions(MaxQueue) { SingleReader = true });
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _writing;
    private readonly Task _counting;

    /// <summary>A journal of the database that the contexts write to.</summary>
    /// <param name="open">Makes a context of the registers.</param>
    /// <param name="clock">Tells the time of records.</param>
    /// <param name="logger">Told of what is lost although no request waits for it.</param>
    public AccessJournal(Func<DbContext> open, TimeProvider? clock = null, ILogger<AccessJournal>? logger = null)
    {
        clock ??= TimeProvider.System;
        (_writer, _logger) = (new ChainWriter(open, clock), logger);
        _writing = Task.Run(WriteGroupsAsync);
        _counting = CountAsync(clock);
    }

    /// <summary>How many transactions have been committed.</summary>
    internal long Transactions => _writer.Transactions;

    /// <summary>Writes a record and waits until it is committed; gives its position. No byte of what it tells of may leave before.</summary>
    /// <exception cref="AuditUnavailableException">It could not be written.</exception>
    /// <exception cref="Model.RuleViolationException">The reason, or another text, may not stand in a record.</exception>
    public async ValueTask<long> OpenAsync(AccessEntry entry, CancellationToken cancellationToken = default) => (await WriteAsync(entry, cancellationToken)).Position;

    /// <summary>The same, and gives the record's id.</summary>
    /// <inheritdoc cref="OpenAsync"/>
    public async ValueTask<string> OpenWithReceiptAsync(AccessEntry entry, CancellationToken cancellationToken = default) => (await WriteAsync(entry, cancellationToken)).Id!;

    private async ValueTask<ChainEnd> WriteAsync(AccessEntry entry, CancellationToken cancellationToken)
    {
        var pending = new PendingEntry(entry);
        if (!_queue.Writer.TryWrite(pending))
            throw new AuditUnavailableException();
        try
        {
            return await pending.Place.WaitAsync(Patience, cancellationToken);
        }
        catch (TimeoutException late)
        {
            pending.Abandon();
            throw new AuditUnavailableException(late);
        }
        catch (OperationCanceledException)
        {
            pending.Abandon();
            throw;
        }
    }

    /// <summary>Tells how many rows went out, by a record of its own. The request need not wait for it.</summary>
    /// <param name="position">The position of the record that this closes.</param>
    /// <param name="entry">What was recorded there.</param>
    /// <param name="rows">How many rows went out.</param>
    /// <param name="outcome">Whether the answer was whole.</param>
    public void Close(long position, AccessEntry entry, long rows, AccessOutcome outcome = AccessOutcome.Completed) =>
        Enqueue(new AccessEntry(entry.Principal, outcome) { Address = entry.Address, RequestId = entry.RequestId, Rows = rows, Closes = position });

    /// <summary>Records that a caller was refused, as <see cref="OpenAsync"/> does; those without a credential are counted by address and minute.</summary>
    /// <exception cref="AuditUnavailableException">It could not be written.</exception>
    public async ValueTask RefusedAsync(AccessEntry entry, CancellationToken cancellationToken = default)
    {
        var outcome = entry.Outcome == AccessOutcome.Allowed ? AccessOutcome.Refused : entry.Outcome;
        if (entry.Principal.Kind == CredentialKind.None)
            _refusals.Add(entry.Address, outcome);
        else
            await OpenAsync(entry with { Outcome = outcome }, cancellationToken);
    }

    /// <summary>Writes what waits, and ends.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _counting;
        FlushRefusals();
        _queue.Writer.TryComplete();
        await _writing;
        await _writer.DisposeAsync();
        _stopping.Dispose();
    }

    /// <summary>Writes the refusals that have been counted.</summary>
    internal void FlushRefusals()
    {
        foreach (var entry in _refusals.Take())
            Enqueue(entry);
    }

    private void Enqueue(AccessEntry entry)
    {
        if (!_queue.Writer.TryWrite(new PendingEntry(entry)))
            LogLost(entry, new AuditUnavailableException());
    }

    private async Task WriteGroupsAsync()
    {
        var group = new List<PendingEntry>(MaxGroup);
        while (await _queue.Reader.WaitToReadAsync())
        {
            group.Clear();
            while (group.Count < MaxGroup && _queue.Reader.TryRead(out var pending))
            {
                if (!pending.IsAbandoned)
                    group.Add(pending);
            }

            if (group.Count > 0)
                await WriteGroupAsync(group);
        }
    }

    private async Task WriteGroupAsync(List<PendingEntry> group)
    {
        try
        {
            var written = await _writer.WriteAsync([.. group.Select(pending => pending.Entry)]);
            foreach (var (pending, (place, refusal)) in group.Zip(written))
            {
                if (refusal is null)
                    pending.Succeed(place);
                else
                    pending.Fail(refusal);
            }
        }
#pragma warning disable CA1031 // Whatever it was, those who wait get no value, and the next group is tried anew.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            foreach (var pending in group)
            {
                if (pending.Entry.Closes is not null || pending.Entry.Principal.Kind == CredentialKind.None)
                    LogLost(pending.Entry, problem);
                pending.Fail(new AuditUnavailableException(problem));
            }
        }
    }

    private async Task CountAsync(TimeProvider clock)
    {
        using var minute = new PeriodicTimer(CountingTime, clock);
        try
        {
            while (await minute.WaitForNextTickAsync(_stopping.Token))
                FlushRefusals();
        }
        catch (OperationCanceledException)
        {
            // The last ones are written by whoever ends the journal.
        }
    }

    private void LogLost(AccessEntry entry, Exception problem)
    {
        if (_logger is not null)
            LogLost(_logger, entry.Outcome, entry.Closes, entry.Rows, problem);
    }

    [LoggerMessage(LogLevel.Error, "An access record that no request waits for was not written: {Outcome}, closes {Closes}, rows {Rows}.")]
    private static partial void LogLost(ILogger logger, AccessOutcome outcome, long? closes, long? rows, Exception problem);
}
