using Platform.Query;
using Platform.Server.Access;
using Platform.Server.Ide;
using Platform.Server.Limits;
using Platform.Server.Tables;
using Platform.Server.TrustedDocuments;

namespace Platform.Server.Transport;

/// <summary>The endpoint <c>/graphql</c>: queries by POST and GET, the schema's text, and the IDE for browsers; a path below it names an operation.</summary>
internal sealed class GraphQLEndpoint(
    QueryEngine engine,
    TableResponder tables,
    DocumentStore documents,
    AnswerTags tags,
    ExecutionLimiter executions,
    PersonalAnswers personal,
    SdlDocument sdl,
    BananaCakePop ide,
    SchemaAccess schema,
    int maxBodySize)
{
    /// <summary>The route value that holds the operation which the path names.</summary>
    public const string Operation = "operation";

    private const string Methods = "GET, HEAD, POST, OPTIONS";

    /// <summary>Answers one request.</summary>
    public Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        context.Response.Headers.Vary = "Accept, Authorization, Cookie";
        if (HttpMethods.IsPost(request.Method))
        {
            return PostAsync(context);
        }

        if (HttpMethods.IsOptions(request.Method))
        {
            context.Response.Headers.Allow = Methods;
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        // Kestrel sends the answer to HEAD without its body.
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = Methods;
            throw new RequestRefusedException(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", "Use GET or POST.");
        }

        if (!QueryStringRequest.HasDocument(request.Query) && context.GetRouteValue(Operation) is null)
        {
            if (request.Query.ContainsKey("sdl"))
            {
                schema.Require();
                return sdl.AnswerAsync(context);
            }

            if (ide.IsInstalled && ContentNegotiation.PrefersHtml(request))
            {
                return ide.AnswerAsync(context);
            }
        }

        return GetAsync(context);
    }

    private async Task PostAsync(HttpContext context)
    {
        var contentType = RequireAcceptable(context.Request);
        await AnswerAsync(context, await RequestBody.ReadAsync(context.Request, maxBodySize, context.RequestAborted), contentType);
    }

    private Task GetAsync(HttpContext context)
    {
        var contentType = RequireAcceptable(context.Request);
        context.Response.Headers.CacheControl = "no-cache";
        return AnswerAsync(context, QueryStringRequest.Read(context.Request.Query), contentType);
    }

    private async Task AnswerAsync(HttpContext context, GraphQLRequest received, string contentType)
    {
        var request = documents.Find(AtPath(context, received), contentType, schema.IsAllowed);
        var table = TableFormat.Of(contentType);
        using var turn = await executions.EnterAsync(context, isTable: table is not null);
        var costReport = CostHeader.Read(context.Request);
        var tableRequest = table is null ? null : TableRequest.Read(context.Request.Query);
        var variant = tableRequest is null ? contentType : AnswerTags.Variant(contentType, tableRequest);
        var hasTag = request.Hash is not null && costReport == CostReport.None && !HttpMethods.IsPost(context.Request.Method);
        var query = new QueryRequest(request.Text, request.OperationName, request.Variables)
        {
            AllowsIntrospection = schema.IsAllowed,
            CostReport = costReport,
            AllowsMutations = HttpMethods.IsPost(context.Request.Method),
            Origin = context,
        };
        if (hasTag && await tags.AnswerUnchangedAsync(context, request, query, variant, isTable: table is not null))
        {
            return;
        }

        if (table is not null)
        {
            await tables.AnswerAsync(context, query, table, tableRequest!, hasTag ? version => tags.Weak(version, context, request, variant) : null);
            return;
        }

        var answer = await engine.ExecuteAsync(query, context.Caller(), context.RequestAborted);
        var response = context.Response;
        if (hasTag)
        {
            tags.Follow(answer, context, request, contentType);
        }

        response.StatusCode = answer.Status ?? (answer.IsRequestError
            ? ContentNegotiation.RequestErrorStatus(context.Request, contentType)
            : StatusCodes.Status200OK);
        if (answer.Status == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = HttpMethods.Post;
        }

        if (answer.IsMutation)
        {
            response.Headers.CacheControl = "no-store";
        }

        response.ContentType = contentType;
        var record = await personal.BeginAsync(context, answer.Access);
        var isWhole = false;
        try
        {
            await answer.WriteAsync(response.BodyWriter, context.RequestAborted);
            isWhole = true;
        }
        finally
        {
            record?.Close(answer.Rows, isWhole);
        }

        if (!response.HasStarted)
        {
            response.ContentLength = response.BodyWriter.UnflushedBytes;
        }

        if (answer.Status is not null)
        {
            // A status that routing gives too would have its answer written anew.
            await response.CompleteAsync();
        }
    }

    private static GraphQLRequest AtPath(HttpContext context, GraphQLRequest request) =>
        context.GetRouteValue(Operation) is not string name ? request
        : request is { Query: null, DocumentId: null } ? request with { DocumentId = name }
        : throw RequestRefusedException.BadRequest("The path names the operation: send neither `query` nor `documentId`.");

    private static string RequireAcceptable(HttpRequest request) =>
        TableRequest.ContentType(request) ?? ContentNegotiation.AnswerType(request) ?? throw new RequestRefusedException(
            StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE", "Accept application/json, application/graphql-response+json or the type of a table.");
}
