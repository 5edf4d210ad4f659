using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Platform.Server.Tests;

/// <summary>A connection on which a test sends what no proper client would.</summary>
internal sealed class RawConnection : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TcpClient client = new();
    private readonly StringBuilder received = new();

    /// <summary>Connects to the server.</summary>
    public static async Task<RawConnection> OpenAsync(Uri server)
    {
        var connection = new RawConnection();
        await connection.client.ConnectAsync(server.Host, server.Port);
        return connection;
    }

    public async Task SendAsync(string text) => await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(text));

    /// <summary>The next answer with its headers and its body; what came when the server closed the connection before its end.</summary>
    public async Task<string> ReadAnswerAsync()
    {
        using var timeout = new CancellationTokenSource(Patience);
        int length;
        while ((length = AnswerLength(received.ToString())) > received.Length)
        {
            if (!await ReceiveAsync(timeout.Token))
            {
                length = received.Length;
                break;
            }
        }

        var answer = received.ToString(0, length);
        received.Remove(0, length);
        return answer;
    }

    /// <summary>Waits until the server closes the connection.</summary>
    public async Task WaitForEndAsync()
    {
        using var timeout = new CancellationTokenSource(Patience);
        while (await ReceiveAsync(timeout.Token))
        {
            // There is more.
        }
    }

    public void Dispose() => client.Dispose();

    private static int AnswerLength(string text)
    {
        var head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (head < 0)
        {
            return int.MaxValue;
        }

        const string name = "\r\nContent-Length: ";
        var start = text.IndexOf(name, 0, head, StringComparison.Ordinal);
        var end = start < 0 ? start : text.IndexOf('\r', start + name.Length);
        return head + 4 + (start < 0 ? 0 : int.Parse(text.AsSpan(start + name.Length, end - start - name.Length), CultureInfo.InvariantCulture));
    }

    private async Task<bool> ReceiveAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[4096];
        try
        {
            var count = await client.GetStream().ReadAsync(buffer, cancellationToken);
            received.Append(Encoding.ASCII.GetString(buffer, 0, count));
            return count > 0;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
