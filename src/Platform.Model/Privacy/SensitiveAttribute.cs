namespace Platform.Model.Privacy;

/// <summary>Sensitive personal data (PIPL, article 28; GB/T 35273-2020): hidden unless the access policy allows it for a purpose.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SensitiveAttribute : Attribute;
