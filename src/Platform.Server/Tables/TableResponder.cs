using Microsoft.Net.Http.Headers;
using Platform.Query;
using Platform.Server.Access;
using Platform.Server.Transport;

namespace Platform.Server.Tables;

/// <summary>Answers requests for tables.</summary>
internal sealed partial class TableResponder(TableEngine engine, PersonalAnswers personal, ILogger<TableResponder> logger)
{
    /// <summary>Writes the table that the request asks for, or the JSON that says why there is none.</summary>
    /// <param name="context">The request.</param>
    /// <param name="query">What it asks.</param>
    /// <param name="format">The format that it asks for.</param>
    /// <param name="request">How it wants it.</param>
    /// <param name="tagOf">The entity tag of a table of a version of the data; null when it has none.</param>
    public async Task AnswerAsync(HttpContext context, QueryRequest query, TableFormat format, TableRequest request, Func<string, string>? tagOf)
    {
        var answer = await engine.OpenAsync(query, context.Caller(), request.Wording, tellsVersion: tagOf is not null, context.RequestAborted);
        if (answer.Table is { } tooLong && tooLong.MaxRowCount > format.MaxRows)
        {
            await tooLong.DisposeAsync();
            answer = TableEngine.TooManyRows(tooLong, format.MaxRows);
        }

        if (answer.Table is not { } table)
        {
            await RefuseAsync(context, answer);
            return;
        }

        await using (table)
        {
            PersonalAnswers.TellTable(context, table.Access);
            var record = HttpMethods.IsHead(context.Request.Method) ? null : await personal.BeginAsync(context, table.Access);
            context.Response.ContentType = format.ContentType;
            if (tagOf is not null && table.Version is { } version)
            {
                context.Response.Headers.ETag = tagOf(version);
            }

            context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{table.Name}.{format.Name}" }.ToString();
            if (!HttpMethods.IsHead(context.Request.Method))
            {
                await WriteAsync(context, table, request, format);
                record?.Close(table.RowCount, isWhole: !context.RequestAborted.IsCancellationRequested);
            }
        }
    }

    private async Task WriteAsync(HttpContext context, TableAnswer table, TableRequest request, TableFormat format)
    {
        // What has been sent looks like a table; without an end nobody takes it for a whole one.
        table.Broken = context.Abort;
        // The statement's own end is noticed at its next row, which a client that does not read keeps us from.
        using var patience = new CancellationTokenSource(engine.Timeout);
        await using var end = patience.Token.UnsafeRegister(static request => ((HttpContext)request!).Abort(), context);
        try
        {
            // The first rows may take a while to gather and to compress.
            await context.Response.StartAsync(context.RequestAborted);
            await format.WriteAsync(table, request, context.Response.BodyWriter, context.RequestAborted);
        }
        catch (Exception error)
        {
            if (error is not OperationCanceledException || patience.IsCancellationRequested)
            {
                LogBroken(error);
            }

            context.Abort();
        }
    }

    private async Task RefuseAsync(HttpContext context, TableResponse answer)
    {
        if (answer.IsRefused)
        {
            await personal.RefusedAsync(context);
        }

        context.Response.StatusCode = answer.IsRefused ? StatusCodes.Status403Forbidden
            : answer.IsUnavailable ? StatusCodes.Status503ServiceUnavailable
            : answer.Refusal!.IsRequestError ? StatusCodes.Status400BadRequest
            : StatusCodes.Status200OK;
        context.Response.ContentType = ContentNegotiation.JsonType(context.Request) ?? MediaTypes.Json;
        await answer.Refusal!.WriteAsync(context.Response.BodyWriter, context.RequestAborted);
        context.Response.ContentLength = context.Response.BodyWriter.UnflushedBytes;
    }

    [LoggerMessage(LogLevel.Error, "A table broke off")]
    private partial void LogBroken(Exception error);
}
