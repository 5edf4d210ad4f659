namespace Platform.Query.Limits;

/// <summary>What a request may ask of the engine; more is refused by name before the database is asked.</summary>
public sealed record QueryLimits
{
    /// <summary>Characters of a document.</summary>
    public int MaxDocumentLength { get; init; } = 256 * 1024;

    /// <summary>Tokens of a document: names, punctuators, values and comments.</summary>
    public int MaxTokens { get; init; } = 20_000;

    /// <summary>Selections nested in each other: fields, and fragments around them.</summary>
    public int MaxDepth { get; init; } = 100;

    /// <summary>Selections of a document's operations, with every fragment counted wherever it is spread.</summary>
    public int MaxSelections { get; init; } = 5_000;

    /// <summary>Aliases of a document's operations, counted as selections are.</summary>
    public int MaxAliases { get; init; } = 1_000;

    /// <summary>Operations of all filters of a request, whether they stand in the document or in variables.</summary>
    public int MaxFilterOperations { get; init; } = 2_000;

    /// <summary>Errors of an answer; further ones are left out.</summary>
    public int MaxErrors { get; init; } = 50;

    /// <summary>The field cost of a request.</summary>
    public long MaxFieldCost { get; init; } = 50_000;

    /// <summary>The type cost of a request.</summary>
    public long MaxTypeCost { get; init; } = 50_000;
}
