using System.Reflection;
using Microsoft.Extensions.Options;
using Npgsql;
using Platform.Access;
using Platform.Access.Policies;
using Platform.Access.Records;
using Platform.Access.Reveals;
using Platform.Access.Storage;
using Platform.Model;
using Platform.Model.Privacy;
using Platform.Query;
using Platform.Query.Execution;
using Platform.Query.Limits;
using Platform.Server.Access;
using Platform.Server.Settings;
using Platform.Storage;
using Database = Platform.Query.Execution.Database;

namespace Platform.Server.Hosting;

/// <summary>Puts the query engine into the application.</summary>
internal static class QueryHosting
{
    /// <summary>Adds the engine, whose schema follows from the registers' EF model.</summary>
    public static void AddQuery(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(OpenDatabase);
        builder.Services.AddSingleton(CreateEngine);
    }

    private static Database OpenDatabase(IServiceProvider services)
    {
        var registers = services.GetRequiredService<RegistersDatabase>();
        return registers is PostgresRegisters
            ? new PostgresDatabase(NpgsqlDataSource.Create(registers.ReadConnectionString), registers.SqlGenerationHelper)
            : new SqliteDatabase(registers.ReadConnectionString, registers.SqlGenerationHelper, statementTimeout: StatementTimeout(services));
    }

    private static TimeSpan StatementTimeout(IServiceProvider services) =>
        TimeSpan.FromSeconds(services.GetRequiredService<IOptions<StorageSettings>>().Value.StatementTimeout);

    private static QueryEngine CreateEngine(IServiceProvider services)
    {
        var settings = services.GetRequiredService<IOptions<QuerySettings>>().Value;
        RolePolicies.Check(services.GetRequiredService<RegistersDatabase>().Model);
        return new QueryEngine(services.GetRequiredService<RegistersDatabase>().Model, services.GetRequiredService<Database>(), new QueryOptions
        {
            DefaultPageSize = settings.DefaultPageSize,
            MaxPageSize = settings.MaxPageSize,
            DefaultGroups = settings.DefaultGroups,
            MaxGroups = settings.MaxGroups,
            MaxFacetValues = settings.MaxFacetValues,
            MaxTableRows = settings.MaxTableRows,
            TableTimeout = TimeSpan.FromSeconds(services.GetRequiredService<IOptions<StorageSettings>>().Value.TableTimeout),
            Limits = Limits(settings),
            CursorKey = services.GetRequiredService<AccessDatabase>().CursorKey,
            ViewerType = typeof(Viewer),
            Mutations = [CreateReveals(services, settings)],
            IsOrdered = type => type.IsDefined(typeof(OrderedAttribute), inherit: false),
            Label = ModelLabels.Of,
            DataClass = property => DataClasses.Of(property) is var of and not DataClass.P0 ? of : null,
            RollUp = type => type.GetCustomAttribute<RollUpAttribute>() is { } rule ? new RollUpRule(rule.Level, rule.Code, rule.Lengths) : null,
        }, services.GetRequiredService<ILogger<QueryEngine>>());
    }

    private static RevealMutations CreateReveals(IServiceProvider services, QuerySettings settings) => new(
        services.GetRequiredService<RegistersDatabase>().Model,
        new Revealer(
            services.GetRequiredService<QueryEngine>,
            services.GetRequiredService<AccessJournal>(),
            new RevealOptions(services.GetRequiredService<IOptions<AccessSettings>>().Value.RevealLimit, settings.MaxPageSize),
            services.GetRequiredService<ILogger<Revealer>>()),
        request => PersonalAnswers.Origin((HttpContext)request!));

    private static QueryLimits Limits(QuerySettings settings) => new()
    {
        MaxDocumentLength = settings.MaxDocumentLength,
        MaxTokens = settings.MaxTokens,
        MaxDepth = settings.MaxDepth,
        MaxSelections = settings.MaxSelections,
        MaxAliases = settings.MaxAliases,
        MaxFilterOperations = settings.MaxFilterOperations,
        MaxErrors = settings.MaxErrors,
        MaxFieldCost = settings.MaxFieldCost,
        MaxTypeCost = settings.MaxTypeCost,
    };
}
