using System.Globalization;

namespace Platform.Query.Execution;

/// <summary>Writes errors as the specification of GraphQL says, within the bytes that an answer may have for them.</summary>
internal static class ErrorWriter
{
    private const int MaxMessage = 1000;
    private const int MaxBytes = 90_000;

    public static void Write(PooledBuffer output, IEnumerable<QueryError> errors)
    {
        var start = output.Length;
        output.Write("["u8);
        foreach (var error in errors)
        {
            var end = output.Length;
            if (end > start + 1)
                output.Write(","u8);
            Write(output, error);
            if (output.Length - start <= MaxBytes)
                continue;
            output.CutTo(end);
            // Only names that nobody would give to fields make one error so large: they are left out.
            if (end == start + 1)
                Write(output, error with { Path = null });
            break;
        }
        output.Write("]"u8);
    }

    private static void Write(PooledBuffer output, QueryError error)
    {
        output.Write("{\"message\":"u8);
        ResponseText.WriteText(output, error.Message.Length > MaxMessage ? error.Message[..MaxMessage] + "…" : error.Message);
        if (error.Locations.Count > 0)
        {
            output.Write(",\"locations\":"u8);
            WriteList(output, error.Locations, (buffer, location) =>
            {
                buffer.Write("{\"line\":"u8);
                ResponseText.WriteNumber(buffer, location.Line);
                buffer.Write(",\"column\":"u8);
                ResponseText.WriteNumber(buffer, location.Column);
                buffer.Write("}"u8);
            });
        }
        if (error.Path is { } path)
        {
            output.Write(",\"path\":"u8);
            WriteList(output, path, WriteValue);
        }
        output.Write(",\"extensions\":{\"code\":"u8);
        ResponseText.WriteText(output, error.Code);
        foreach (var (name, value) in error.Extensions)
        {
            output.Write(","u8);
            ResponseText.WriteKey(output, name);
            WriteValue(output, value);
        }
        output.Write("}}"u8);
    }

    private static void WriteList<T>(PooledBuffer output, IReadOnlyList<T> items, Action<PooledBuffer, T> write)
    {
        output.Write("["u8);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                output.Write(","u8);
            write(output, items[i]);
        }
        output.Write("]"u8);
    }

    private static void WriteValue(PooledBuffer output, object value)
    {
        if (value is string text)
            ResponseText.WriteText(output, text);
        else
            ResponseText.WriteNumber(output, Convert.ToInt64(value, CultureInfo.InvariantCulture));
    }
}
