namespace Platform.Access;

/// <summary>Days as the calendar of China has them, whose clocks stand eight hours before UTC all the year.</summary>
public static class ChinaDay
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The day of an instant.</summary>
    public static DateOnly Of(DateTime utc) => DateOnly.FromDateTime(utc + Offset);

    /// <summary>24:00 of a day, in UTC.</summary>
    public static DateTime EndOf(DateOnly day) => day.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - Offset;
}
