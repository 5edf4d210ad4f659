using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text.RegularExpressions;
using Platform.Access.Storage;
using Platform.Model;
using Platform.Server.Access;

namespace Platform.Server.Hosting;

/// <summary>The commands of an operator, which work on the database that the settings name, also while a server runs on it.</summary>
internal static partial class Commands
{
    private static readonly string[] Names = ["accounts", "keys"];

    /// <summary>Whether the arguments ask for a command rather than for the server.</summary>
    public static bool Asked(string[] args) => args.Length > 0 && Names.Contains(args[0], StringComparer.Ordinal);

    /// <summary>Runs the command; gives the process's exit code.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        var settings = SettingsIn(args);
        var root = new RootCommand($"{Product.Name} {Product.Version}. A setting stands beside a command as --Storage:DataDirectory=/srv/registers, or in the environment.")
        {
            AccountCommands.Create(work => InAsync(settings, work)),
            KeyCommands.Create(work => InAsync(settings, work)),
        };
        var parsed = root.Parse([.. args.Where(argument => !SettingArgument().IsMatch(argument))]);
        if (parsed.Action is ParseErrorAction mistake)
        {
            mistake.ShowHelp = false;
        }

        return parsed.InvokeAsync();
    }

    /// <summary>The settings among the arguments: they have a colon in their names, which no option of a command has.</summary>
    public static string[] SettingsIn(string[] args) => [.. args.Where(argument => SettingArgument().IsMatch(argument))];

    // What is wrong is told in a line, as at a start.
    private static async Task<int> InAsync(string[] settings, Func<IServiceProvider, Task> work)
    {
        if (Building.CreateBuilder(settings) is not { } builder)
        {
            return 1;
        }

        builder.AddStorage();
        builder.AddAccess();
        await using var app = builder.BuildApplication();
        if (app is null)
        {
            return 1;
        }

        var problem = await Preparation.FindWrongStorageAsync(app.Services);
        try
        {
            if (problem is null)
            {
                await work(app.Services);
                return 0;
            }
        }
        catch (Exception refused) when (refused is RuleViolationException or AccessDatabaseException)
        {
            problem = refused.Message;
        }

        await Console.Error.WriteLineAsync(problem);
        return 1;
    }

    [GeneratedRegex("^--([A-Za-z]+:[A-Za-z:0-9]+|urls|environment)=", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex SettingArgument();
}
