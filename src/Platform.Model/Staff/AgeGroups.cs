using System.Linq.Expressions;
using Platform.Model.Rules;

namespace Platform.Model.Staff;

/// <summary>
/// Ages by tens of full years, which tell what statistics need and no birth date. From 90 on there are few, so they are one group; its text also sorts last.
/// </summary>
internal static class AgeGroups
{
    private static readonly Expression<Func<DateOnly?, string?>> OfBirthDate = born => born == null ? null
        : born <= ChinaClock.Today.AddYears(-90) ? "90+"
        : born <= ChinaClock.Today.AddYears(-80) ? "80-89"
        : born <= ChinaClock.Today.AddYears(-70) ? "70-79"
        : born <= ChinaClock.Today.AddYears(-60) ? "60-69"
        : born <= ChinaClock.Today.AddYears(-50) ? "50-59"
        : born <= ChinaClock.Today.AddYears(-40) ? "40-49"
        : born <= ChinaClock.Today.AddYears(-30) ? "30-39"
        : born <= ChinaClock.Today.AddYears(-20) ? "20-29"
        : born <= ChinaClock.Today.AddYears(-10) ? "10-19"
        : "0-9";

    /// <summary>The age group of a person, by the birth date.</summary>
    public static Expression<Func<TPerson, string?>> Of<TPerson>(Expression<Func<TPerson, DateOnly?>> birthDate) => Expression.Lambda<Func<TPerson, string?>>(
        new Replacement(OfBirthDate.Parameters[0], birthDate.Body).Visit(OfBirthDate.Body), birthDate.Parameters);

    private sealed class Replacement(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : node;
    }
}
