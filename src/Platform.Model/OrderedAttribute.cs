namespace Platform.Model;

/// <summary>Marks an enum whose members ascend in the order of their declaration, so that more and less mean something.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class OrderedAttribute : Attribute;
