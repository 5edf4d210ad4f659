namespace Platform.Model.Access;

/// <summary>What an access record tells beside its place, its time, the role and the outcome.</summary>
public sealed record AccessDetails
{
    /// <summary>The name of the account or of the application, never one that was only typed.</summary>
    public string? Account { get; init; }

    /// <summary>The id of the appointment.</summary>
    public string? Appointment { get; init; }

    /// <summary>The network address.</summary>
    public string? Address { get; init; }

    /// <summary>The id of the request.</summary>
    public string? RequestId { get; init; }

    /// <summary>The name of the operation.</summary>
    public string? OperationName { get; init; }

    /// <summary>SHA-256 of the document, in lower-case hexadecimal.</summary>
    public string? DocumentHash { get; init; }

    /// <summary>The types of the registers concerned.</summary>
    public IReadOnlyCollection<string> Registers { get; init; } = [];

    /// <summary>The personal fields that are used in clear, such as <c>Caregiver.name</c>.</summary>
    public IReadOnlyCollection<string> Fields { get; init; } = [];

    /// <summary>How many rows, once that is known.</summary>
    public long? Rows { get; init; }

    /// <summary>The ids of rows, accounts, keys or appointments concerned.</summary>
    public IReadOnlyCollection<string> Ids { get; init; } = [];

    /// <summary>What a reveal is for.</summary>
    public RevealPurpose? Purpose { get; init; }

    /// <summary>Why, in the caller's words.</summary>
    public string? Reason { get; init; }

    /// <summary>The position of the record that this one closes.</summary>
    public long? Closes { get; init; }
}
