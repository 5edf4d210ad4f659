namespace Platform.Model.Rules;

/// <summary>The clock of the whole country (UTC+8).</summary>
public static class ChinaClock
{
    /// <summary>Today's date there. In a computed field it is the day on which somebody asks: a parameter of the statement, never part of its text.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(8));
}
