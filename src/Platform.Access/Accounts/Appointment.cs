using Platform.Model;
using Platform.Model.Access;

namespace Platform.Access.Accounts;

/// <summary>任职: a role of an account, its scope, and the days on which it holds.</summary>
public sealed class Appointment
{
    /// <summary>A new appointment; <see cref="Account.Appoint"/> makes it.</summary>
    /// <exception cref="RuleViolationException">The role is none of accounts, or its scope or its days do not fit.</exception>
    internal Appointment(string accountId, Role role, Scope? scope, DateOnly? from, DateOnly? until)
    {
        if (role is Role.Public or Role.App)
        {
            throw new RuleViolationException("APPOINTMENT_ROLE", "任职的角色须为 COUNTY、TOWNSHIP、INSTITUTION、VIEWER、ADMIN 或 AUDITOR。",
                "The role of an appointment is COUNTY, TOWNSHIP, INSTITUTION, VIEWER, ADMIN or AUDITOR.");
        }

        if ((role == Role.Township) != scope is DivisionScope || (role == Role.Institution) != scope is InstitutionScope)
        {
            throw new RuleViolationException("APPOINTMENT_SCOPE", "TOWNSHIP 须指定行政区划（--division），INSTITUTION 须指定机构（--institution），其他角色不得指定。",
                "TOWNSHIP needs --division, INSTITUTION needs --institution, and no other role takes either.");
        }

        if (until < from)
        {
            throw new RuleViolationException("APPOINTMENT_DAYS", "任职的结束日期不能早于开始日期。", "An appointment must not end before it begins.");
        }

        (AccountId, Role, From, Until) = (accountId, role, from, until);
        DivisionCode = (scope as DivisionScope)?.Code;
        CreditCode = (scope as InstitutionScope)?.CreditCode;
    }

    // For EF, which cannot make a scope.
    private Appointment()
    {
    }

    /// <summary>The id, which <c>X-Appointment</c> names.</summary>
    public string Id { get; private set; } = EntityId.New();

    /// <summary>Whose it is.</summary>
    public string AccountId { get; private set; } = "";

    /// <summary>The role.</summary>
    public Role Role { get; private set; }

    /// <summary>The division of a township.</summary>
    public string? DivisionCode { get; private set; }

    /// <summary>The unified social credit code of an institution.</summary>
    public string? CreditCode { get; private set; }

    /// <summary>The first day in China; null for always.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The last day in China; null for no end.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Of which part of the county the role sees persons.</summary>
    public Scope? Scope => DivisionCode is not null ? new DivisionScope(DivisionCode) : CreditCode is not null ? new InstitutionScope(CreditCode) : null;

    /// <summary>Whether it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => !(day < From) && !(day > Until);

    /// <summary>Lets it hold no longer than the day before; what it was remains to be read.</summary>
    public void EndBefore(DateOnly day)
    {
        Until = day.AddDays(-1);
        // It has never held.
        From = From > Until ? Until : From;
    }
}
