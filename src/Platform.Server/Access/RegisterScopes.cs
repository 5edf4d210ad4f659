using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Access;
using Platform.Model;
using Platform.Model.Access;
using Platform.Model.Privacy;
using Platform.Storage;

namespace Platform.Server.Access;

/// <summary>Finds the scopes of appointments and keys in the registers.</summary>
internal sealed class RegisterScopes(RegistersDatabase registers) : IRegisterScopes
{
    private readonly Lazy<IReadOnlySet<string>> writeScopes = new(() => FindWriteScopes(registers.Model));

    /// <inheritdoc/>
    public IReadOnlySet<string> WriteScopes => writeScopes.Value;

    /// <inheritdoc/>
    public async Task<bool> ContainAsync(Scope scope, CancellationToken cancellationToken = default)
    {
        await using var context = registers.CreateDbContext();
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = scope is DivisionScope
            ? "SELECT count(*) FROM \"Divisions\" WHERE \"Code\" = @value"
            : "SELECT count(*) FROM \"Institutions\" WHERE \"CreditCode\" = @value";
        var value = command.CreateParameter();
        (value.ParameterName, value.Value) = ("value", scope is DivisionScope division ? division.Code : ((InstitutionScope)scope).CreditCode);
        command.Parameters.Add(value);
        return await command.ExecuteScalarAsync(cancellationToken) is > 0L;
    }

    // As the registers' root fields are named. Access records are written by what happens, not by anybody.
    private static HashSet<string> FindWriteScopes(IModel model) =>
        [.. from type in model.GetEntityTypes()
            where typeof(Entity).IsAssignableFrom(type.ClrType) && !IsOfPersons(type) && type.ClrType != typeof(AccessRecord)
            let name = type.GetTableName()!
            select $"{char.ToLowerInvariant(name[0])}{name[1..]}:write"];

    // No application writes persons, nor what hangs on one.
    private static bool IsOfPersons(IEntityType type) =>
        type.ClrType.GetProperties().Any(property => property.IsDefined(typeof(PersonalAttribute)) || property.IsDefined(typeof(SensitiveAttribute)))
        || type.GetForeignKeys().Any(key => key.IsRequired && key.PrincipalEntityType != type && IsOfPersons(key.PrincipalEntityType));
}
