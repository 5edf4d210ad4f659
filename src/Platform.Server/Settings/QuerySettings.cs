using System.ComponentModel.DataAnnotations;
using Platform.Query.Limits;

namespace Platform.Server.Settings;

/// <summary>Section <c>Query</c>: the sizes of pages, and what a query may ask.</summary>
internal sealed class QuerySettings : IValidatableObject
{
    /// <summary>Rows of a page when neither <c>first</c> nor <c>last</c> is given.</summary>
    [Range(1, 10_000, ErrorMessage = "Query:DefaultPageSize must be between {1} and {2}.")]
    public int DefaultPageSize { get; set; } = 10;

    /// <summary>Rows of a page at most.</summary>
    [Range(1, 10_000, ErrorMessage = "Query:MaxPageSize must be between {1} and {2}.")]
    public int MaxPageSize { get; set; } = 50;

    /// <summary><see href="totals.md">Groups</see> of a page when <c>first</c> is not given.</summary>
    [Range(1, 10_000, ErrorMessage = "Query:DefaultGroups must be between {1} and {2}.")]
    public int DefaultGroups { get; set; } = 100;

    /// <summary>Groups of a page at most.</summary>
    [Range(1, 10_000, ErrorMessage = "Query:MaxGroups must be between {1} and {2}.")]
    public int MaxGroups { get; set; } = 1_000;

    /// <summary>Values of a <see href="totals.md">facet</see> at most, the most frequent ones; <c>totalCount</c> tells how many there are.</summary>
    [Range(1, 10_000, ErrorMessage = "Query:MaxFacetValues must be between {1} and {2}.")]
    public int MaxFacetValues { get; set; } = 100;

    /// <summary>Rows of a <see href="tables.md">table</see> at most.</summary>
    [Range(1, 100_000_000, ErrorMessage = "Query:MaxTableRows must be between {1} and {2}.")]
    public int MaxTableRows { get; set; } = 1_000_000;

    /// <summary>Who may read the schema, by introspection and by <c>GET /graphql?sdl</c>: everybody (<c>On</c>), nobody (<c>Off</c>), or everybody in the environment <c>Development</c> and elsewhere nobody (<c>Auto</c>).</summary>
    [EnumDataType(typeof(IntrospectionMode), ErrorMessage = "Query:Introspection must be Auto, On or Off.")]
    public IntrospectionMode Introspection { get; set; }

    /// <summary>Characters of a document at most.</summary>
    [Range(1_000, 10_000_000, ErrorMessage = "Query:MaxDocumentLength must be between {1} and {2} characters.")]
    public int MaxDocumentLength { get; set; } = Defaults.MaxDocumentLength;

    /// <summary>Tokens of a document at most.</summary>
    [Range(100, 1_000_000, ErrorMessage = "Query:MaxTokens must be between {1} and {2}.")]
    public int MaxTokens { get; set; } = Defaults.MaxTokens;

    /// <summary>Fields and fragments nested in each other at most; more than the largest value could exhaust a thread's stack.</summary>
    [Range(1, 200, ErrorMessage = "Query:MaxDepth must be between {1} and {2}.")]
    public int MaxDepth { get; set; } = Defaults.MaxDepth;

    /// <summary>Fields and fragments that a document selects at most, each fragment counted wherever it is spread.</summary>
    [Range(10, 100_000, ErrorMessage = "Query:MaxSelections must be between {1} and {2}.")]
    public int MaxSelections { get; set; } = Defaults.MaxSelections;

    /// <summary>Aliases of a document at most, counted like selections.</summary>
    [Range(0, 100_000, ErrorMessage = "Query:MaxAliases must be between {1} and {2}.")]
    public int MaxAliases { get; set; } = Defaults.MaxAliases;

    /// <summary>Operations of a request's filters at most, in the document and in its variables; a list of <c>in</c> is one.</summary>
    [Range(1, 20_000, ErrorMessage = "Query:MaxFilterOperations must be between {1} and {2}.")]
    public int MaxFilterOperations { get; set; } = Defaults.MaxFilterOperations;

    /// <summary>Errors of an answer at most.</summary>
    [Range(1, 50, ErrorMessage = "Query:MaxErrors must be between {1} and {2}.")]
    public int MaxErrors { get; set; } = Defaults.MaxErrors;

    /// <summary>The largest field cost of a request; see <see href="queries.md#what-a-query-costs">What a query costs</see>.</summary>
    [Range(1, long.MaxValue, ErrorMessage = "Query:MaxFieldCost must be at least {1}.")]
    public long MaxFieldCost { get; set; } = Defaults.MaxFieldCost;

    /// <summary>The largest type cost of a request.</summary>
    [Range(1, long.MaxValue, ErrorMessage = "Query:MaxTypeCost must be at least {1}.")]
    public long MaxTypeCost { get; set; } = Defaults.MaxTypeCost;

    private static QueryLimits Defaults { get; } = new();

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (DefaultPageSize > MaxPageSize)
        {
            yield return new ValidationResult("Query:DefaultPageSize must not exceed Query:MaxPageSize.");
        }

        if (DefaultGroups > MaxGroups)
        {
            yield return new ValidationResult("Query:DefaultGroups must not exceed Query:MaxGroups.");
        }
    }
}

/// <summary>Who may read the schema, by introspection and as text.</summary>
internal enum IntrospectionMode
{
    /// <summary>Everybody in the environment <c>Development</c>, elsewhere nobody.</summary>
    Auto,

    /// <summary>Everybody.</summary>
    On,

    /// <summary>Nobody.</summary>
    Off,
}
