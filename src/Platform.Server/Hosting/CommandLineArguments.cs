using Platform.Server.Settings;

namespace Platform.Server.Hosting;

/// <summary>
/// What stands on the command line. The framework leaves out what it cannot read, a word that it does not know or a name without a value, and starts; here that is a mistake.
/// </summary>
internal static class CommandLineArguments
{
    private const string ToHelp = "Settings are written --<setting>=<value>; the option --help lists them.";

    /// <summary>Whether the arguments ask what there is.</summary>
    public static bool AskForHelp(string[] args) => args is ["help", ..] || args.Any(argument => argument is "--help" or "-h" or "-?" or "/?");

    /// <summary>Whether the arguments ask which version this is.</summary>
    public static bool AskForVersion(string[] args) => args is ["version", ..] || args.Contains("--version", StringComparer.Ordinal);

    /// <summary>A line on the first argument that is neither a setting with its value nor one of these; null when all are.</summary>
    public static string? FindWrong(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            var argument = args[i];
            var isOption = argument.StartsWith("--", StringComparison.Ordinal) && argument.Length > 2;
            if (argument.IndexOf('=', StringComparison.Ordinal) is var end && end >= 0)
            {
                // The framework also takes <setting>=<value> and /<setting>=<value>.
                if (end == 0 || (argument[0] == '-' && !isOption) || argument.TrimStart('-', '/').StartsWith('='))
                {
                    return NoOption(argument);
                }
            }
            else if (!isOption)
            {
                return NoOption(argument);
            }
            else if (++i == args.Length || args[i].StartsWith("--", StringComparison.Ordinal))
            {
                return $"{argument} has no value; write {argument}=<value>. The option --help lists all settings.";
            }
        }

        return null;
    }

    private static string NoOption(string argument) => $"\"{Echo.Of(argument)}\" is neither an option nor a command. {ToHelp}";
}
