using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Storage.Tests;

/// <summary>The code in <c>CompiledModels</c> is that of the model. A difference is written to the files, except in CI.</summary>
public sealed partial class CompiledModelTests
{
    private static bool IsCi => Environment.GetEnvironmentVariable("CI") == "true";

    [Fact]
    public void The_compiled_model_of_SQLite_is_the_model()
    {
        using var context = new DesignTimeContextFactory().CreateDbContext([]);
        RequireCompiled(context, "Sqlite");
    }

    [Fact]
    public void The_compiled_model_of_PostgreSQL_is_the_model()
    {
        using var context = ((IDesignTimeDbContextFactory<PostgresContext>)new DesignTimeContextFactory()).CreateDbContext([]);
        RequireCompiled(context, "Postgres");
    }

    private static void RequireCompiled(DbContext context, string name)
    {
        using var directory = new TemporaryDirectory();
        Compile(context, name, directory.Path);
        var checkedIn = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../src/Platform.Storage/CompiledModels", name));
        Directory.CreateDirectory(checkedIn);
        var different = Read(directory.Path).Except(Read(checkedIn)).Concat(Read(checkedIn).Except(Read(directory.Path)))
            .Select(file => file.Name).Distinct().ToList();
        if (different.Count > 0 && !IsCi)
        {
            Directory.Delete(checkedIn, recursive: true);
            Compile(context, name, checkedIn);
        }
        Assert.True(
            different.Count == 0,
            $"{string.Join(", ", different)}: not the code of the model. {(IsCi ? "Run this test outside CI, which writes it." : "It is written now; build again.")}");
    }

    private static void Compile(DbContext context, string name, string directory)
    {
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(context);
        var provider = Assembly.Load(context.Database.ProviderName!);
        var designTime = provider.GetType(provider.GetCustomAttribute<DesignTimeProviderServicesAttribute>()!.TypeName)!;
        ((IDesignTimeServices)Activator.CreateInstance(designTime)!).ConfigureDesignTimeServices(services);
        using var built = services.BuildServiceProvider();
        built.GetRequiredService<ICompiledModelScaffolder>().ScaffoldModel(context.GetService<IDesignTimeModel>().Model, directory, new()
        {
            ContextType = context.GetType(),
            ModelNamespace = $"Platform.Storage.CompiledModels.{name}",
        });
    }

    private static List<(string Name, string Text)> Read(string directory) =>
        [.. Directory.GetFiles(directory).Select(file => (Path.GetFileName(file), ModelId().Replace(File.ReadAllText(file), "")))];

    // Each compilation draws another.
    [GeneratedRegex("new Guid\\(\"[^\"]*\"\\)")]
    private static partial Regex ModelId();

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
