namespace Platform.Query.Execution;

/// <summary>
/// SQLite answers on the thread that asks. The thread pool has about one for each processor, which is as many as short statements are fast with: more would
/// interrupt each other. A long one, which would hold up all others, has its thread made up for until it ends.
/// </summary>
/// <remarks>A process whose number of threads is configured (<c>ThreadPoolMinThreads</c>) keeps to it.</remarks>
internal static class LongStatements
{
    private static readonly Lock Gate = new();

    /// <summary>From how many milliseconds on a statement is a long one; on PostgreSQL it then gives its turn up.</summary>
    public const int Milliseconds = 20;

    /// <summary>Lets the thread pool have one more thread.</summary>
    public static void Began() => Change(1);

    /// <summary>Takes it back.</summary>
    public static void Ended() => Change(-1);

    private static void Change(int statements)
    {
        lock (Gate)
        {
            ThreadPool.GetMinThreads(out var workers, out var ports);
            ThreadPool.SetMinThreads(workers + statements, ports);
        }
    }
}
