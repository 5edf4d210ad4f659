using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace Platform.Benchmarks.Load;

/// <summary>The clients in a process of their own, so that the server's CPU time and memory are the server's alone.</summary>
internal sealed class ClientProcess : IDisposable
{
    /// <summary>The command that makes this program the clients' process.</summary>
    public const string Verb = "client";

    private readonly Process _process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Verb])
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    /// <summary>Lets the clients send the request for a while.</summary>
    public Latencies Run(LoadOrder order)
    {
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(order));
        return JsonSerializer.Deserialize<Latencies>(
            _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The clients' process has ended."))!;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    /// <summary>Carries out orders until there are no more.</summary>
    public static void Serve()
    {
        while (Console.ReadLine() is { } line)
        {
            var order = JsonSerializer.Deserialize<LoadOrder>(line)!;
            var server = IPEndPoint.Parse(order.Server);
            Console.WriteLine(JsonSerializer.Serialize(
                ClosedLoop.Run(server, order.Request, order.Connections, order.Seconds)));
        }
    }
}

/// <summary>What the clients are to send, whereto and for how long.</summary>
/// <param name="Server">The server's address and port.</param>
/// <param name="Request">The bytes of the request.</param>
/// <param name="Connections">Clients at a time.</param>
/// <param name="Seconds">How long to measure.</param>
internal sealed record LoadOrder(string Server, byte[] Request, int Connections, double Seconds);
