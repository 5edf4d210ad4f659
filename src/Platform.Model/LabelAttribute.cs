namespace Platform.Model;

/// <summary>What people call a type, a field or a value: the title of a column, not its description.</summary>
/// <param name="zh">In Chinese, without the unit.</param>
/// <param name="en">In English, without the unit.</param>
/// <param name="unit">The unit in which people read the field.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class LabelAttribute(string zh, string en, Unit unit = Unit.None) : Attribute
{
    /// <summary>In Chinese, without the unit.</summary>
    public string Zh => zh;

    /// <summary>In English, without the unit.</summary>
    public string En => en;

    /// <summary>The unit in which people read the field.</summary>
    public Unit Unit => unit;
}
