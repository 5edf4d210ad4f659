using System.Buffers;
using System.IO.Pipelines;
using Npgsql;

namespace Platform.Benchmarks.Load;

/// <summary>The hand-written endpoint on PostgreSQL; Npgsql keeps the statement prepared.</summary>
internal sealed class HandWrittenPostgres(string connectionString, string sql, IReadOnlyList<long> values) : HandWritten
{
    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(connectionString);

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(PipeWriter output)
    {
        await using var connection = await _source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = value });
        await using var reader = await command.ExecuteReaderAsync();
        output.Write("""{"data":{"institutions":{"nodes":["""u8);
        for (var isFirst = true; await reader.ReadAsync(); isFirst = false)
        {
            if (!isFirst)
                output.Write(","u8);
            CopyText(reader, output);
        }
        output.Write("]}}}"u8);
    }

    /// <inheritdoc/>
    public override void Dispose() => _source.Dispose();

    private static void CopyText(NpgsqlDataReader reader, PipeWriter output)
    {
        using var text = reader.GetStream(0);
        var length = (int)text.Length;
        text.ReadExactly(output.GetSpan(length)[..length]);
        output.Advance(length);
    }
}
