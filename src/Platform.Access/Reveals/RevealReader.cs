using System.IO.Pipelines;
using System.Text.Json;
using Platform.Model;
using Platform.Query;
using Platform.Query.Mutations;

namespace Platform.Access.Reveals;

/// <summary>Reads what is to be revealed through the engine, as whoever may see nothing else.</summary>
internal sealed class RevealReader(Func<QueryEngine> engine, int pageSize)
{
    /// <summary>The rows that are there for the caller, by id.</summary>
    /// <exception cref="MutationException">The database could not answer.</exception>
    public async Task<IReadOnlyDictionary<string, RevealedRow>> ReadAsync(
        RevealRegister register, RevealInput input, Caller caller, CancellationToken cancellationToken)
    {
        var names = input.Fields.ToDictionary(property => property, MutationTypes.FieldName);
        var query = $"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {register.Name} {{ id {string.Join(' ', names.Values)} }} }} }}";
        var rows = new Dictionary<string, RevealedRow>(StringComparer.Ordinal);
        foreach (var ids in input.Ids.Where(EntityId.IsValid).Chunk(Math.Min(pageSize, RevealInput.MaxIds)))
        {
            using var answer = await AskAsync(new QueryRequest(query, null, JsonSerializer.SerializeToUtf8Bytes(new { ids })), caller, cancellationToken);
            foreach (var node in answer.RootElement.GetProperty("data").GetProperty("nodes").EnumerateArray().Where(node => node.ValueKind == JsonValueKind.Object))
            {
                var id = node.GetProperty("id").GetString()!;
                rows.Add(id, new RevealedRow(id, names.ToDictionary(name => name.Key, name => node.GetProperty(name.Value).GetString())));
            }
        }

        return rows;
    }

    private async Task<JsonDocument> AskAsync(QueryRequest request, Caller caller, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        var writer = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        await (await engine().ExecuteAsync(request, caller, cancellationToken)).WriteAsync(writer, cancellationToken);
        await writer.CompleteAsync();
        stream.Position = 0;
        var answer = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
        if (!answer.RootElement.TryGetProperty("errors", out var errors))
            return answer;
        var (message, code) = (errors[0].GetProperty("message").GetString()!, errors[0].GetProperty("extensions").GetProperty("code").GetString()!);
        answer.Dispose();
        throw new MutationException(new QueryError(message, code));
    }
}
