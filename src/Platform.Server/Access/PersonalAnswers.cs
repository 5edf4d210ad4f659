using Platform.Access;
using Platform.Access.Records;
using Platform.Access.Reveals;
using Platform.Model.Access;
using Platform.Query;
using Platform.Server.Limits;
using Platform.Server.Transport;

namespace Platform.Server.Access;

/// <summary>What personal data ask of an answer: operands by POST only, no copy in shared caches, and a record before the first byte.</summary>
internal sealed class PersonalAnswers(AccessJournal journal, KeyLimits limits)
{
    /// <summary>Says what of the answer depends on the caller, and records it where it shows persons in clear.</summary>
    /// <param name="context">The request.</param>
    /// <param name="report">What the answer shows; null when nothing is executed.</param>
    /// <returns>The record to close when the rows are known; null when there is none.</returns>
    /// <exception cref="RequestRefusedException">Values of persons stand in the URL, or the key has used up its minute.</exception>
    /// <exception cref="AuditUnavailableException">The record cannot be written.</exception>
    public async ValueTask<OpenRecord?> BeginAsync(HttpContext context, AccessReport? report)
    {
        if (report is null)
        {
            return null;
        }

        limits.RequireCost(context, report.Cost);
        RequirePost(context, report);
        if (report.IsPersonal || (context.Principal().Kind != CredentialKind.None && HttpMethods.IsGet(context.Request.Method)))
        {
            context.Response.Headers.CacheControl = "private, no-cache";
        }

        if (report.IsPersonal)
        {
            var entry = Entry(context, report) with { Registers = report.Registers, Fields = report.Personal };
            return new OpenRecord(journal, await journal.OpenAsync(entry, context.RequestAborted), entry);
        }

        if (report.IsRefused)
        {
            await journal.RefusedAsync(Entry(context, report) with { Reason = ErrorCodes.NotAuthorized }, context.RequestAborted);
        }

        return null;
    }

    /// <summary>Records that a request was refused as a whole.</summary>
    public ValueTask RefusedAsync(HttpContext context) =>
        journal.RefusedAsync(Entry(context) with { Reason = ErrorCodes.NotAuthorized }, context.RequestAborted);

    /// <summary>Says in a table's header what its cells do not: which columns are masked or hidden, and that nobody signed in.</summary>
    public static void TellTable(HttpContext context, AccessReport report)
    {
        string[] parts =
        [
            .. context.Principal().IsDevelopment ? ["development"] : Array.Empty<string>(),
            .. report.Masked.Count > 0 ? [$"masked={string.Join(',', report.Masked)}"] : Array.Empty<string>(),
            .. report.Hidden.Count > 0 ? [$"hidden={string.Join(',', report.Hidden)}"] : Array.Empty<string>(),
        ];
        if (parts.Length > 0)
        {
            context.Response.Headers["X-Access"] = string.Join("; ", parts);
        }
    }

    private static void RequirePost(HttpContext context, AccessReport report)
    {
        if (report.AsksByPersonal && !HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Headers.Allow = "POST";
            throw new RequestRefusedException(
                StatusCodes.Status405MethodNotAllowed,
                "METHOD_NOT_ALLOWED",
                "The request filters or sorts by personal fields, whose values do not belong into a URL: send it by POST.");
        }
    }

    /// <summary>What is known of a request that may reveal something.</summary>
    public static RevealOrigin Origin(HttpContext context) => new(Entry(context), context.Request.Headers.ContainsKey("Idempotency-Key"));

    private static AccessEntry Entry(HttpContext context) => new(context.Principal())
    {
        Address = CallerRateLimit.Caller(context.Connection.RemoteIpAddress).ToString(),
        RequestId = context.TraceIdentifier,
    };

    private static AccessEntry Entry(HttpContext context, AccessReport report) => Entry(context) with
    {
        OperationName = report.OperationName,
        DocumentHash = report.DocumentHash["sha256:".Length..],
    };
}

/// <summary>A record whose answer is on its way.</summary>
/// <param name="journal">Writes it.</param>
/// <param name="position">Its place.</param>
/// <param name="entry">What it tells.</param>
internal sealed class OpenRecord(AccessJournal journal, long position, AccessEntry entry)
{
    /// <summary>Tells how many rows went out.</summary>
    public void Close(long rows, bool isWhole) => journal.Close(position, entry, rows, isWhole ? AccessOutcome.Completed : AccessOutcome.BrokenOff);
}
