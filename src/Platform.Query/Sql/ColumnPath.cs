namespace Platform.Query.Sql;

/// <summary>The way from a row of a table to a column, in names and in labels.</summary>
internal readonly record struct ColumnPath(string Name, string Chinese, string English)
{
    public static ColumnPath Row { get; } = new("", "", "");

    /// <summary>The column itself, or a related object on the way to it.</summary>
    /// <param name="responseKey">How the client calls the field; an alias stands in labels too.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="label">The field's label; its name stands for one that it does not have.</param>
    public ColumnPath To(string responseKey, string field, Label? label)
    {
        var own = responseKey == field ? label : null;
        return new(Join(Name, responseKey), Join(Chinese, own?.Zh ?? responseKey), Join(English, own?.En ?? responseKey));
    }

    /// <summary>An object that only holds others together, which labels leave out.</summary>
    public ColumnPath Through(string responseKey) => this with { Name = Join(Name, responseKey) };

    public string In(TableWords words) => words switch
    {
        TableWords.Chinese => Chinese,
        TableWords.English => English,
        _ => Name,
    };

    private static string Join(string path, string step) => path.Length == 0 ? step : $"{path}.{step}";
}
