using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Transport;
using Microsoft.AspNetCore.Http;

namespace Platform.Benchmarks.Load.Resolvers;

/// <summary>GraphQL.NET as most use it: the document is parsed and validated, and a resolver for each field reads entities of EF Core.</summary>
internal sealed class ResolverEndpoint(RegistersSchema schema)
{
    private static readonly GraphQLSerializer Serializer = new(options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    private readonly DocumentExecuter _executer = new();

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var request = (await Serializer.ReadAsync<GraphQLRequest>(context.Request.Body, context.RequestAborted))!;
        var result = await _executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = request.Query,
            Variables = request.Variables,
            ThrowOnUnhandledException = true,
            CancellationToken = context.RequestAborted,
        });
        context.Response.ContentType = "application/json; charset=utf-8";
        await Serializer.WriteAsync(context.Response.Body, result, context.RequestAborted);
    }
}
