namespace Platform.Storage;

/// <summary>A file that one start holds while it prepares the database.</summary>
internal static class StartLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    // EAGAIN, as Linux and macOS number it, and Windows's sharing violation. Whatever else is wrong does not pass by waiting.
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];

    public static async Task<FileStream> AcquireAsync(string path, CancellationToken cancellationToken)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException problem) when (Held.Contains(problem.HResult) && DateTime.UtcNow < deadline)
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }
}
