using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Platform.Query;
using Platform.Server.Ide;
using Platform.Server.Settings;

namespace Platform.Server.Transport;

/// <summary>Puts the GraphQL endpoint into the application.</summary>
internal static class GraphQLRoutes
{
    /// <summary>Maps <c>/graphql</c> and the IDE's files below it.</summary>
    public static void MapGraphQL(this WebApplication app)
    {
        var engine = app.Services.GetRequiredService<QueryEngine>();
        var limits = app.Services.GetRequiredService<IOptions<HttpSettings>>().Value;
        var ide = new BananaCakePop();
        app.UseMiddleware<ErrorBoundary>();
        ide.Map(app);
        app.Map("/graphql", new GraphQLEndpoint(engine, new SdlDocument(engine), ide).HandleAsync)
            .WithMetadata(new RequestSizeLimitAttribute(limits.MaxRequestBodySize));
    }
}
