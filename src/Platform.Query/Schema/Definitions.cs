using GraphQL.Types;

namespace Platform.Query.Schema;

/// <summary>Makes the pieces of types: a name, a description and a type each.</summary>
internal static class Definitions
{
    /// <summary>A field of an object.</summary>
    public static FieldType Output(string name, string? description, IGraphType type) =>
        new() { Name = name, Description = description, ResolvedType = type };

    /// <summary>A field of an input.</summary>
    public static InputField Input(string name, string? description, IGraphType type, bool takesNull) =>
        new() { Name = name, Description = description, ResolvedType = type, TakesNull = takesNull };

    /// <summary>An argument of a field or a directive.</summary>
    public static QueryArgument Argument(string name, string? description, IGraphType type) => new(type) { Name = name, Description = description };
}

/// <summary>A field of a filter or sort input, which knows whether a null means something there.</summary>
internal sealed class InputField : FieldType
{
    public bool TakesNull { get; init; }
}
