using Microsoft.EntityFrameworkCore;
using Platform.Access.Events;
using Platform.Access.Storage;
using Platform.Model;
using Platform.Model.Access;

namespace Platform.Access.Accounts;

/// <summary>What is asked of an appointment.</summary>
/// <param name="Role">The role.</param>
/// <param name="Scope">Its scope.</param>
/// <param name="From">The first day in China.</param>
/// <param name="Until">The last day in China.</param>
public sealed record NewAppointment(Role Role, Scope? Scope = null, DateOnly? From = null, DateOnly? Until = null);

/// <summary>Makes accounts and changes them; nobody makes his own.</summary>
public sealed class AccountAdministration(AccessDatabase database, Passwords passwords, IRegisterScopes registers, AccessEvents events)
{
    /// <summary>Makes an account that signs in with a password; gives its one-time password.</summary>
    /// <exception cref="RuleViolationException">The name is taken, or the appointment does not fit.</exception>
    public async Task<string> AddAsync(string name, NewAppointment? appointment, CancellationToken cancellationToken = default)
    {
        var (account, password) = (new Account(name, database.Now), Passwords.NewOneTime());
        account.GiveOneTimePassword(passwords.Hash(account, password));
        await AddAsync(account, appointment, cancellationToken);
        return password;
    }

    /// <summary>Makes an account that signs in at a provider.</summary>
    /// <exception cref="RuleViolationException">The name or the subject is taken, or the appointment does not fit.</exception>
    public Task AddAsync(string name, string issuer, string subject, NewAppointment? appointment, CancellationToken cancellationToken = default)
    {
        var account = new Account(name, database.Now);
        account.SignInAt(issuer, subject);
        return AddAsync(account, appointment, cancellationToken);
    }

    /// <summary>All accounts, by their names.</summary>
    public async Task<IReadOnlyList<Account>> ListAsync(CancellationToken cancellationToken = default)
    {
        await using var context = database.CreateDbContext();
        return await context.Accounts.AsNoTracking().Include(row => row.Appointments).OrderBy(row => row.Name).ToListAsync(cancellationToken);
    }

    /// <summary>Ends an account's sessions and lets none begin.</summary>
    /// <exception cref="RuleViolationException">There is no such account.</exception>
    public Task DisableAsync(string name, CancellationToken cancellationToken = default) =>
        ChangeAsync(name, account => Task.FromResult(Change(AccessEventKind.AccountDisabled, account.Disable)), cancellationToken);

    /// <summary>Lets an account sign in again.</summary>
    /// <exception cref="RuleViolationException">There is no such account.</exception>
    public Task EnableAsync(string name, CancellationToken cancellationToken = default) =>
        ChangeAsync(name, account => Task.FromResult(Change(AccessEventKind.AccountEnabled, account.Enable)), cancellationToken);

    /// <summary>Gives an account a one-time password, ends its sessions, and lifts a lock from its name.</summary>
    /// <exception cref="RuleViolationException">There is no such account, or it has no password here.</exception>
    public async Task<string> ResetAsync(string name, CancellationToken cancellationToken = default)
    {
        var password = Passwords.NewOneTime();
        await ChangeAsync(name, account => Task.FromResult(
            Change(AccessEventKind.AccountReset, () => account.GiveOneTimePassword(passwords.Hash(account, password)))), cancellationToken);
        await new SignInGuard(database).ForgetAsync(name, cancellationToken);
        return password;
    }

    /// <summary>Appoints an account; gives the appointment's id.</summary>
    /// <exception cref="RuleViolationException">There is no such account, or the appointment does not fit.</exception>
    public async Task<string> AppointAsync(string name, NewAppointment appointment, CancellationToken cancellationToken = default)
    {
        var id = "";
        await ChangeAsync(name, async account =>
        {
            var made = await AppointAsync(account, appointment, cancellationToken);
            id = made.Id;
            return new AccessEvent(AccessEventKind.Appointed) { Role = made.Role, AppointmentId = made.Id };
        }, cancellationToken);
        return id;
    }

    /// <summary>Ends an appointment with the day before.</summary>
    /// <exception cref="RuleViolationException">There is no such account, or it has no such appointment.</exception>
    public Task DismissAsync(string name, string appointmentId, CancellationToken cancellationToken = default) => ChangeAsync(name, account =>
    {
        var appointment = account.Appointments.SingleOrDefault(own => own.Id == appointmentId) ?? throw new RuleViolationException(
            "APPOINTMENT_UNKNOWN", $"账号 {name} 没有这项任职；accounts list 列出全部任职。", $"The account {name} has no such appointment; accounts list shows them.");
        appointment.EndBefore(ChinaDay.Of(database.Now));
        return Task.FromResult(new AccessEvent(AccessEventKind.Dismissed) { Role = appointment.Role, AppointmentId = appointment.Id });
    }, cancellationToken);

    private static AccessEvent Change(AccessEventKind kind, Action change)
    {
        change();
        return new AccessEvent(kind);
    }

    private async Task AddAsync(Account account, NewAppointment? appointment, CancellationToken cancellationToken)
    {
        await using var context = database.CreateDbContext();
        if (await context.Accounts.AnyAsync(row => row.Name == account.Name, cancellationToken))
            throw new RuleViolationException("ACCOUNT_EXISTS", $"已有名为 {account.Name} 的账号。", $"There is an account {account.Name} already.");
        if (account.Subject is { } subject && await context.Accounts.AnyAsync(row => row.Issuer == account.Issuer && row.Subject == subject, cancellationToken))
            throw new RuleViolationException("ACCOUNT_SUBJECT_EXISTS", "该统一身份认证用户已有账号。", "There is an account for this subject of the provider already.");
        var made = appointment is null ? null : await AppointAsync(account, appointment, cancellationToken);
        await events.RaiseAsync(new AccessEvent(AccessEventKind.AccountAdded) { AccountId = account.Id, Role = made?.Role, AppointmentId = made?.Id }, cancellationToken);
        context.Accounts.Add(account);
        await context.SaveChangesAsync(cancellationToken);
    }

    private async Task<Appointment> AppointAsync(Account account, NewAppointment asked, CancellationToken cancellationToken)
    {
        var made = account.Appoint(asked.Role, asked.Scope, asked.From, asked.Until);
        if (asked.Scope is null || await registers.ContainAsync(asked.Scope, cancellationToken))
            return made;
        throw asked.Scope is DivisionScope
            ? new RuleViolationException("DIVISION_UNKNOWN", "行政区划不在登记册中，请核对代码。", "There is no division of this code in the register.")
            : new RuleViolationException("INSTITUTION_UNKNOWN", "机构不在登记册中，请核对统一社会信用代码。", "There is no institution of this credit code in the register.");
    }

    private async Task ChangeAsync(string name, Func<Account, Task<AccessEvent>> change, CancellationToken cancellationToken)
    {
        await using var context = database.CreateDbContext();
        var account = await context.Accounts.Include(row => row.Appointments).SingleOrDefaultAsync(row => row.Name == name, cancellationToken)
            ?? throw new RuleViolationException("ACCOUNT_UNKNOWN", $"没有名为 {name} 的账号；accounts list 列出全部账号。", $"There is no account {name}; accounts list shows them.");
        var changed = await change(account);
        await events.RaiseAsync(changed with { AccountId = account.Id }, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }
}
