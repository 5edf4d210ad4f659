using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace Platform.Server.Tests;

/// <summary>The server as a process: the line that it prints, and the settings that it refuses.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    [Fact]
    public async Task The_console_tells_where_to_go_and_what_the_data_is()
    {
        using var server = Start("--urls=http://127.0.0.1:0", "--Storage:Sample:Enabled=false");
        var line = await server.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
        server.Kill(entireProcessTree: true);
        await server.WaitForExitAsync();
        Assert.Matches(@"^Civil Affairs Data Platform: open http://127\.0\.0\.1:\d+/graphql in a browser; no sample data\. Ctrl\+C stops the server\.$", line);
    }

    /// <summary>It may be a home directory or the root, with all that lies beneath it.</summary>
    [Fact]
    public async Task The_working_directory_is_not_watched()
    {
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "appsettings.json"), """{ "Storage": { "Sample": { "Enabled": false } } }""");
        using var server = Start("--urls=http://127.0.0.1:0");
        var line = await server.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
        var files = new DirectoryInfo($"/proc/{server.Id}/fd").GetFiles().Select(file => file.LinkTarget).ToList();
        server.Kill(entireProcessTree: true);
        await server.WaitForExitAsync();
        Assert.EndsWith("no sample data. Ctrl+C stops the server.", line, StringComparison.Ordinal);
        Assert.Contains(files, file => file is not null && file.StartsWith("socket:", StringComparison.Ordinal));
        Assert.DoesNotContain("anon_inode:inotify", files);
    }

    [Theory]
    [InlineData("Storage:Sample:Scale=7", "Storage:Sample:Scale must be 1, 10 or 100.")]
    [InlineData("Storage:DataDirectory=", "Storage:DataDirectory must name a directory.")]
    [InlineData("Query:MaxPageSize=0", "Query:MaxPageSize must be between 1 and 10000.")]
    [InlineData("Query:MaxPageSize=5", "Query:DefaultPageSize must not exceed Query:MaxPageSize.")]
    [InlineData("Query:MaxGroups=0", "Query:MaxGroups must be between 1 and 10000.")]
    [InlineData("Query:MaxGroups=99", "Query:DefaultGroups must not exceed Query:MaxGroups.")]
    [InlineData("Query:Introspection=5", "Query:Introspection must be Auto, On or Off.")]
    [InlineData("Query:MaxDocumentLength=1", "Query:MaxDocumentLength must be between 1000 and 10000000 characters.")]
    [InlineData("Query:MaxTokens=1", "Query:MaxTokens must be between 100 and 1000000.")]
    [InlineData("Query:MaxDepth=201", "Query:MaxDepth must be between 1 and 200.")]
    [InlineData("Query:MaxSelections=0", "Query:MaxSelections must be between 10 and 100000.")]
    [InlineData("Query:MaxAliases=-1", "Query:MaxAliases must be between 0 and 100000.")]
    [InlineData("Query:MaxFilterOperations=0", "Query:MaxFilterOperations must be between 1 and 20000.")]
    [InlineData("Query:MaxErrors=51", "Query:MaxErrors must be between 1 and 50.")]
    [InlineData("Query:MaxFieldCost=0", "Query:MaxFieldCost must be at least 1.")]
    [InlineData("Query:MaxTypeCost=0", "Query:MaxTypeCost must be at least 1.")]
    [InlineData("Storage:Databse=Postgres", "Storage:Databse is not a setting. Did you mean Storage:Database? The option --help lists all settings.")]
    [InlineData("Urls=nonsense", "Urls must be addresses such as http://localhost:5080, separated by semicolons.")]
    [InlineData("Urls=http://127.0.0.1:80x", "Urls must be addresses such as http://localhost:5080, separated by semicolons.")]
    [InlineData("Urls=http://127.0.0.1:70000", "Urls must be addresses such as http://localhost:5080, separated by semicolons.")]
    [InlineData("Urls=http://192.0.2.1:5080", "Cannot assign requested address Check the setting Urls.")]
    [InlineData("Telemetry:PrometheusPort=-1", "Telemetry:PrometheusPort must be between 0 and 65535; 0 switches it off.")]
    [InlineData("Telemetry:OtlpEndpoint=collector", "Telemetry:OtlpEndpoint must be an address such as http://localhost:4318.")]
    [InlineData("Logging:LogLevel:Default=9", "Logging:LogLevel:Default must be Trace, Debug, Information, Warning, Error, Critical or None.")]
    [InlineData("Logging:Console:FormatterName=xml", "Logging:Console:FormatterName must be simple, json or systemd.")]
    [InlineData("Http:MaxRequestBodySize=1", "Http:MaxRequestBodySize must be between 1024 and 104857600 bytes.")]
    [InlineData("Http:KnownProxies:0=proxy", "Http:KnownProxies must be addresses or networks, such as 10.0.0.2 or 10.0.0.0/24.")]
    [InlineData("Cors:AllowedOrigins:0=example.org", "Cors:AllowedOrigins must be origins without a path, such as https://dashboard.example.org, or *.")]
    [InlineData("Cors:AllowedOrigins:0=https://example.org/", "Cors:AllowedOrigins must be origins without a path, such as https://dashboard.example.org, or *.")]
    [InlineData("Limits:MaxConcurrentRequests=0", "Limits:MaxConcurrentRequests must be between 1 and 10000.")]
    [InlineData("Limits:QueueLength=-1", "Limits:QueueLength must be between 0 and 100000.")]
    [InlineData("Limits:QueueTimeout=0", "Limits:QueueTimeout must be between 1 and 3600 seconds.")]
    [InlineData("Limits:RequestsPerSecond=-1", "Limits:RequestsPerSecond must be between 0 and 1000000.")]
    [InlineData("Limits:Burst=0", "Limits:Burst must be between 1 and 1000000.")]
    [InlineData("TrustedDocuments:Directory=", "TrustedDocuments:Directory must name a directory.")]
    public async Task A_wrong_setting_ends_the_start_with_a_line_that_names_it(string setting, string message)
    {
        using var server = Start("--Storage:Sample:Enabled=false", $"--{setting}");
        var output = server.StandardError.ReadToEndAsync();
        await server.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(1, server.ExitCode);
        Assert.Equal(message, (await output).Trim());
    }

    /// <summary>What is of another kind than the setting: the values that it may have are told, and no type of .NET.</summary>
    [Theory]
    [InlineData("Storage:Database=Oracle", "Storage:Database must be Sqlite or Postgres, not \"Oracle\".")]
    [InlineData("Storage:Database=Sqlite,Postgres", "Storage:Database must be Sqlite or Postgres, not \"Sqlite,Postgres\".")]
    [InlineData("Storage:Sample:Enabled=perhaps", "Storage:Sample:Enabled must be true or false, not \"perhaps\".")]
    [InlineData("Storage:Sample:Scale=big", "Storage:Sample:Scale must be 1, 10 or 100, not \"big\".")]
    [InlineData("Storage:StatementTimeout=00:00:30", "Storage:StatementTimeout must be between 1 and 3600 seconds, not \"00:00:30\".")]
    [InlineData("Query:MaxPageSize=1e3", "Query:MaxPageSize must be between 1 and 10000, not \"1e3\".")]
    [InlineData("Query:MaxPageSize=99999999999", "Query:MaxPageSize must be between 1 and 10000, not \"99999999999\".")]
    [InlineData("Query:MaxPageSize=", "Query:MaxPageSize must be between 1 and 10000, not \"\".")]
    [InlineData("Query:Introspection=Maybe", "Query:Introspection must be Auto, On or Off, not \"Maybe\".")]
    [InlineData("Query:MaxFieldCost=much", "Query:MaxFieldCost must be at least 1, not \"much\".")]
    [InlineData("TrustedDocuments:Only=1x", "TrustedDocuments:Only must be true or false, not \"1x\".")]
    [InlineData("Telemetry:PrometheusPort=http", "Telemetry:PrometheusPort must be between 0 and 65535; 0 switches it off, not \"http\".")]
    [InlineData("Logging:LogLevel:Default=Chatty", "Logging:LogLevel:Default must be Trace, Debug, Information, Warning, Error, Critical or None, not \"Chatty\".")]
    [InlineData("Logging:LogLevel:Microsoft=Loud", "Logging:LogLevel:Microsoft must be Trace, Debug, Information, Warning, Error, Critical or None, not \"Loud\".")]
    [InlineData("Logging:Console:LogLevel:Default=Loud", "Logging:Console:LogLevel:Default must be Trace, Debug, Information, Warning, Error, Critical or None, not \"Loud\".")]
    [InlineData("Logging:LogLevel=Debug", "Logging:LogLevel is a section of settings, not a setting; write Logging:LogLevel:Default. The option --help lists all settings.")]
    [InlineData("Storage=Postgres", "Storage is a section of settings, not a setting; write Storage:Database. The option --help lists all settings.")]
    [InlineData("Logging:Console:FormatterOptions:IncludeScopes=perhaps", "Logging:Console:FormatterOptions:IncludeScopes must be true or false, not \"perhaps\". Check the settings; the option --help lists them.")]
    [InlineData("Kestrel:Endpoints:Http:Protocols=Http9", "Kestrel:Endpoints:Http:Protocols must be one of None, Http1, Http2, Http1AndHttp2, Http3, Http1AndHttp2AndHttp3, not \"Http9\".")]
    [InlineData("Kestrel:Endpoints:Http:Url=nonsense", "Invalid url: 'nonsense' Check the setting Kestrel.")]
    [InlineData("Cors:AllowedOrigins=example.org", "Cors:AllowedOrigins must be origins without a path, such as https://dashboard.example.org, or *.")]
    [InlineData("Http:KnownProxies=10.0.0.2;proxy", "Http:KnownProxies must be addresses or networks, such as 10.0.0.2 or 10.0.0.0/24.")]
    [InlineData("contentRoot=/nowhere", "There is no directory /nowhere/. Check the settings; the option --help lists them.")]
    public Task A_value_of_another_kind_ends_the_start_with_a_line_that_tells_the_values(string setting, string message) =>
        A_wrong_setting_ends_the_start_with_a_line_that_names_it(setting, message);

    [Theory]
    [InlineData("\"frobnicate\" is neither an option nor a command. Settings are written --<setting>=<value>; the option --help lists them.", "frobnicate")]
    [InlineData("\"serve\" is neither an option nor a command. Settings are written --<setting>=<value>; the option --help lists them.", "--urls=http://127.0.0.1:0", "serve")]
    [InlineData("\"-x=1\" is neither an option nor a command. Settings are written --<setting>=<value>; the option --help lists them.", "-x=1")]
    [InlineData("\"-v\" is neither an option nor a command. Settings are written --<setting>=<value>; the option --help lists them.", "-v")]
    [InlineData("\"--\" is neither an option nor a command. Settings are written --<setting>=<value>; the option --help lists them.", "--")]
    [InlineData("\"--=1\" is neither an option nor a command. Settings are written --<setting>=<value>; the option --help lists them.", "--=1")]
    [InlineData("--urls has no value; write --urls=<value>. The option --help lists all settings.", "--urls")]
    [InlineData("--urls has no value; write --urls=<value>. The option --help lists all settings.", "--urls", "--Storage:Sample:Enabled=false")]
    [InlineData("--Storage:Database has no value; write --Storage:Database=<value>. The option --help lists all settings.", "--Storage:Database")]
    [InlineData("--TrustedDocuments:Only has no value; write --TrustedDocuments:Only=<value>. The option --help lists all settings.", "--TrustedDocuments:Only", "--urls", "http://127.0.0.1:0")]
    public async Task What_the_command_line_does_not_mean_ends_the_start(string message, params string[] arguments)
    {
        using var server = Start(arguments);
        var output = server.StandardError.ReadToEndAsync();
        await server.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(1, server.ExitCode);
        Assert.Equal(message, (await output).Trim());
        Assert.Empty(Directory.EnumerateFileSystemEntries(directory.Path));
    }

    [Fact]
    public async Task A_value_may_stand_behind_its_setting()
    {
        using var server = Start("--urls", "http://127.0.0.1:0", "--Storage:Sample:Enabled", "false");
        var line = await server.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
        server.Kill(entireProcessTree: true);
        await server.WaitForExitAsync();
        Assert.Contains("no sample data", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_settings_that_is_no_json_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(directory.Path, "appsettings.json"), "{");
        using var server = Start();
        var output = server.StandardError.ReadToEndAsync();
        await server.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(1, server.ExitCode);
        Assert.Contains($"{directory.Path}/appsettings.json", Assert.Single((await output).Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help", "Usage: Platform.Server")]
    [InlineData("version", "Civil Affairs Data Platform 0.1.0")]
    [InlineData("-h", "Usage: Platform.Server")]
    [InlineData("--help", "Values: Sqlite or Postgres.")]
    [InlineData("--help", "Values: 1, 10 or 100.")]
    [InlineData("--help", "Values: true or false.")]
    [InlineData("--help", "Values: 1 to 10000.")]
    [InlineData("--help", "Values: 1 or more.")]
    [InlineData("--help", "Values: Trace, Debug, Information, Warning, Error, Critical or None.")]
    [InlineData("--help", "Usage: Platform.Server [--<setting>=<value> ...]")]
    [InlineData("--help", "  Storage:Sample:Scale = 1\n      How many times the registers of one county.")]
    [InlineData("--version", "Civil Affairs Data Platform 0.1.0")]
    public async Task An_option_that_asks_is_answered_and_nothing_starts(string option, string answer)
    {
        // Also with settings that would be refused.
        using var server = Start(option, "--Query:MaxPageSize=0");
        var output = await server.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(1));
        await server.WaitForExitAsync();
        Assert.Equal(0, server.ExitCode);
        Assert.Contains(answer, output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(directory.Path));
    }

    [Fact]
    public async Task A_certificate_lets_the_server_speak_HTTPS()
    {
        using var key = RSA.Create(2048);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var file = Path.Combine(directory.Path, "server.pfx");
        await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pfx, "secret"));
        using var server = Start(
            "--urls=https://127.0.0.1:0",
            "--Storage:Sample:Enabled=false",
            $"--Kestrel:Certificates:Default:Path={file}",
            "--Kestrel:Certificates:Default:Password=secret");
        var line = await server.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
        using var handler = new SocketsHttpHandler();
        handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            CustomTrustStore = { certificate },
            RevocationMode = X509RevocationMode.NoCheck,
        };
        using var client = new HttpClient(handler) { DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
        var address = line!.Split(' ').Single(word => word.StartsWith("https://", StringComparison.Ordinal));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await client.GetStringAsync($"{address}?query={{__typename}}"));
        server.Kill(entireProcessTree: true);
        await server.WaitForExitAsync();
    }

    [Fact]
    public async Task A_host_that_is_not_allowed_is_refused()
    {
        await using var server = await ServerProcess.StartOnFileAsync(
            directory.Path, "--Storage:Sample:Enabled=false", "--AllowedHosts=registers.example.org");
        using var refused = await server.Client.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        server.Client.DefaultRequestHeaders.Host = "registers.example.org";
        using var answered = await server.Client.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
    }

    [Fact]
    public async Task A_log_for_programs_is_json_to_the_last_line()
    {
        await using var server = await ServerProcess.StartOnFileAsync(
            directory.Path, "--Storage:Sample:Enabled=false", "--Logging:Console:FormatterName=json");
        foreach (var file in Directory.EnumerateFiles(directory.Path))
        {
            await File.WriteAllTextAsync(file, new string('x', 100_000));
        }

        server.Client.DefaultRequestHeaders.Add("X-Request-Id", "find-me");
        Assert.Contains("\"DATABASE\"", await server.AskAsync("{ beds { totalCount } }"), StringComparison.Ordinal);
        var lines = (await server.StopAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal("Information", lines[0].GetProperty("LogLevel").GetString());
        var error = Assert.Single(lines, line => line.GetProperty("LogLevel").GetString() == "Error");
        Assert.Equal("find-me", error.GetProperty("Scopes").EnumerateArray().Last().GetProperty("RequestId").GetString());
    }

    [Fact]
    public async Task A_setting_that_is_no_number_is_named()
    {
        using var server = Start("--Storage:Sample:Scale=big");
        var output = server.StandardError.ReadToEndAsync();
        await server.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(1, server.ExitCode);
        Assert.Contains("Storage:Sample:Scale", Assert.Single((await output).Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_use_ends_the_start_with_a_line_that_says_what_to_do()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        using var server = Start($"--urls=http://{other.LocalEndpoint}", "--Storage:Sample:Enabled=false");
        var output = server.StandardError.ReadToEndAsync();
        await server.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(1, server.ExitCode);
        Assert.EndsWith("Choose another address, for example --urls=http://localhost:5081.", Assert.Single((await output).Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_metrics_port_in_use_ends_the_start_with_a_line_that_names_the_setting()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        using var server = Start("--urls=http://127.0.0.1:0", "--Storage:Sample:Enabled=false", $"--Telemetry:PrometheusPort={((IPEndPoint)other.LocalEndpoint).Port}");
        var output = server.StandardError.ReadToEndAsync();
        await server.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(1, server.ExitCode);
        Assert.Equal($"Failed to bind to address http://{other.LocalEndpoint}: address already in use. Choose another port by Telemetry:PrometheusPort.", (await output).Trim());
    }

    public void Dispose() => directory.Dispose();

    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            WorkingDirectory = directory.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        Array.ForEach(arguments, start.ArgumentList.Add);
        return Process.Start(start)!;
    }
}
