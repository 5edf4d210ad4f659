using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Options;
using Platform.Query;
using Platform.Server.Access;
using Platform.Server.Ide;
using Platform.Server.Limits;
using Platform.Server.Settings;
using Platform.Server.Tables;
using Platform.Server.TrustedDocuments;

namespace Platform.Server.Transport;

/// <summary>Puts the GraphQL endpoint into the application.</summary>
internal static class GraphQLRoutes
{
    /// <summary>Maps <c>/graphql</c>, and the operations and the IDE's files below it.</summary>
    public static void MapGraphQL(this WebApplication app)
    {
        var engine = app.Services.GetRequiredService<QueryEngine>();
        var executions = app.Services.GetRequiredService<ExecutionLimiter>();
        var personal = app.Services.GetRequiredService<PersonalAnswers>();
        var maxBodySize = app.Services.GetRequiredService<IOptions<HttpSettings>>().Value.MaxRequestBodySize;
        var tables = new TableResponder(engine.Tables, personal, app.Services.GetRequiredService<ILogger<TableResponder>>());
        var ide = app.Services.GetRequiredService<BananaCakePop>();
        ide.Map(app);
        var documents = app.Services.GetRequiredService<DocumentStore>();
        var tags = app.Services.GetRequiredService<AnswerTags>();
        var endpoint = new GraphQLEndpoint(engine, tables, documents, tags, executions, personal, new SdlDocument(engine), ide, app.Services.GetRequiredService<SchemaAccess>(), maxBodySize);
        app.Map("/graphql", endpoint.HandleAsync);
        foreach (var document in documents.Trusted.Named)
        {
            app.Map(OperationPath(document.Operation!), endpoint.HandleAsync);
        }
    }

    private static RoutePattern OperationPath(string name) =>
        RoutePatternFactory.Parse($"/graphql/{name}", new RouteValueDictionary { [GraphQLEndpoint.Operation] = name }, null);
}
