using System.IO.Pipelines;

namespace Platform.Benchmarks;

/// <summary>A response that nobody reads: bytes are written into memory and forgotten.</summary>
internal sealed class NoResponse : PipeWriter
{
    private byte[] _bytes = new byte[64 * 1024];
    private int _filled;

    public override void Advance(int bytes) => _filled += bytes;

    public override Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_filled);
    }

    public override Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_filled);
    }

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        _filled = 0;
        return default;
    }

    public override void CancelPendingFlush()
    {
    }

    public override void Complete(Exception? exception = null) => _filled = 0;

    private void Reserve(int size)
    {
        if (_bytes.Length - _filled < Math.Max(size, 1))
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _filled + size));
    }
}
