namespace Platform.Model.Privacy;

/// <summary>Personal data (PIPL), class P2: shown in clear only to whom the access policy allows, otherwise masked, or hidden where there is no mask.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute
{
    /// <summary>Without a mask: whoever may not see it in clear does not see it.</summary>
    public PersonalAttribute()
    {
    }

    /// <summary>With a mask.</summary>
    public PersonalAttribute(MaskKind mask) => Mask = mask;

    /// <summary>How it is masked; null when it is not shown at all instead.</summary>
    public MaskKind? Mask { get; }
}
