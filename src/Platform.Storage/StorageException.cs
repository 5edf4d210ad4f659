namespace Platform.Storage;

/// <summary>The database cannot be used as it is; the message says which file, why, and which setting to change.</summary>
public sealed class StorageException(string message, Exception? inner = null) : Exception(message, inner);
