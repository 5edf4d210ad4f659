using GraphQL;
using GraphQL.DataLoader;

namespace Platform.Benchmarks.Load.Resolvers;

/// <summary>A request's data loader: the keys that a field's resolvers ask for are read together when all have asked.</summary>
internal sealed class Batch<T>(Func<IReadOnlyList<long>, Task<Func<long, T>>> read)
{
    private readonly List<long> _keys = [];
    private Task<Func<long, T>>? _values;

    /// <summary>The request's batch of the name.</summary>
    public static Batch<T> Of(IResolveFieldContext context, string name, Func<IReadOnlyList<long>, Task<Func<long, T>>> read)
    {
        if (context.UserContext.TryGetValue(name, out var known))
            return (Batch<T>)known!;
        var batch = new Batch<T>(read);
        context.UserContext.Add(name, batch);
        return batch;
    }

    /// <summary>The value of the key, later.</summary>
    public IDataLoaderResult Load(long key)
    {
        if (_values != null)
            throw new InvalidOperationException("The batch has been read.");
        _keys.Add(key);
        return new Later(this, key);
    }

    private Task<Func<long, T>> ReadAsync() => read(_keys);

    private sealed class Later(Batch<T> batch, long key) : IDataLoaderResult
    {
        public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default) =>
            (await (batch._values ??= batch.ReadAsync()))(key);
    }
}
