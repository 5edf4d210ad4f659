using Platform.Access.Accounts;
using Platform.Model;
using Platform.Model.Access;

namespace Platform.Access.Tests;

public sealed class AccountTests
{
    private readonly Account _account = new("王芳", DateTime.UnixEpoch);

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\nb")]
    [InlineData("<b>")]
    public void A_name_is_letters_digits_and_few_signs(string name) =>
        Assert.Equal("ACCOUNT_NAME", Assert.Throws<RuleViolationException>(() => new Account(name, DateTime.UnixEpoch)).Code);

    [Theory]
    [InlineData(Role.Public, null, "APPOINTMENT_ROLE")]
    [InlineData(Role.App, null, "APPOINTMENT_ROLE")]
    [InlineData(Role.Township, null, "APPOINTMENT_SCOPE")]
    [InlineData(Role.Institution, null, "APPOINTMENT_SCOPE")]
    [InlineData(Role.Institution, "330726101", "APPOINTMENT_SCOPE")]
    [InlineData(Role.County, "330726101", "APPOINTMENT_SCOPE")]
    public void A_role_has_the_scope_that_belongs_to_it(Role role, string? division, string code) =>
        Assert.Equal(code, Assert.Throws<RuleViolationException>(
            () => _account.Appoint(role, division is null ? null : new DivisionScope(division), null, null)).Code);

    [Theory]
    [InlineData(Role.Admin, Role.Auditor)]
    [InlineData(Role.Auditor, Role.Admin)]
    public void Nobody_administers_and_audits(Role first, Role second)
    {
        // Nor after another: who once administered would audit himself.
        _account.Appoint(first, null, new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31));
        Assert.Equal("APPOINTMENT_CONFLICT", Assert.Throws<RuleViolationException>(() => _account.Appoint(second, null, null, null)).Code);
        _account.Appoint(Role.Viewer, null, null, null);
    }

    [Fact]
    public void An_appointment_holds_from_its_first_to_its_last_day()
    {
        var appointment = _account.Appoint(Role.Viewer, null, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31));
        Assert.False(appointment.HoldsOn(new DateOnly(2026, 2, 28)));
        Assert.True(appointment.HoldsOn(new DateOnly(2026, 3, 1)));
        Assert.True(appointment.HoldsOn(new DateOnly(2026, 3, 31)));
        Assert.False(appointment.HoldsOn(new DateOnly(2026, 4, 1)));
        appointment.EndBefore(new DateOnly(2026, 3, 15));
        Assert.False(appointment.HoldsOn(new DateOnly(2026, 3, 15)));
        Assert.Equal("APPOINTMENT_DAYS", Assert.Throws<RuleViolationException>(
            () => _account.Appoint(Role.Viewer, null, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 1))).Code);
    }

    [Theory]
    [InlineData("short", "PASSWORD_LENGTH")]
    [InlineData("aaaaaaaaaaaaaaaa", "PASSWORD_EASY")]
    [InlineData("my name is 王芳 you know", "PASSWORD_EASY")]
    public void A_password_is_long_and_its_own(string password, string code) =>
        Assert.Equal(code, Assert.Throws<RuleViolationException>(() => Passwords.Require(password, _account)).Code);

    [Fact]
    public void One_time_passwords_are_all_different() =>
        Assert.Equal(1_000, Enumerable.Range(0, 1_000).Select(_ => Passwords.NewOneTime()).Distinct(StringComparer.Ordinal).Count());
}
