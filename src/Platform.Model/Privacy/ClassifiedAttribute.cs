namespace Platform.Model.Privacy;

/// <summary>The class of a computed field that reads personal data: one that is declared, since what is worked out of such data may tell less than they do, or as much.</summary>
/// <param name="dataClass">The class.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ClassifiedAttribute(DataClass dataClass) : Attribute
{
    /// <summary>The class.</summary>
    public DataClass DataClass { get; } = dataClass;
}
