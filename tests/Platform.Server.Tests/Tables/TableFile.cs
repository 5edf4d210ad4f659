using System.Text.Json;

namespace Platform.Server.Tests.Tables;

/// <summary>A table as another program than its writer reads it.</summary>
internal static class TableFile
{
    /// <param name="reader">The program: <c>exceljs</c>, <c>sheetjs</c>, which reads CSV too, or <c>hyparquet</c>.</param>
    /// <param name="bytes">The file.</param>
    public static async Task<JsonElement> ReadAsync(string reader, byte[] bytes)
    {
        using var directory = new TemporaryDirectory();
        var file = Path.Combine(directory.Path, "table");
        await File.WriteAllBytesAsync(file, bytes);
        return JsonDocument.Parse(await NodeFolder.RunAsync("Tables/readers", "read.mjs", reader, file)).RootElement;
    }

    /// <summary>The rows as they are held, below the titles.</summary>
    public static List<List<JsonElement>> Rows(this JsonElement table) =>
        [.. table.GetProperty("rows").EnumerateArray().Skip(1).Select(row => row.EnumerateArray().ToList())];

    /// <summary>A member's texts; null for what is none.</summary>
    public static List<string?> Texts(this JsonElement list) => [.. list.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString() : null)];
}
