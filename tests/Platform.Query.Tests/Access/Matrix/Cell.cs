namespace Platform.Query.Tests.Access;

/// <summary>One cell of the matrix: how somebody reads a register or a field of it, and what must come of it.</summary>
/// <param name="Register">The register.</param>
/// <param name="Path">The way in which it is read.</param>
/// <param name="Field">The field; empty where it is about rows.</param>
/// <param name="Selection">A root field; <c>$in</c> in it is a variable of the cell's own.</param>
/// <param name="Leaves">The values of the answer in the order in which they stand there, null where something is refused.</param>
/// <param name="Refused">The end of the refusal's path after the root field, a piece of JSON; null where nothing is refused.</param>
internal sealed record Cell(Type Register, string Path, string Field, string Selection, IEnumerable<string> Leaves, string? Refused = null)
{
    /// <summary>The type of the variable.</summary>
    public string? InputType { get; init; }

    /// <summary>The variable.</summary>
    public object? Input { get; init; }

    /// <summary>A fragment that the selection spreads as <c>@F</c>.</summary>
    public string? Fragment { get; init; }

    public override string ToString() => $"{Register.Name}.{Field} by {Path}: {Selection}";
}
