namespace Platform.Model.Rules;

/// <summary>Instants are UTC and have microseconds, the finest that every database keeps.</summary>
internal static class Instant
{
    public static DateTime Microseconds(DateTime instant) => instant.Kind == DateTimeKind.Utc
        ? new DateTime(instant.Ticks - instant.Ticks % TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc)
        : throw new ArgumentException("An instant must be in UTC.", nameof(instant));
}
