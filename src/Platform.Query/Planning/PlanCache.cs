using System.Diagnostics.Metrics;
using Platform.Query.Sql;
using Platform.Query.Telemetry;

namespace Platform.Query.Planning;

/// <summary>
/// The compiled documents and the statements of their shapes that were used last, within the options' bounds. The instruments of the meter
/// <c>Platform.Query</c> count hits, misses and evictions.
/// </summary>
internal sealed class PlanCache
{
    private static readonly Counter<long> Hits = QueryTelemetry.Counter("platform.query.plan_cache.hits", "{plan}", "Plans found in the cache.");
    private static readonly Counter<long> Misses = QueryTelemetry.Counter("platform.query.plan_cache.misses", "{plan}", "Plans made anew.");
    private static readonly Counter<long> Evictions = QueryTelemetry.Counter("platform.query.plan_cache.evictions", "{plan}", "Plans dropped.");
    private static readonly KeyValuePair<string, object?> Document = new("kind", "document");
    private static readonly KeyValuePair<string, object?> Shape = new("kind", "shape");

    /// <summary>A syntax tree takes many times the bytes of its text.</summary>
    private const int BytesPerCharacter = 50;

    /// <summary>What reads a parameter, and its part of the shape.</summary>
    private const int BytesPerParameter = 200;

    private readonly LruCache<(string Query, string? Operation, string Policy), CompiledDocument> _documents;
    // By the document's number: a document that is dropped would else live on in the key of a statement.
    private readonly LruCache<(long Document, string Shape), IReadOnlyList<Statement?>> _shapes;

    public PlanCache(QueryOptions options)
    {
        var half = options.PlanCacheBytes / 2;
        _documents = new(
            options.PlanCacheEntries, half, document => document.Document.Source.Length * BytesPerCharacter, _ => Evictions.Add(1, Document));
        _shapes = new(
            options.PlanCacheEntries, half, statements => statements.Sum(statement => statement == null ? 0 : (statement.Sql.Length * 4L) + (statement.Parameters.Count * BytesPerParameter)), _ => Evictions.Add(1, Shape));
    }

    public CompiledDocument? Find(QueryRequest request, AccessPolicy policy)
    {
        var found = _documents.TryGet((request.Query, request.OperationName, policy.Key), out var document);
        (found ? Hits : Misses).Add(1, Document);
        return found ? document : null;
    }

    public void Add(QueryRequest request, AccessPolicy policy, CompiledDocument document) =>
        _documents.Add((request.Query, request.OperationName, policy.Key), document);

    /// <summary>The statements of a document under a shape of its arguments: one for each root field that asks the database.</summary>
    public IReadOnlyList<Statement?> GetOrAdd(CompiledDocument document, string shape, Func<IReadOnlyList<Statement?>> compile)
    {
        var found = _shapes.TryGet((document.Number, shape), out var known);
        (found ? Hits : Misses).Add(1, Shape);
        if (found)
            return known;
        var statements = compile();
        _shapes.Add((document.Number, shape), statements);
        return statements;
    }
}
