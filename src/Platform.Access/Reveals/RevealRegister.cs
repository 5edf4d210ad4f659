using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Model;
using Platform.Model.Privacy;

namespace Platform.Access.Reveals;

/// <summary>A register with sensitive fields, which follows from the model.</summary>
/// <param name="Entity">Its entity.</param>
/// <param name="PluralName">What many of its rows are called in the schema.</param>
/// <param name="Fields">The sensitive fields.</param>
internal sealed record RevealRegister(Type Entity, string PluralName, IReadOnlyList<PropertyInfo> Fields)
{
    /// <summary>What one row is called in the schema.</summary>
    public string Name => Entity.Name;

    /// <summary>What people call it.</summary>
    public LabelAttribute Label => Entity.GetCustomAttribute<LabelAttribute>()!;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RevealRegister> Of(IModel model) =>
    [
        .. model.GetEntityTypes().Where(type => !type.HasSharedClrType)
            .Select(type => new RevealRegister(type.ClrType, type.GetTableName()!, [.. type.ClrType.GetProperties().Where(property => DataClasses.Of(property) == DataClass.P3)]))
            .Where(register => register.Fields.Count > 0)
            .OrderBy(register => register.Name, StringComparer.Ordinal),
    ];
}
