using System.CommandLine;
using Microsoft.Extensions.Options;
using Platform.Access;
using Platform.Access.Accounts;
using Platform.Access.Storage;
using Platform.Model;
using Platform.Model.Access;
using Platform.Server.Hosting;
using Platform.Server.Settings;

namespace Platform.Server.Access;

/// <summary>The commands <c>accounts …</c>: the only way in which accounts are made and changed.</summary>
internal static class AccountCommands
{
    private static readonly Role[] Roles = [Role.County, Role.Township, Role.Institution, Role.Viewer, Role.Admin, Role.Auditor];

    /// <summary>The commands.</summary>
    /// <param name="run">Runs work on the database.</param>
    public static Command Create(Func<Func<IServiceProvider, Task>, Task<int>> run) => new("accounts", "Makes, lists and changes the accounts that sign in.")
    {
        Add(run),
        List(run),
        OnName("disable", "Ends an account's sessions and lets none begin.", run, (accounts, name) => accounts.DisableAsync(name)),
        OnName("enable", "Lets a disabled account sign in again.", run, (accounts, name) => accounts.EnableAsync(name)),
        OnName("reset", "Gives an account a one-time password, prints it alone on the last line, and ends the account's sessions.", run,
            async (accounts, name) => Console.WriteLine(await accounts.ResetAsync(name))),
        Appoint(run),
        Dismiss(run),
    };

    private static Command Add(Func<Func<IServiceProvider, Task>, Task<int>> run)
    {
        var name = CommandOptions.Word("NAME", "The name to sign in with.");
        var subject = CommandOptions.Text("--subject", "Who the person is to the county's own provider (the claim sub); such an account has no password here.");
        var issuer = CommandOptions.Text("--issuer", "That provider, as its tokens name it (the claim iss); the setting Access:Oidc:Authority when it is not given.");
        var appointment = new AppointmentOptions();
        var command = new Command("add", "Makes an account in a role, and prints its one-time password alone on the last line.") { name, subject, issuer };
        appointment.AddTo(command);
        command.SetAction((parsed, _) => run(async services =>
        {
            var accounts = services.GetRequiredService<AccountAdministration>();
            if (parsed.GetValue(subject) is { } known)
            {
                await accounts.AddAsync(parsed.GetRequiredValue(name), Issuer(services, parsed.GetValue(issuer)), known, appointment.Read(parsed));
            }
            else
            {
                Console.WriteLine(await accounts.AddAsync(parsed.GetRequiredValue(name), appointment.Read(parsed)));
            }
        }));
        return command;
    }

    private static Command Appoint(Func<Func<IServiceProvider, Task>, Task<int>> run)
    {
        var name = CommandOptions.Word("NAME", "The account.");
        var appointment = new AppointmentOptions();
        var command = new Command("appoint", "Appoints an account to a further role, and prints the appointment's id alone on the last line.") { name };
        appointment.AddTo(command);
        command.SetAction((parsed, _) => run(async services =>
            Console.WriteLine(await services.GetRequiredService<AccountAdministration>().AppointAsync(parsed.GetRequiredValue(name), appointment.Read(parsed)))));
        return command;
    }

    private static Command Dismiss(Func<Func<IServiceProvider, Task>, Task<int>> run)
    {
        var (name, id) = (CommandOptions.Word("NAME", "The account."), CommandOptions.Word("APPOINTMENT", "The appointment's id, which accounts list shows."));
        var command = new Command("dismiss", "Ends an appointment with the day before today.") { name, id };
        command.SetAction((parsed, _) => run(services =>
            services.GetRequiredService<AccountAdministration>().DismissAsync(parsed.GetRequiredValue(name), parsed.GetRequiredValue(id))));
        return command;
    }

    private static Command OnName(
        string command, string meaning, Func<Func<IServiceProvider, Task>, Task<int>> run, Func<AccountAdministration, string, Task> work)
    {
        var name = CommandOptions.Word("NAME", "The account.");
        var made = new Command(command, meaning) { name };
        made.SetAction((parsed, _) => run(services => work(services.GetRequiredService<AccountAdministration>(), parsed.GetRequiredValue(name))));
        return made;
    }

    private static Command List(Func<Func<IServiceProvider, Task>, Task<int>> run)
    {
        var command = new Command("list", "Lists the accounts with their appointments.");
        command.SetAction((_, _) => run(async services =>
        {
            var today = ChinaDay.Of(services.GetRequiredService<AccessDatabase>().Now);
            foreach (var account in await services.GetRequiredService<AccountAdministration>().ListAsync())
            {
                Console.WriteLine($"{account.Name}  {Describe(account)}");
                foreach (var own in account.Appointments.OrderBy(own => own.Id, StringComparer.Ordinal))
                {
                    var state = own.HoldsOn(today) ? "" : " (not today)";
                    Console.WriteLine($"  {own.Id}  {own.Role.ToString().ToUpperInvariant()} {own.DivisionCode ?? own.CreditCode ?? ""}".TrimEnd() + $"{Days(own)}{state}");
                }
            }
        }));
        return command;
    }

    private static string Describe(Account account) =>
        (account.IsDisabled ? "disabled, " : "") + (account.Subject is not null ? $"signs in at {account.Issuer}" : account.MustChangePassword ? "one-time password" : "password");

    private static string Days(Appointment own) =>
        (own.From is { } from ? $" from {from:yyyy-MM-dd}" : "") + (own.Until is { } until ? $" until {until:yyyy-MM-dd}" : "");

    private static string Issuer(IServiceProvider services, string? given) =>
        given ?? services.GetRequiredService<IOptions<OidcSettings>>().Value.Authority
        ?? throw new RuleViolationException("ISSUER_MISSING", "请用 --issuer 指定统一身份认证的签发者（令牌的 iss）。", "Name the provider by --issuer, as its tokens do (the claim iss).");

    private sealed class AppointmentOptions
    {
        private readonly Option<Role?> role = CommandOptions.Choice("--role", "COUNTY, TOWNSHIP, INSTITUTION, VIEWER, ADMIN or AUDITOR.", Roles);
        private readonly Option<string?> division = CommandOptions.Text("--division", "The code of a township's division.");
        private readonly Option<string?> institution = CommandOptions.Text("--institution", "The unified social credit code of an institution.");
        private readonly Option<DateOnly?> from = CommandOptions.Day("--from", "The first day of the appointment.");
        private readonly Option<DateOnly?> until = CommandOptions.Day("--until", "The last day of the appointment.");

        public void AddTo(Command command)
        {
            command.Options.Add(role);
            command.Options.Add(division);
            command.Options.Add(institution);
            command.Options.Add(from);
            command.Options.Add(until);
        }

        public NewAppointment Read(ParseResult parsed)
        {
            var (code, creditCode) = (parsed.GetValue(division), parsed.GetValue(institution));
            if (code is not null && creditCode is not null)
            {
                throw new RuleViolationException("APPOINTMENT_SCOPE", "--division 与 --institution 不能同时指定。", "Give --division or --institution, not both.");
            }

            Scope? scope = code is not null ? new DivisionScope(code) : creditCode is not null ? new InstitutionScope(creditCode) : null;
            return new NewAppointment(parsed.GetValue(role)!.Value, scope, parsed.GetValue(from), parsed.GetValue(until));
        }
    }
}
