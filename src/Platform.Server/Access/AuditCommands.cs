using System.CommandLine;
using System.CommandLine.Invocation;
using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Options;
using Platform.Access;
using Platform.Access.Records;
using Platform.Model.Access;
using Platform.Server.Hosting;
using Platform.Server.Settings;
using Platform.Storage;

namespace Platform.Server.Access;

/// <summary>What an auditor does with access records on the command line: <c>audit verify</c>, <c>audit checkpoint</c>, <c>audit prune</c>.</summary>
/// <remarks>Settings follow the command as they follow the program's name. The exit code is 0 when all is well, 1 when the chain is broken, 2 when that could not be found out.</remarks>
internal static class AuditCommands
{
    private const string Name = "audit";
    private const int Broken = 1;
    private const int Unknown = 2;

    // Whoever may run this is the operating system's to say.
    private static readonly Principal Operator = new(Role.Admin) { Name = "command line" };

    /// <summary>Whether the arguments are one of these commands.</summary>
    public static bool IsOne(string[] args) => args is [Name, ..];

    /// <summary>Runs it; gives the process's exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var file = new Option<FileInfo?>("--checkpoint") { Description = "A file of what \"audit checkpoint\" has printed, a line each time.", HelpName = "FILE" };
        var settings = Commands.SettingsIn(args);
        var verify = new Command("verify", "Names the first access record that was changed, removed or slipped in, or prints how many there are and the head.");
        verify.Options.Add(file);
        var checkpoint = new Command("checkpoint", "Prints the head of the chain, to be kept where nobody can reach it who can reach the database.");
        var prune = new Command("prune", "Removes the access records that are older than Access:Records:RetentionDays says, when all are as they were written.");
        verify.SetAction((given, stop) => WithRegistersAsync(settings, (registers, _) => VerifyAsync(registers, given.GetValue(file), stop)));
        checkpoint.SetAction((_, stop) => WithRegistersAsync(settings, (registers, _) => CheckpointAsync(registers, stop)));
        prune.SetAction((_, stop) => WithRegistersAsync(settings, (registers, records) => PruneAsync(registers, records.RetentionDays, stop)));
        var audit = new Command(Name, "Access records: who read which personal data.") { verify, checkpoint, prune };
        var parsed = new RootCommand(Product.Name) { audit }.Parse([.. args.Except(settings, StringComparer.Ordinal)]);
        if (parsed.Action is ParseErrorAction mistake)
        {
            mistake.ShowHelp = false;
        }

        var code = await parsed.InvokeAsync();
        // The library's code for what it cannot read is that of a broken chain.
        return parsed.Errors.Count > 0 ? Unknown : code;
    }

    private static async Task<IReadOnlyList<ChainCheckpoint>> ReadAsync(FileInfo? file, CancellationToken stop) =>
        file is null ? [] : ChainCheckpoint.Parse(await File.ReadAllLinesAsync(file.FullName, stop));

    private static async Task<int> VerifyAsync(RegistersDatabase registers, FileInfo? file, CancellationToken stop)
    {
        var known = await ReadAsync(file, stop);
        await using var context = registers.CreateDbContext();
        var report = await ChainVerification.VerifyAsync(context, known, stop);
        await Console.Out.WriteLineAsync(report.BrokenAt is { } position
            ? $"Broken at position {position}: {report.Reason}. The {report.Count} records before it are sound."
            : $"{report.Count} records, all as they were written. Head: {report.End}");
        return report.BrokenAt is null ? 0 : Broken;
    }

    private static async Task<int> CheckpointAsync(RegistersDatabase registers, CancellationToken stop)
    {
        await using var context = registers.CreateDbContext();
        var now = DateTimeOffset.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        await Console.Out.WriteLineAsync($"{await ChainCheckpoint.ReadAsync(context, stop)} {now}");
        return 0;
    }

    private static async Task<int> PruneAsync(RegistersDatabase registers, int days, CancellationToken stop)
    {
        // What is broken is evidence.
        if (await VerifyAsync(registers, null, stop) is not 0 and var broken)
        {
            return broken;
        }

        var count = await ChainPruning.PruneAsync(registers.CreateDbContext, Operator, days, cancellationToken: stop);
        await Console.Out.WriteLineAsync($"Removed {count} records older than {days} days.");
        return 0;
    }

    private static async Task<int> WithRegistersAsync(string[] settings, Func<RegistersDatabase, AccessRecordSettings, Task<int>> act)
    {
        if (Building.CreateBuilder(settings) is not { } builder)
        {
            return Unknown;
        }

        builder.AddStorage();
        await using var app = builder.BuildApplication();
        if (app is null)
        {
            return Unknown;
        }

        try
        {
            var registers = app.Services.GetRequiredService<RegistersDatabase>();
            if (registers is SqliteRegisters { FilePath: var path } && !File.Exists(path))
            {
                throw new StorageException($"There is no database {path}. Check the setting Storage:DataDirectory.");
            }

            return await act(registers, app.Services.GetRequiredService<IOptions<AccessRecordSettings>>().Value);
        }
        catch (Exception problem) when (Describe(problem) is { } line)
        {
            await Console.Error.WriteLineAsync(line);
            return Unknown;
        }
    }

    private static string? Describe(Exception problem) => problem switch
    {
        StorageException or FormatException or IOException or UnauthorizedAccessException => problem.Message,
        // EF wraps what a retry might heal.
        _ when problem.GetBaseException() is DbException database =>
            $"The access records cannot be read or written: {database.Message.ReplaceLineEndings(" ")} A server of this version makes the table when it starts.",
        _ when problem.GetBaseException() is System.Net.Sockets.SocketException socket => $"The database does not answer: {socket.Message}. Check the setting Storage:ConnectionString.",
        _ => null,
    };
}
