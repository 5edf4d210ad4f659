namespace Platform.Model.Privacy;

/// <summary>Sensitive personal data (PIPL, article 28; GB/T 35273-2020), class P3: masked, and revealed for a purpose only.</summary>
/// <param name="mask">How it is masked.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SensitiveAttribute(MaskKind mask) : Attribute
{
    /// <summary>How it is masked.</summary>
    public MaskKind Mask { get; } = mask;
}
