namespace Platform.Model.Privacy;

/// <summary>Personal data (PIPL): shown in clear only to whom the access policy allows, otherwise masked.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;
