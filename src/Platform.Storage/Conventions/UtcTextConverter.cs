using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Platform.Storage.Conventions;

/// <summary>An instant as text of one width, so that the order of the text is the order of time.</summary>
internal sealed class UtcTextConverter() : ValueConverter<DateTime, string>(instant => ToText(instant), text => FromText(text))
{
    private const string Format = "yyyy-MM-ddTHH:mm:ss.ffffff";

    private static string ToText(DateTime instant) => instant.Kind == DateTimeKind.Utc
        ? instant.ToString(Format, CultureInfo.InvariantCulture)
        : throw new ArgumentOutOfRangeException(nameof(instant), instant, "An instant must be in UTC.");

    private static DateTime FromText(string text) =>
        DateTime.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
