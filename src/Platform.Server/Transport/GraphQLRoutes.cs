using Microsoft.Extensions.Options;
using Platform.Query;
using Platform.Server.Ide;
using Platform.Server.Limits;
using Platform.Server.Settings;

namespace Platform.Server.Transport;

/// <summary>Puts the GraphQL endpoint into the application.</summary>
internal static class GraphQLRoutes
{
    /// <summary>Maps <c>/graphql</c> and the IDE's files below it.</summary>
    public static void MapGraphQL(this WebApplication app)
    {
        var engine = app.Services.GetRequiredService<QueryEngine>();
        var executions = app.Services.GetRequiredService<ExecutionLimiter>();
        var maxBodySize = app.Services.GetRequiredService<IOptions<HttpSettings>>().Value.MaxRequestBodySize;
        var ide = new BananaCakePop();
        ide.Map(app);
        var endpoint = new GraphQLEndpoint(engine, executions, new SdlDocument(engine), ide, SchemaAccess.Of(app), maxBodySize);
        app.Map("/graphql", endpoint.HandleAsync);
    }
}
