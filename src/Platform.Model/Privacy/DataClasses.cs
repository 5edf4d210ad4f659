using System.Reflection;

namespace Platform.Model.Privacy;

/// <summary>Reads from a property's attributes what it tells of a person.</summary>
public static class DataClasses
{
    /// <summary>The class of a property.</summary>
    public static DataClass Of(MemberInfo property) =>
        property.IsDefined(typeof(SensitiveAttribute)) ? DataClass.P3
        : property.IsDefined(typeof(PersonalAttribute)) ? DataClass.P2
        : property.GetCustomAttribute<ClassifiedAttribute>()?.DataClass ?? DataClass.P0;

    /// <summary>How a property is masked; null when it has no mask.</summary>
    public static MaskKind? MaskOf(MemberInfo property) =>
        property.GetCustomAttribute<SensitiveAttribute>()?.Mask ?? property.GetCustomAttribute<PersonalAttribute>()?.Mask;
}
