using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Platform.Storage;

namespace Platform.Benchmarks.Load;

/// <summary>
/// What somebody would write by hand for one query, knowing its SQL: a pooled connection with the statement prepared on it, and the rows' bytes
/// copied into the response. Nothing of GraphQL is read; the request's body is received and dropped.
/// </summary>
internal abstract class HandWritten : IDisposable
{
    /// <summary>The endpoint for the database.</summary>
    public static HandWritten For(DatabaseKind database, string connectionString, string sql, IReadOnlyList<long> values) => database switch
    {
        DatabaseKind.Postgres => new HandWrittenPostgres(connectionString, sql, values),
        _ => new HandWrittenSqlite(connectionString, sql, values),
    };

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        await DropBodyAsync(context.Request.BodyReader);
        context.Response.ContentType = "application/json; charset=utf-8";
        await WriteAsync(context.Response.BodyWriter);
    }

    /// <summary>Writes the answer.</summary>
    public abstract ValueTask WriteAsync(PipeWriter output);

    /// <inheritdoc/>
    public abstract void Dispose();

    private static async ValueTask DropBodyAsync(PipeReader body)
    {
        ReadResult result;
        do
        {
            result = await body.ReadAsync();
            body.AdvanceTo(result.Buffer.End);
        }
        while (!result.IsCompleted);
    }
}
