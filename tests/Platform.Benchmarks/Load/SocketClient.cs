using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Platform.Benchmarks.Load;

/// <summary>One keep-alive connection that sends a ready-made request and reads the response to its end, with as little work as that takes.</summary>
internal sealed class SocketClient : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[64 * 1024];
    private int _filled;

    /// <summary>Connects.</summary>
    public SocketClient(IPEndPoint server) => _socket.Connect(server);

    /// <summary>The bytes of a POST of JSON.</summary>
    public static byte[] Post(string path, byte[] json) =>
    [
        .. Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: {json.Length}\r\n\r\n"),
        .. json,
    ];

    /// <summary>The bytes of a GET, of which the client may have the answer already.</summary>
    public static byte[] Get(string path, string? tag) => Encoding.ASCII.GetBytes(
        $"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n{(tag is null ? "" : $"If-None-Match: {tag}\r\n")}\r\n");

    /// <summary>Sends the request and waits for the whole response.</summary>
    public void Exchange(byte[] request)
    {
        _filled = 0;
        for (var sent = 0; sent < request.Length;)
            sent += _socket.Send(request.AsSpan(sent));
        int head;
        while ((head = _buffer.AsSpan(0, _filled).IndexOf("\r\n\r\n"u8)) < 0)
            Receive();
        var headers = _buffer.AsSpan(0, head + 2);
        if (headers.StartsWith("HTTP/1.1 304 "u8))
            return;
        if (!headers.StartsWith("HTTP/1.1 200 "u8))
            throw new InvalidOperationException(Encoding.UTF8.GetString(_buffer.AsSpan(0, _filled)));
        if (FindLength(headers) is { } length)
            ReceiveUntil(head + 4 + length);
        else
            ReadChunks(head + 4);
    }

    /// <inheritdoc/>
    public void Dispose() => _socket.Dispose();

    private static int? FindLength(ReadOnlySpan<byte> headers)
    {
        var name = "Content-Length:"u8;
        foreach (var line in headers.Split("\r\n"u8))
        {
            var header = headers[line];
            if (header.Length > name.Length && Ascii.EqualsIgnoreCase(header[..name.Length], name)
                && Utf8Parser.TryParse(header[name.Length..].TrimStart((byte)' '), out int length, out _))
            {
                return length;
            }
        }
        return null;
    }

    private void ReadChunks(int place)
    {
        for (var size = -1; size != 0;)
        {
            int digits;
            while ((digits = _buffer.AsSpan(place, _filled - place).IndexOf("\r\n"u8)) < 0)
                Receive();
            if (!Utf8Parser.TryParse(_buffer.AsSpan(place, digits), out size, out _, 'x'))
                throw new InvalidOperationException("The response has a chunk without a size.");
            place += digits + 2 + size + 2;
            ReceiveUntil(place);
        }
    }

    private void ReceiveUntil(int length)
    {
        while (_filled < length)
            Receive();
    }

    private void Receive()
    {
        if (_filled == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var received = _socket.Receive(_buffer.AsSpan(_filled));
        _filled += received > 0 ? received : throw new InvalidOperationException("The server closed the connection.");
    }
}
