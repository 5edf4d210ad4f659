using System.Linq.Expressions;
using Platform.Access;
using Platform.Model.Access;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.Funeral;
using Platform.Model.Migration;
using Platform.Model.Privacy;
using Platform.Model.SocialWork;
using Platform.Query.Tests.Properties;

namespace Platform.Query.Tests.Access;

/// <summary>
/// What each role is promised, written a second time and in another way than the tables that keep it: so a slip in either is found. A register, a role or
/// a personal field that it does not know fails, and has to be thought of here, too.
/// </summary>
internal static class Promise
{
    private static readonly HashSet<Type> Open =
        [typeof(Bed), typeof(BurialSite), typeof(Division), typeof(DivisionPopulation), typeof(Institution), typeof(MigrantVillage), typeof(SupportProject)];

    private static readonly HashSet<Type> OfPersons = [typeof(Caregiver), typeof(SocialWorker)];

    /// <summary>Whether a register tells of persons, or is not for everybody for another reason.</summary>
    public static bool IsClosed(Type register) => !Open.Contains(register);

    /// <summary>Whether a field of a register is personal: not everybody who sees the row sees it.</summary>
    public static bool IsPersonal(ShapeField field) => OfPersons.Contains(field.Property.ReflectedType!)
        && field.Property.Name is nameof(Caregiver.Name) or nameof(Caregiver.BirthDate) or nameof(Caregiver.IdNumber) or nameof(Caregiver.Phone) or nameof(Caregiver.CertificateNo);

    /// <summary>Which rows are seen; null when the register is refused.</summary>
    public static Func<object, bool>? Rows(Principal principal, Type register)
    {
        if (Open.Contains(register))
            return _ => true;
        if (register == typeof(AccessRecord))
            return principal.Role == Role.Auditor ? _ => true : null;
        if (!OfPersons.Contains(register))
            throw new NotSupportedException($"Nothing is promised of {register.Name}.");
        return principal.Role switch
        {
            Role.County or Role.Viewer => _ => true,
            Role.Township => row => PlaceOf(row).Code.StartsWith(((DivisionScope)principal.Scope!).Code, StringComparison.Ordinal),
            Role.Institution => row => EmployerOf(row)?.CreditCode == ((InstitutionScope)principal.Scope!).CreditCode,
            Role.Public or Role.App or Role.Admin or Role.Auditor => null,
            _ => throw new NotSupportedException($"Nothing is promised to {principal.Role}."),
        };
    }

    /// <summary>How a field is seen with its row, and the mask.</summary>
    public static (FieldAccess Access, Expression<Func<string, string>>? Mask) Field(Role role, ShapeField field)
    {
        if (!IsPersonal(field))
        {
            return DataClasses.Of(field.Property) == DataClass.P0
                ? (FieldAccess.Clear, null)
                : throw new NotSupportedException($"Nothing is promised of {field.Property.ReflectedType!.Name}.{field.Property.Name}.");
        }
        var isViewer = role == Role.Viewer;
        return field.Property.Name switch
        {
            nameof(Caregiver.IdNumber) => (FieldAccess.Masked, isViewer ? Masks.IdNumberDivision : Masks.IdNumber),
            _ when !isViewer => (FieldAccess.Clear, null),
            nameof(Caregiver.BirthDate) => (FieldAccess.Hidden, null),
            nameof(Caregiver.Name) => (FieldAccess.Masked, Masks.Name),
            nameof(Caregiver.Phone) => (FieldAccess.Masked, Masks.Phone),
            _ => (FieldAccess.Masked, Masks.CertificateNo),
        };
    }

    /// <summary>What a field of a row shows, as it is printed; each element of a list.</summary>
    public static IEnumerable<string> Shown(Role role, ShapeField field, object row)
    {
        if (field.Kind == FieldKind.EnumList)
            return field.Items(row).Select(Values.Printed);
        var value = field.Of(row);
        return [Field(role, field) switch
        {
            (FieldAccess.Clear, _) => Values.Printed(value),
            (FieldAccess.Masked, { } mask) => Values.Printed(Masks.Apply(mask, (string?)value)),
            _ => "null",
        }];
    }

    private static Division PlaceOf(object row) => row is Caregiver caregiver ? caregiver.Institution.Division : ((SocialWorker)row).Division;

    private static Institution? EmployerOf(object row) => row is Caregiver caregiver ? caregiver.Institution : ((SocialWorker)row).Institution;
}
