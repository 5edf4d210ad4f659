using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Platform.Benchmarks.Load;

namespace Platform.Benchmarks.Start;

/// <summary>The server as an operator starts it.</summary>
internal static class ServerProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Starts the server, waits until it has answered a query, and ends it.</summary>
    public static async Task<Answered> TimeToAnswerAsync(string server, string dataDirectory, int scale)
    {
        var address = new IPEndPoint(IPAddress.Loopback, FreePort());
        var request = SocketClient.Request("/graphql", Workload.All(withVariables: false)[0].Body);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [server, $"--urls=http://{address}", $"--Storage:DataDirectory={dataDirectory}", $"--Storage:Sample:Scale={scale}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = dataDirectory,
        })!;
        try
        {
            while (!TryAsk(address, request))
            {
                if (process.HasExited || watch.Elapsed > Patience)
                    throw new InvalidOperationException("The server does not answer.");
                await Task.Delay(5);
            }
            watch.Stop();
            process.Refresh();
            return new Answered(watch.Elapsed, process.TotalProcessorTime, process.WorkingSet64 / 1024.0 / 1024.0);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
            await process.WaitForExitAsync();
        }
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

    /// <summary>What the first answer took.</summary>
    /// <param name="Time">From the start of the process.</param>
    /// <param name="Cpu">The process's processor time.</param>
    /// <param name="ResidentMegabytes">The process's memory then.</param>
    internal sealed record Answered(TimeSpan Time, TimeSpan Cpu, double ResidentMegabytes);
}
