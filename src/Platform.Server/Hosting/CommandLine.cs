using Platform.Server.Settings;

namespace Platform.Server.Hosting;

/// <summary>The options that only print something.</summary>
internal static class CommandLine
{
    private const int Width = 100;

    /// <summary>Answers who asks for help or the version; false when the server shall start.</summary>
    public static bool AnswersCommandLine(this WebApplicationBuilder builder, string[] args)
    {
        if (CommandLineArguments.AskForVersion(args))
        {
            Console.WriteLine($"{Product.Name} {Product.Version}");
            return true;
        }

        if (!CommandLineArguments.AskForHelp(args))
        {
            return false;
        }

        Console.WriteLine($"""
            {Product.Name} {Product.Version}

            Usage: Platform.Server [--<setting>=<value> ...]
                   Platform.Server accounts|keys|audit [--<setting>=<value> ...] --help
                   Platform.Server --help | --version

            A setting stands on the command line (--Storage:DataDirectory=/srv/registers), in the environment (Storage__DataDirectory)
            or in the file appsettings.json of the working directory; the command line wins over the environment, and both over the file.

            Settings:
            """);
        foreach (var setting in SettingsReference.Of(builder.Sections()))
        {
            Console.WriteLine($"\n  {setting.Name}{(setting.Default.Length > 0 ? $" = {setting.Default}" : "")}");
            foreach (var line in Wrap(setting.Meaning).Concat(setting.Values.Length > 0 ? Wrap($"Values: {setting.Values}.") : []))
            {
                Console.WriteLine($"      {line}");
            }
        }

        return true;
    }

    private static IEnumerable<string> Wrap(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length >= Width)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : $" {word}";
        }

        yield return line;
    }
}
