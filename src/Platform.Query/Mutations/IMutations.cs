namespace Platform.Query.Mutations;

/// <summary>What another room adds to the schema's root <c>Mutation</c>.</summary>
public interface IMutations
{
    /// <summary>The fields, made of types that all mutations share.</summary>
    IEnumerable<MutationField> Fields(MutationTypes types);
}
