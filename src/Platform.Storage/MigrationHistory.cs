namespace Platform.Storage;

/// <summary>What a database's own list of its migrations tells.</summary>
internal static class MigrationHistory
{
    /// <summary>The migrations that the database still needs.</summary>
    /// <param name="known">Ours.</param>
    /// <param name="applied">Those in its list.</param>
    /// <param name="refuse">Makes the refusal of a reason.</param>
    /// <exception cref="StorageException">A migration that we do not know has been applied.</exception>
    public static IReadOnlyList<string> Pending(IReadOnlyList<string> known, IReadOnlyList<string> applied, Func<string, StorageException> refuse)
    {
        if (applied.Except(known).FirstOrDefault() is { } unknown)
            throw refuse($"a newer version of this program wrote it (migration {unknown}); start that version");
        return [.. known.Except(applied)];
    }
}
