namespace Platform.Query;

/// <summary>Whose words stand in a table.</summary>
public enum TableWords
{
    /// <summary>The schema's names, and values as in JSON.</summary>
    Names,

    /// <summary>Chinese labels.</summary>
    Chinese,

    /// <summary>English labels.</summary>
    English,
}

/// <summary>In whose words a table is written.</summary>
/// <param name="Titles">
/// The titles of the columns. Labels tell the unit and the clock, and the values are in them: amounts with the decimals that the unit has, instants
/// by the local clock.
/// </param>
/// <param name="Values">The members of enums, and true and false.</param>
public sealed record TableWording(TableWords Titles, TableWords Values)
{
    /// <summary>The schema's own.</summary>
    public static TableWording Names { get; } = new(TableWords.Names, TableWords.Names);
}
