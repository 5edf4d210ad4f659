using System.CommandLine;
using Platform.Access.Keys;
using Platform.Access.Storage;
using Platform.Server.Hosting;

namespace Platform.Server.Access;

/// <summary>The commands <c>keys …</c>: how an application gets its key, and loses it.</summary>
internal static class KeyCommands
{
    /// <summary>The commands.</summary>
    /// <param name="run">Runs work on the database.</param>
    public static Command Create(Func<Func<IServiceProvider, Task>, Task<int>> run) => new("keys", "Makes, lists and revokes the API keys of applications.")
    {
        Make(run),
        List(run),
        Revoke(run),
    };

    private static Command Make(Func<Func<IServiceProvider, Task>, Task<int>> run)
    {
        var name = CommandOptions.Word("NAME", "Which application the key is for.");
        var scopes = CommandOptions.Text("--scopes", "What the application may do beyond reading, with commas between, such as beds:write,institutions:write.");
        var purpose = CommandOptions.Text("--purpose", "What the application does.", isRequired: true);
        var until = CommandOptions.Day("--until", "The key's last day, at most a year from today; it ends at 24:00 in China.", isRequired: true);
        var requests = CommandOptions.Number("--requests-per-minute", $"Requests in a minute at most; {ApiKey.DefaultRequests} when it is not given.");
        var cost = CommandOptions.Number("--cost-per-minute", $"What the requests of a minute may cost; {ApiKey.DefaultCost} when it is not given.");
        var command = new Command("create", "Makes a key and prints it, this once, alone on the last line.") { name, scopes, purpose, until, requests, cost };
        command.SetAction((parsed, _) => run(async services =>
        {
            var asked = (parsed.GetValue(scopes) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var key = new NewKey(parsed.GetRequiredValue(name), asked, parsed.GetRequiredValue(purpose)!, parsed.GetRequiredValue(until)!.Value)
            {
                RequestsPerMinute = parsed.GetValue(requests) ?? ApiKey.DefaultRequests,
                CostPerMinute = parsed.GetValue(cost) ?? ApiKey.DefaultCost,
            };
            Console.WriteLine(await services.GetRequiredService<KeyAdministration>().CreateAsync(key));
        }));
        return command;
    }

    private static Command List(Func<Func<IServiceProvider, Task>, Task<int>> run)
    {
        var command = new Command("list", "Lists the keys, never their texts.");
        command.SetAction((_, _) => run(async services =>
        {
            var now = services.GetRequiredService<AccessDatabase>().Now;
            foreach (var key in await services.GetRequiredService<KeyAdministration>().ListAsync())
            {
                var state = key.RevokedAt is not null ? "revoked" : key.IsGood(now) ? "good" : "ended";
                Console.WriteLine($"{key.Name}  {state}, until {key.Until:yyyy-MM-dd}, {key.RequestsPerMinute} requests and a cost of {key.CostPerMinute} a minute");
                Console.WriteLine($"  {(key.Scopes.Length == 0 ? "reads only" : key.Scopes)}; {key.Purpose}");
            }
        }));
        return command;
    }

    private static Command Revoke(Func<Func<IServiceProvider, Task>, Task<int>> run)
    {
        var name = CommandOptions.Word("NAME", "The key.");
        var command = new Command("revoke", "Ends a key for good, within five seconds on every server.") { name };
        command.SetAction((parsed, _) => run(services => services.GetRequiredService<KeyAdministration>().RevokeAsync(parsed.GetRequiredValue(name))));
        return command;
    }
}
