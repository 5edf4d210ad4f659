using Platform.Server.Settings;

namespace Platform.Server.Hosting;

/// <summary>The options that only print something.</summary>
internal static class CommandLine
{
    private const int Width = 100;

    /// <summary>Answers <c>--help</c> and <c>--version</c>; false when the server shall start.</summary>
    public static bool AnswersCommandLine(this WebApplicationBuilder builder, string[] args)
    {
        if (args.Contains("--version", StringComparer.Ordinal))
        {
            Console.WriteLine($"{Product.Name} {Product.Version}");
            return true;
        }

        if (!args.Contains("--help", StringComparer.Ordinal) && !args.Contains("-h", StringComparer.Ordinal))
        {
            return false;
        }

        Console.WriteLine($"""
            {Product.Name} {Product.Version}

            Usage: Platform.Server [--<setting>=<value> ...]
                   Platform.Server --help | --version

            A setting stands on the command line (--Storage:DataDirectory=/srv/registers), in the environment (Storage__DataDirectory)
            or in the file appsettings.json of the working directory; the command line wins over the environment, and both over the file.

            Settings:
            """);
        foreach (var setting in SettingsReference.Of(builder.Services.Select(service => service.ImplementationInstance).OfType<SettingsSection>()))
        {
            Console.WriteLine($"\n  {setting.Name}{(setting.IsList ? ":0, :1, …" : "")}{(setting.Default.Length > 0 ? $" = {setting.Default}" : "")}");
            foreach (var line in Wrap(setting.Meaning))
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
            if (line.Length + word.Length >= Width)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : $" {word}";
        }

        yield return line;
    }
}
