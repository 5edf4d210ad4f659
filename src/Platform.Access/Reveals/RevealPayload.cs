using Platform.Query.Mutations;

namespace Platform.Access.Reveals;

/// <summary>What comes of a reveal: the rows and the receipt, or what is wrong.</summary>
internal sealed record RevealPayload(IReadOnlyList<RevealedRow>? Revealed, string? Receipt, IReadOnlyList<MutationError>? Errors)
{
    public RevealPayload(IReadOnlyList<MutationError> errors)
        : this(null, null, errors)
    {
    }
}

/// <summary>A row with the values that were asked for, by their properties.</summary>
internal sealed record RevealedRow(string Id, IReadOnlyDictionary<string, string?> Values);
