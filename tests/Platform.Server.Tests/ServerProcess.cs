using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Platform.Server.Tests;

/// <summary>The server as a process of its own.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly Task<string> _errors;
    private Task<string>? _output;

    private ServerProcess(IEnumerable<string> settings, IEnumerable<string>? prefix = null)
    {
        string[] command = [.. prefix ?? [], "dotnet", typeof(Program).Assembly.Location, "--urls=http://127.0.0.1:0", .. settings];
        _process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _errors = _process.StandardError.ReadToEndAsync();
    }

    public HttpClient Client { get; } = new();

    /// <summary>The memory that the process has in use.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>The most memory that the process has had in use, as the kernel counts it.</summary>
    public long PeakBytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>Starts a server on a PostgreSQL database and waits until it listens.</summary>
    public static Task<ServerProcess> StartAsync(string connectionString, params string[] settings) =>
        ListenAsync(new ServerProcess([.. On(connectionString), .. settings]));

    /// <summary>Starts a server on a PostgreSQL database that must not come up; gives what it prints as the reason.</summary>
    public static Task<string> FailAsync(string connectionString, params string[] settings) =>
        EndAsync(new ServerProcess([.. On(connectionString), .. settings]));

    /// <summary>Starts a server on a SQLite file and waits until it listens.</summary>
    public static Task<ServerProcess> StartOnFileAsync(string dataDirectory, params string[] settings) =>
        ListenAsync(new ServerProcess([$"--Storage:DataDirectory={dataDirectory}", .. settings]));

    /// <summary>Starts a server on a SQLite file, behind a command, that must not come up; gives what it prints as the reason.</summary>
    public static Task<string> FailOnFileAsync(string dataDirectory, params string[] prefix) =>
        EndAsync(new ServerProcess([$"--Storage:DataDirectory={dataDirectory}"], prefix));

    public async Task<string> AskAsync(string query, CancellationToken cancellationToken = default)
    {
        using var content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json");
        using var answer = await Client.PostAsync("/graphql", content, cancellationToken);
        return await answer.Content.ReadAsStringAsync(cancellationToken);
    }

    public async Task<int> ReadinessAsync()
    {
        using var answer = await Client.GetAsync("/health/ready");
        return (int)answer.StatusCode;
    }

    /// <summary>Tells the server to stop, as a process supervisor does.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    public async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>Stops the server; gives all that it wrote to its console.</summary>
    public async Task<string> StopAsync()
    {
        Terminate();
        await ExitCodeAsync();
        return await _output!;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string[] On(string connectionString) => ["--Storage:Database=Postgres", $"--Storage:ConnectionString={connectionString}"];

    private static async Task<ServerProcess> ListenAsync(ServerProcess server)
    {
        var line = await server._process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        if (line is null)
            Assert.Fail(await server._errors);
        server.Client.BaseAddress = new Uri(Address().Match(line).Value);
        server._output = ReadAsync();
        return server;

        async Task<string> ReadAsync() => $"{line}\n{await server._process.StandardOutput.ReadToEndAsync()}";
    }

    private static async Task<string> EndAsync(ServerProcess failing)
    {
        await using var server = failing;
        await server._process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(1, server._process.ExitCode);
        return (await server._errors).Trim();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
