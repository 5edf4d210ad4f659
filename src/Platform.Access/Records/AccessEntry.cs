using Platform.Model.Access;

namespace Platform.Access.Records;

/// <summary>What a request leaves as its access record; the journal gives it its place and its time.</summary>
/// <param name="Principal">Who asks.</param>
/// <param name="Outcome">What happened.</param>
public sealed record AccessEntry(Principal Principal, AccessOutcome Outcome = AccessOutcome.Allowed)
{
    /// <summary>The network address that the request came from.</summary>
    public string? Address { get; init; }

    /// <summary>The id of the request.</summary>
    public string? RequestId { get; init; }

    /// <summary>The operation's name; digits and what follows are cut off.</summary>
    public string? OperationName { get; init; }

    /// <summary>SHA-256 of the document, in lower-case hexadecimal.</summary>
    public string? DocumentHash { get; init; }

    /// <summary>The types of the registers concerned, such as <c>Caregiver</c>.</summary>
    public IReadOnlyCollection<string> Registers { get; init; } = [];

    /// <summary>The personal fields that are used in clear, such as <c>Caregiver.name</c>.</summary>
    public IReadOnlyCollection<string> Fields { get; init; } = [];

    /// <summary>How many rows, where that is known from the beginning.</summary>
    public long? Rows { get; init; }

    /// <summary>The ids of the rows, accounts, keys or appointments concerned.</summary>
    public IReadOnlyCollection<string> Ids { get; init; } = [];

    /// <summary>What a reveal is for.</summary>
    public RevealPurpose? Purpose { get; init; }

    /// <summary>Why, in the caller's words.</summary>
    public string? Reason { get; init; }

    /// <summary>Of how many rows an account may have values revealed in a day in China, this entry's included; null where that does not matter.</summary>
    internal int? MaxIdsADay { get; init; }

    /// <summary>The account's, or the application's, name; its id when it has none.</summary>
    internal string? Account => Principal.Name ?? Principal.AccountId;

    /// <summary>The position of the record that this one closes; of a prune the last one removed.</summary>
    internal long? Closes { get; init; }

    /// <summary>The record at its place in the chain.</summary>
    /// <exception cref="Model.RuleViolationException">A text may not stand in a record.</exception>
    internal AccessRecord At(long position, string previousHash, DateTime instant) => new(position, previousHash, instant, Principal.Role, Outcome, new()
    {
        Account = Account,
        Appointment = Principal.AppointmentId,
        Address = Address,
        RequestId = RequestId,
        OperationName = OperationName,
        DocumentHash = DocumentHash,
        Registers = Registers,
        Fields = Fields,
        Rows = Rows,
        Ids = Ids,
        Purpose = Purpose,
        Reason = Reason,
        Closes = Closes,
    });
}
