namespace Platform.Query.Sql;

/// <summary>The way from a row of a table to a column, in names and in the Chinese words of descriptions.</summary>
internal readonly record struct ColumnPath(string Name, string ChineseName)
{
    private const char FirstIdeograph = '\u4e00';
    private const char LastIdeograph = '\u9fff';

    public static ColumnPath Row { get; } = new("", "");

    /// <summary>The column itself, or a related object on the way to it.</summary>
    /// <param name="responseKey">How the client calls the field; an alias stands in both names.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="description">The field's description.</param>
    public ColumnPath To(string responseKey, string field, string? description) =>
        new(Join(Name, responseKey), Join(ChineseName, responseKey == field ? Subject(description) ?? field : responseKey));

    /// <summary>An object that only holds others together, which the Chinese words leave out.</summary>
    public ColumnPath Through(string responseKey) => this with { Name = Join(Name, responseKey) };

    /// <summary>The description up to its first punctuation; null when that is not Chinese.</summary>
    private static string? Subject(string? description)
    {
        var subject = string.Concat((description ?? "").TakeWhile(char.IsLetterOrDigit));
        return subject.Any(letter => letter is >= FirstIdeograph and <= LastIdeograph) ? subject : null;
    }

    private static string Join(string path, string step) => path.Length == 0 ? step : $"{path}.{step}";
}
