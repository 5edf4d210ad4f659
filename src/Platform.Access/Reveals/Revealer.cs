using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Platform.Access.Policies;
using Platform.Access.Records;
using Platform.Model;
using Platform.Model.Access;
using Platform.Query;
using Platform.Query.Mutations;

namespace Platform.Access.Reveals;

/// <summary>Reveals sensitive values for a purpose: all that are asked for or none, and none whose record is not committed.</summary>
/// <param name="engine">Reads the values; asked for when the first reveal comes, since the engine's schema has the reveals in it.</param>
/// <param name="journal">Records who got them.</param>
/// <param name="options">What a deployment sets.</param>
/// <param name="logger">Told why there is no record, which no client is.</param>
public sealed partial class Revealer(Func<QueryEngine> engine, AccessJournal journal, RevealOptions options, ILogger<Revealer> logger)
{
    private readonly RevealReader _reader = new(engine, options.MaxPageSize);

    internal async Task<RevealPayload> RevealAsync(RevealRegister register, RevealOrigin origin, MutationCall call)
    {
        var input = RevealInput.Of(call.Input);
        var entry = origin.Entry with
        {
            OperationName = call.OperationName,
            DocumentHash = call.DocumentHash["sha256:".Length..],
            Registers = [register.Name],
            Fields = [.. input.Fields.Select(property => $"{register.Name}.{MutationTypes.FieldName(property)}")],
        };
        try
        {
            return await RevealAsync(register, input, entry, call.CancellationToken);
        }
        catch (AuditUnavailableException unavailable)
        {
            LogNoRecord(unavailable);
            throw new MutationException(new QueryError(unavailable.Message, AuditUnavailableException.Code), StatusCodes.Status503ServiceUnavailable);
        }
    }

    private async Task<RevealPayload> RevealAsync(RevealRegister register, RevealInput input, AccessEntry entry, CancellationToken cancellationToken)
    {
        if (!RolePolicies.MayReveal(entry.Principal.Role, register.Entity) || RolePolicies.ForReveal(entry.Principal, register.Entity, input.Fields) is not { } caller)
        {
            await journal.RefusedAsync(entry with { Reason = ErrorCodes.NotAuthorized }, cancellationToken);
            throw new MutationException(new QueryError("The current user is not authorized to access this resource.", ErrorCodes.NotAuthorized));
        }

        if (input.Errors() is { Count: > 0 } errors)
            return new RevealPayload(errors);
        var rows = await _reader.ReadAsync(register, input, caller, cancellationToken);
        if (rows.Count < input.Ids.Count)
            return new RevealPayload([.. NotFound(input, rows)]);
        try
        {
            var receipt = await journal.OpenWithReceiptAsync(Granted(entry, input), cancellationToken);
            return new RevealPayload([.. input.Ids.Select(id => rows[id])], receipt, null);
        }
        catch (RuleViolationException broken) when (broken.Code == RevealQuota.Code)
        {
            await journal.RefusedAsync(entry with { Reason = RevealQuota.Code }, cancellationToken);
            return new RevealPayload([RevealInput.Of(broken, RevealInput.IdsName)]);
        }
        catch (RuleViolationException broken)
        {
            return new RevealPayload([RevealInput.Of(broken, RevealInput.ReasonName)]);
        }
    }

    private AccessEntry Granted(AccessEntry entry, RevealInput input) => entry with
    {
        Ids = input.Ids,
        Rows = input.Ids.Count,
        Purpose = input.Purpose,
        Reason = RevealReason.Require(input.Reason),
        MaxIdsADay = options.MaxIdsADay,
    };

    // Absent and out of scope are told alike.
    private static IEnumerable<NotFoundError> NotFound(RevealInput input, IReadOnlyDictionary<string, RevealedRow> rows) =>
        from item in input.Ids.Index()
        where !rows.ContainsKey(item.Item)
        select new NotFoundError(
            "该记录不存在，或不在您的权限范围内；未查看任何一条。There is no such row, or not in your scope; none was revealed.",
            "NOT_FOUND",
            [RevealInput.IdsName, item.Index.ToString(System.Globalization.CultureInfo.InvariantCulture)],
            item.Item);

    [LoggerMessage(LogLevel.Error, "Nothing was revealed, because the access record could not be written")]
    private partial void LogNoRecord(Exception problem);
}
