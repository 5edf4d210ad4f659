using System.Diagnostics;
using System.Text.RegularExpressions;
using Platform.Access;
using Platform.Access.Keys;
using Platform.Tests;

namespace Platform.Server.Tests.Access;

/// <summary>The commands of an operator, each a process of its own beside a server that runs.</summary>
public sealed class CommandTests(CommandTests.Folder folder) : IClassFixture<CommandTests.Folder>
{

    public static TheoryData<bool> Databases => [false, true];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_account_and_a_key_are_made_used_and_ended(bool isPostgres)
    {
        string[] settings = isPostgres
            ? ["--Storage:Database=Postgres", $"--Storage:ConnectionString={PostgresCluster.Shared.CreateDatabase()}"]
            : [$"--Storage:DataDirectory={folder.Path}"];
        var password = (await RunAsync(0, ["accounts", "add", "王芳", "--role", "TOWNSHIP", "--division", "330726101", .. settings])).Split('\n')[^1];
        Assert.Matches("^([2-9a-z]{4}-){3}[2-9a-z]{4}$", password);
        var appointment = await RunAsync(0, ["accounts", "appoint", "王芳", "--role", "VIEWER", "--from", "2020-01-01", "--until", "2020-12-31", .. settings]);
        var list = await RunAsync(0, ["accounts", "list", .. settings]);
        Assert.Matches($"^王芳  one-time password\n(.*\n)*  {appointment}  VIEWER from 2020-01-01 until 2020-12-31 \\(not today\\)", list);
        Assert.Contains("TOWNSHIP 330726101", list, StringComparison.Ordinal);
        var until = $"{ChinaDay.Of(DateTime.UtcNow).AddDays(30):yyyy-MM-dd}";
        var key = (await RunAsync(0, ["keys", "create", "看板", "--scopes", "beds:write,institutions:write", "--purpose", "床位看板", "--until", until, "--requests-per-minute", "5", .. settings])).Split('\n')[^1];
        Assert.True(KeyText.IsValid(key));
        Assert.Contains($"good, until {until}, 5 requests", await RunAsync(0, ["keys", "list", .. settings]), StringComparison.Ordinal);

        await using var server = isPostgres ? await ServerProcess.StartAsync(settings[1]["--Storage:ConnectionString=".Length..]) : await ServerProcess.StartOnFileAsync(folder.Path);
        server.Client.DefaultRequestHeaders.Add("Authorization", $"Bearer {key}");
        Assert.Contains("__typename", await server.AskAsync("{ __typename }"), StringComparison.Ordinal);
        await RunAsync(0, ["keys", "revoke", "看板", .. settings]);
        await RunAsync(0, ["accounts", "disable", "王芳", .. settings]);
        await Task.Delay(TimeSpan.FromSeconds(4));
        Assert.Contains("AUTH_NOT_AUTHENTICATED", await server.AskAsync("{ __typename }"), StringComparison.Ordinal);
        Assert.Contains("revoked", await RunAsync(0, ["keys", "list", .. settings]), StringComparison.Ordinal);
        Assert.Contains("disabled, ", await RunAsync(0, ["accounts", "list", .. settings]), StringComparison.Ordinal);
        await RunAsync(0, ["accounts", "enable", "王芳", .. settings]);
        Assert.NotEqual(password, await RunAsync(0, ["accounts", "reset", "王芳", .. settings]));
        await RunAsync(0, ["accounts", "dismiss", "王芳", appointment, .. settings]);
    }

    [Theory]
    [InlineData("accounts add wang --role TOWNSHIP --division 330799", "There is no division of this code in the register.")]
    [InlineData("accounts add wang --role INSTITUTION --institution 91330726000000000X", "There is no institution of this credit code in the register.")]
    [InlineData("accounts add wang --role BOSS", "--role must be one of COUNTY, TOWNSHIP, INSTITUTION, VIEWER, ADMIN, AUDITOR.")]
    [InlineData("accounts add wang --role COUNTY --until tomorrow", "--until must be a day such as 2027-06-30.")]
    [InlineData("accounts add wang --role COUNTY --subject abc", "Name the provider by --issuer")]
    [InlineData("accounts disable nobody", "There is no account nobody; accounts list shows them.")]
    [InlineData("accounts frobnicate", "'frobnicate'")]
    [InlineData("keys create x --scopes caregivers:write --purpose y --until 2026-12-31", "The scopes of a key are: beds:write, burialSites:write")]
    [InlineData("keys create x --purpose y --until 2099-12-31 --requests-per-minute 0", "--requests-per-minute must be a whole number from 1 on.")]
    [InlineData("keys revoke nobody", "There is no key nobody; keys list shows them.")]
    [InlineData("keys list --Storage:Databse=Postgres", "Storage:Databse is not a setting. Did you mean Storage:Database?")]
    public async Task A_mistake_is_told_in_a_line(string command, string message)
    {
        var told = await RunAsync(1, [.. command.Split(' '), $"--Storage:DataDirectory={folder.Path}"], errors: true);
        Assert.Contains(message, told, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex(@"^\s+at |Exception|Usage:", RegexOptions.Multiline), told);
    }

    private static async Task<string> RunAsync(int exitCode, string[] arguments, bool errors = false)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.True(exitCode == process.ExitCode, $"{process.ExitCode}: {await output}{await error}");
        return errors ? await error + await output : (await output).TrimEnd();
    }

    /// <summary>A database that the first command fills.</summary>
    public sealed class Folder : IDisposable
    {
        private readonly TemporaryDirectory directory = new();

        public string Path => directory.Path;

        public void Dispose() => directory.Dispose();
    }
}
