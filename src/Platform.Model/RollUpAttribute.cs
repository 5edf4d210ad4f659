namespace Platform.Model;

/// <summary>Marks an entity whose rows are a hierarchy: the code of each begins with its parent's, so that figures roll up to a level.</summary>
/// <param name="level">The property with the level, an enum from the top down.</param>
/// <param name="code">The property with the code.</param>
/// <param name="lengths">How many characters the codes of each level have.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RollUpAttribute(string level, string code, params int[] lengths) : Attribute
{
    /// <summary>The property with the level.</summary>
    public string Level => level;

    /// <summary>The property with the code.</summary>
    public string Code => code;

    /// <summary>How many characters the codes of each level have.</summary>
    public IReadOnlyList<int> Lengths => lengths;
}
