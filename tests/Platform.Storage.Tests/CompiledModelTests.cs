using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.Extensions.DependencyInjection;
using Platform.Tests;

namespace Platform.Storage.Tests;

/// <summary>The code in <c>CompiledModels</c> is that of the model. A difference is written to the files, except in CI.</summary>
public sealed partial class CompiledModelTests
{
    [Fact]
    public void The_compiled_model_of_SQLite_is_the_model()
    {
        using var context = DesignTimeContexts.Sqlite();
        RequireCompiled(context, "Sqlite");
    }

    [Fact]
    public void The_compiled_model_of_PostgreSQL_is_the_model()
    {
        using var context = DesignTimeContexts.PostgreSql();
        RequireCompiled(context, "Postgres");
    }

    private static void RequireCompiled(DbContext context, string name)
    {
        using var directory = new TemporaryDirectory();
        Compile(context, name, directory.Path);
        var checkedIn = Checkout.Find($"src/Platform.Storage/CompiledModels/{name}");
        Directory.CreateDirectory(checkedIn);
        var different = Read(directory.Path);
        different.SymmetricExceptWith(Read(checkedIn));
        if (different.Count > 0 && !StrictSnapshots.IsCi)
        {
            Directory.Delete(checkedIn, recursive: true);
            Compile(context, name, checkedIn);
        }
        var files = string.Join(", ", different.Select(file => file.Name).Distinct());
        var next = StrictSnapshots.IsCi ? "Run this test outside CI, which writes it." : "It is written now; build again.";
        Assert.True(different.Count == 0, $"{files}: not the code of the model. {next}");
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

    private static HashSet<(string Name, string Text)> Read(string directory) =>
        [.. Directory.GetFiles(directory).Select(file => (Path.GetFileName(file), ModelId().Replace(File.ReadAllText(file), "")))];

    // Each compilation draws another.
    [GeneratedRegex("new Guid\\(\"[^\"]*\"\\)")]
    private static partial Regex ModelId();
}
