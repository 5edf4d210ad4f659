using System.ComponentModel.DataAnnotations;

namespace Platform.Server.Settings;

/// <summary>Section <c>Query</c>: the sizes of pages.</summary>
internal sealed class QuerySettings : IValidatableObject
{
    /// <summary>The size of a page when a query names none.</summary>
    [Range(1, 10_000, ErrorMessage = "Query:DefaultPageSize must be between {1} and {2}.")]
    public int DefaultPageSize { get; set; } = 10;

    /// <summary>The largest page that a query may ask for.</summary>
    [Range(1, 10_000, ErrorMessage = "Query:MaxPageSize must be between {1} and {2}.")]
    public int MaxPageSize { get; set; } = 50;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (DefaultPageSize > MaxPageSize)
        {
            yield return new ValidationResult("Query:DefaultPageSize must not exceed Query:MaxPageSize.");
        }
    }
}
