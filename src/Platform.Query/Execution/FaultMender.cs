using System.Text.Json;
using GraphQLParser;
using Platform.Query.Planning;
using Platform.Query.Sql;

namespace Platform.Query.Execution;

/// <summary>
/// Makes an answer whole that has marks of values which cannot be shown: each is an error, and by the rules of GraphQL null stands in the place of its field,
/// or of the nearest object or list around it that may be null.
/// </summary>
internal sealed class FaultMender(BoundOperation bound, Selection root, IReadOnlyList<int> types)
{
    private readonly ResponseFields _fields = new(
        bound.Document.Schema, bound.Document.Document, bound.Document.Operation, index => ((NodeSelection)root).Sets[types[index]].Map.Name);

    private readonly Dictionary<int, FaultKind> _faults = [];
    private readonly List<object> _path = [root.ResponseKey];
    private readonly HashSet<int> _nulls = [];
    private readonly List<(int Start, int End)> _spans = [];
    private readonly List<QueryError> _errors = [];

    /// <summary>Puts null where it belongs in the value of the root field, which begins at <paramref name="start"/>.</summary>
    public IReadOnlyList<QueryError> Mend(PooledBuffer buffer, int start)
    {
        var json = buffer.Written[start..].ToArray();
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != Fault.Mark)
                continue;
            _faults.Add(i, (FaultKind)json[i + 1]);
            // An empty text is as long as a mark, and is read as one value.
            json[i] = json[i + 1] = (byte)'"';
        }
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 512 });
        reader.Read();
        Read(ref reader);

        buffer.CutTo(start);
        var written = 0;
        foreach (var (from, to) in _spans.OrderBy(span => span.Start).ThenByDescending(span => span.End))
        {
            // What lies in a value that is null as a whole is gone with it.
            if (from < written)
                continue;
            buffer.Write(json.AsSpan(written, from - written));
            buffer.Write("null"u8);
            written = to;
        }
        buffer.Write(json.AsSpan(written));
        return _errors;
    }

    /// <summary>Puts null in the place of each mark where the beginning of the answer is on its way already.</summary>
    public static void Strip(PooledBuffer buffer)
    {
        var json = buffer.Written.ToArray();
        buffer.CutTo(0);
        for (var rest = json.AsSpan(); ;)
        {
            var mark = rest.IndexOf(Fault.Mark);
            if (mark < 0)
            {
                buffer.Write(rest);
                return;
            }
            buffer.Write(rest[..mark]);
            buffer.Write("null"u8);
            rest = rest[(mark + 2)..];
        }
    }

    /// <summary>Reads a value, whose first token has been read.</summary>
    private void Read(ref Utf8JsonReader reader)
    {
        var (start, depth) = ((int)reader.TokenStartIndex, _path.Count - 1);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    _path.Add(reader.GetString()!);
                    reader.Read();
                    Read(ref reader);
                    _path.RemoveAt(_path.Count - 1);
                }
                break;
            case JsonTokenType.StartArray:
                for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
                {
                    _path.Add(index);
                    Read(ref reader);
                    _path.RemoveAt(_path.Count - 1);
                }
                break;
            case JsonTokenType.String when _faults.TryGetValue(start, out var kind):
                Add(kind);
                break;
        }
        if (_nulls.Remove(depth))
            _spans.Add((start, (int)reader.BytesConsumed));
    }

    private void Add(FaultKind kind)
    {
        var fields = _fields.Along(_path);
        var place = fields.Count - 1;
        // Of a sum that cannot be shown the list is in error whose rows were added up, as it is with all other errors of its.
        while (kind == FaultKind.Overflow && !bound.Document.IsList(fields[place].TypeName))
            place--;
        var location = Location.FromLinearPosition(bound.Document.Document.Source, fields[place].Syntax.Location.Start);
        var error = EngineErrors.Of(kind) with { Path = [.. _path.Take(place + 1)], Locations = [(location.Line, location.Column)] };
        while (place > 0 && !fields[place].IsNullable)
            place--;
        // A list has one such error however many of its sums are too great.
        if (_nulls.Add(place) || kind != FaultKind.Overflow)
            _errors.Add(error);
    }
}
