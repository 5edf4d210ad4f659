using System.ComponentModel.DataAnnotations;

namespace Platform.Server.Settings;

/// <summary>Section <c>Logging:LogLevel</c>, which the framework reads.</summary>
internal sealed class LogLevelSettings
{
    /// <summary>The least level that is logged, or <c>None</c>; a category's name in place of <c>Default</c> sets its own.</summary>
    [EnumDataType(typeof(LogLevel), ErrorMessage = "Logging:LogLevel:Default must be Trace, Debug, Information, Warning, Error, Critical or None.")]
    public LogLevel Default { get; set; } = LogLevel.Information;
}

/// <summary>Section <c>Logging:Console</c>, which the framework reads.</summary>
internal sealed class ConsoleSettings
{
    /// <summary>The form of the log on the console: simple for people, json (one object a line) for programs, systemd for the journal.</summary>
    [AllowedValues("simple", "json", "systemd", ErrorMessage = "Logging:Console:FormatterName must be simple, json or systemd.")]
    public string FormatterName { get; set; } = "simple";
}
