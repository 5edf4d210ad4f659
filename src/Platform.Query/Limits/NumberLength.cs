namespace Platform.Query.Limits;

/// <summary>Numbers are parsed in time that grows with the square of their length, and none that means something is long.</summary>
internal static class NumberLength
{
    /// <summary>Characters of a number at most: more than those of the largest or smallest Float.</summary>
    public const int Max = 400;
}
