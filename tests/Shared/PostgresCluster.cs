using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Platform.Tests;

/// <summary>A throw-away PostgreSQL cluster in a temporary folder and on a free port of this machine.</summary>
/// <remarks>It ends with the process that made it, however that ends: its guardian waits for the end of a pipe.</remarks>
public sealed class PostgresCluster : IDisposable
{
    public const string Password = "s3cr;et pass'word";

    private static readonly Lazy<PostgresCluster> Common = new(() => new PostgresCluster());

    // PostgreSQL refuses to run as root; every Linux has this user, who owns nothing.
    private const string Nobody = "65534";

    private static readonly string[] AsNobody = ["setpriv", "--reuid", Nobody, "--regid", Nobody, "--clear-groups"];

    private readonly string _binaries = TestPrograms.Postgres;
    private readonly string _folder = Directory.CreateTempSubdirectory("platform-postgres-").FullName;
    private readonly Process _guardian;
    private int _databases;

    public PostgresCluster()
    {
        if (Environment.IsPrivilegedProcess)
        {
            _binaries = ReadableByNobody();
            Run("chown", $"{Nobody}:{Nobody}", _folder);
        }
        _guardian = StartAsOwner(
            "sh", "-c", "trap '' INT TERM; cat >/dev/null; \"$0/pg_ctl\" stop -D \"$1/data\" -m immediate -s; rm -rf \"$1\"", _binaries, _folder);
        File.WriteAllText(Path.Combine(_folder, "password"), Password);
        RunAsOwner($"{_binaries}/initdb", "-D", Data, "-U", "platform", "--pwfile", $"{_folder}/password",
            "-A", "scram-sha-256", "-E", "UTF8", "--locale", "C.UTF-8", "--no-sync");
        Port = FreePort();
        File.AppendAllText(
            $"{Data}/postgresql.conf",
            $"""

            listen_addresses = '127.0.0.1'
            port = {Port}
            unix_socket_directories = ''
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            shared_buffers = 64MB
            autovacuum = off
            log_min_messages = fatal
            """);
        Start();
    }

    /// <summary>The cluster of this test run. Nobody stops it.</summary>
    public static PostgresCluster Shared => Common.Value;

    public int Port { get; }

    private string Data => Path.Combine(_folder, "data");

    public string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = Port, Database = database, Username = "platform", Password = Password }.ToString();

    /// <summary>A new, empty database; gives its connection string.</summary>
    public string CreateDatabase()
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        Execute(ConnectionString("postgres"), $"CREATE DATABASE {name}");
        return ConnectionString(name);
    }

    public static void Execute(string connectionString, string sql) => Scalar<object>(connectionString, sql);

    public static T? Scalar<T>(string connectionString, string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar() is { } value and not DBNull ? (T)value : default;
    }

    public void Start() => RunAsOwner($"{_binaries}/pg_ctl", "start", "-D", Data, "-l", $"{_folder}/log", "-w", "-s");

    /// <summary>As a crash: nobody is asked to finish.</summary>
    public void Kill() => RunAsOwner($"{_binaries}/pg_ctl", "stop", "-D", Data, "-m", "immediate", "-s");

    public void Dispose()
    {
        _guardian.StandardInput.Close();
        _guardian.WaitForExit();
        _guardian.Dispose();
    }

    // Root's own folder is closed to everybody else, and a checkout there with it.
    private string ReadableByNobody()
    {
        using var check = Start([.. AsNobody, "test", "-x", $"{_binaries}/initdb"]);
        check.WaitForExit();
        if (check.ExitCode == 0 || !TestPrograms.IsFetched(_binaries))
            return _binaries;
        Run("cp", "-r", Path.GetFullPath(Path.Combine(_binaries, "..")), $"{_folder}/program");
        Run("chmod", "-R", "a+rX", $"{_folder}/program");
        return $"{_folder}/program/bin";
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Process StartAsOwner(params string[] command) => Start(Environment.IsPrivilegedProcess ? [.. AsNobody, .. command] : command);

    private static void RunAsOwner(params string[] command) => Wait(StartAsOwner(command));

    private static void Run(params string[] command) => Wait(Start(command));

    private static Process Start(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        return Process.Start(start)!;
    }

    private static void Wait(Process process)
    {
        using (process)
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)}: {output.Result}{errors.Result}");
        }
    }
}
