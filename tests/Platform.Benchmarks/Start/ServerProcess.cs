using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Platform.Benchmarks.Load;

namespace Platform.Benchmarks.Start;

/// <summary>The server as an operator starts it.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;

    private ServerProcess(string server, IReadOnlyDictionary<string, string> settings)
    {
        Address = new IPEndPoint(IPAddress.Loopback, FreePort());
        var start = new ProcessStartInfo("dotnet", [server, $"--urls=http://{Address}", .. settings.Select(setting => $"--{setting.Key}={setting.Value}")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        _process = Process.Start(start)!;
    }

    /// <summary>Where it listens.</summary>
    public IPEndPoint Address { get; }

    /// <summary>From the start of the process to the first answer.</summary>
    public TimeSpan Time { get; private set; }

    /// <summary>Its processor time until now.</summary>
    public TimeSpan Cpu => Now.TotalProcessorTime;

    /// <summary>The memory that it has in use now.</summary>
    public double ResidentMegabytes => Now.WorkingSet64 / 1024.0 / 1024.0;

    /// <summary>Of that, what is its own: a mapped database file is the system's cache, which it takes back when it needs it.</summary>
    public double OwnMegabytes => double.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("RssAnon:", StringComparison.Ordinal))[8..^2],
        CultureInfo.InvariantCulture) / 1024.0;

    private Process Now
    {
        get
        {
            _process.Refresh();
            return _process;
        }
    }

    /// <summary>Starts the server and waits until it has answered a query.</summary>
    public static async Task<ServerProcess> StartAsync(string server, IReadOnlyDictionary<string, string> settings)
    {
        var request = SocketClient.Post("/graphql", Workload.All(withVariables: false)[0].Body);
        var watch = Stopwatch.StartNew();
        var process = new ServerProcess(server, settings);
        try
        {
            while (!TryAsk(process.Address, request))
            {
                if (process._process.HasExited || watch.Elapsed > Patience)
                    throw new InvalidOperationException("The server does not answer.");
                await Task.Delay(5);
            }
            process.Time = watch.Elapsed;
            return process;
        }
        catch
        {
            process.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static bool TryAsk(IPEndPoint address, byte[] request)
    {
        try
        {
            using var client = new SocketClient(address);
            client.Exchange(request);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
