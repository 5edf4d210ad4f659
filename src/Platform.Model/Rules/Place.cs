using System.Runtime.CompilerServices;

namespace Platform.Model.Rules;

/// <summary>Where something stands: coordinates of Zhejiang to six decimals (about 0.1 m), areas to 0.01 m².</summary>
internal static class Place
{
    public const int West = 118;

    public const int East = 124;

    public const int South = 27;

    public const int North = 32;

    public const double SmallestArea = 0.01;

    public const int LargestArea = 1_000_000_000;

    public static void RequireCoordinates(double? longitude, double? latitude)
    {
        if (longitude is null && latitude is null)
            return;
        if (longitude is not (>= West and <= East) || latitude is not (>= South and <= North))
        {
            throw new RuleViolationException("COORDINATES_RANGE", "经纬度须同时填写，且在浙江省范围内（东经 118–124，北纬 27–32）。",
                "Give longitude and latitude together, within Zhejiang (118–124 E, 27–32 N).");
        }

        if (!HasSixDecimals(longitude.Value) || !HasSixDecimals(latitude.Value))
            throw new RuleViolationException("COORDINATES_SCALE", "经纬度最多保留 6 位小数。", "Coordinates have at most 6 decimals.");
    }

    public static decimal? OptionalArea(decimal? area, [CallerArgumentExpression(nameof(area))] string field = "") =>
        area is { } value ? Area(value, field) : null;

    public static decimal Area(decimal area, [CallerArgumentExpression(nameof(area))] string field = "")
    {
        if (area <= 0 || area > LargestArea)
        {
            throw new RuleViolationException("AREA_RANGE", $"{field} 须大于 0 平方米且不超过 10 亿平方米。",
                $"{field} must be above 0 and at most 1,000,000,000 m².");
        }

        return decimal.Round(area, 2) == area
            ? area
            : throw new RuleViolationException("AREA_SCALE", $"{field} 最多保留 2 位小数。", $"{field} has at most 2 decimals.");
    }

    private static bool HasSixDecimals(double degrees) => Math.Round(degrees * 1e6) / 1e6 == degrees;
}
