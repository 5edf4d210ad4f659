using System.Linq.Expressions;

namespace Platform.Model.Privacy;

/// <summary>
/// What is left of a masked value. Each mask is an expression, which the query engine writes in SQL, so that a value in clear never leaves the database; it uses
/// only what means the same there: <see cref="Points"/>, Contains, conditionals and concatenation.
/// </summary>
/// <remarks>No mask is equal to its value, unless that is itself a mask. Stars tell lengths up to two characters only.</remarks>
public static class Masks
{
    private const string IdNumberStars = "******************";

    /// <summary>
    /// A name: <c>张*</c>, <c>张**</c>; <c>欧阳*</c>, <c>欧阳**</c> of a compound surname; <c>买**</c> of a name with a middle dot; <c>*</c> of one character.
    /// </summary>
    public static Expression<Func<string, string>> Name { get; } = name =>
        Points.Length(name) <= 1 ? "*"
        : name.Contains('·') ? Points.First(name, 1) + "**"
        : Points.Length(name) > 2 && CompoundSurnames.Listed.Contains("|" + Points.First(name, 2) + "|")
            ? Points.First(name, 2) + Points.First("**", Points.Length(name) - 2)
        : Points.First(name, 1) + Points.First("**", Points.Length(name) - 1);

    /// <summary>A telephone number: <c>138****5678</c> of eleven digits, else <c>****</c>.</summary>
    public static Expression<Func<string, string>> Phone { get; } = phone =>
        Points.Length(phone) == 11 && Points.AreDigits(phone) ? Points.First(phone, 3) + "****" + Points.Last(phone, 4) : "****";

    /// <summary>An identity number: 18 stars. Beside a birth date each character more would leave few persons to choose from.</summary>
    public static Expression<Func<string, string>> IdNumber { get; } = _ => IdNumberStars;

    /// <summary>An identity number of which the division is left; only for those who do not see the birth date.</summary>
    public static Expression<Func<string, string>> IdNumberDivision { get; } = number =>
        Points.Length(number) == 18 ? Points.First(number, 6) + "************" : IdNumberStars;

    /// <summary>A certificate's number: the last four characters of twelve or more are left; one that is an identity number, of 18 or 15 digits, is masked like that.</summary>
    public static Expression<Func<string, string>> CertificateNo { get; } = number =>
        (Points.Length(number) == 18 && Points.AreDigits(Points.First(number, 17)) && "0123456789Xx".Contains(Points.Last(number, 1)))
            || (Points.Length(number) == 15 && Points.AreDigits(number))
            ? IdNumberStars
        : Points.Length(number) >= 12 ? "****" + Points.Last(number, 4)
        : "****";

    /// <summary>The mask of a kind.</summary>
    public static Expression<Func<string, string>> Of(MaskKind kind) => kind switch
    {
        MaskKind.Name => Name,
        MaskKind.Phone => Phone,
        MaskKind.IdNumber => IdNumber,
        MaskKind.CertificateNo => CertificateNo,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Whether a value that somebody would write is a mask that he was shown, and not what it stands for.</summary>
    public static bool IsMask(MaskKind kind, string value) => kind switch
    {
        MaskKind.Name => Apply(Name, value) == value,
        MaskKind.CertificateNo => value.StartsWith("****", StringComparison.Ordinal),
        _ => value.Contains("****", StringComparison.Ordinal),
    };

    /// <summary>A value under a mask, as the database makes it; null stays null.</summary>
    public static string? Apply(Expression<Func<string, string>> mask, string? value) => value is null ? null : Computed.Evaluate(mask, value);
}
