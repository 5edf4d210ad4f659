using System.Diagnostics;
using Platform.Access.Records;

namespace Platform.Access.Tests.Records;

/// <summary>A server in small, as a process: callers who get a value each, once its record is committed. It goes on until it is killed.</summary>
internal sealed class RecordingProcess : IDisposable
{
    private const int Callers = 8;

    private readonly Process _process;
    private readonly TaskCompletionSource _first = new();
    private readonly Task<List<string>> _values;

    public RecordingProcess(RecordDatabase database)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(RecordingProcess).Assembly.Location, .. database.Arguments]) { RedirectStandardOutput = true, UseShellExecute = false };
        // It does not live long enough for what is compiled twice.
        start.Environment["DOTNET_TieredPGO"] = "0";
        _process = Process.Start(start)!;
        _values = Task.Run(ReadAsync);
    }

    /// <summary>Done when the first value has left.</summary>
    public Task First => _first.Task;

    public static async Task Main(string[] arguments)
    {
        await using var journal = new AccessJournal(RecordDatabase.Open(arguments).CreateDbContext);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            while (true)
            {
                var value = Guid.NewGuid().ToString("N");
                try
                {
                    await journal.OpenAsync(RecordDatabase.Read(value));
                    Console.WriteLine(value);
                }
                catch (AuditUnavailableException)
                {
                    // The value stays here.
                }
            }
        })));
    }

    /// <summary>kill -9; gives the values that have left.</summary>
    public async Task<List<string>> KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        return await _values;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private async Task<List<string>> ReadAsync()
    {
        var values = new List<string>();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            // The last one may be cut.
            if (line.Length == 32)
                values.Add(line);
            _first.TrySetResult();
        }

        _first.TrySetResult();
        return values;
    }
}
