namespace Platform.Access;

/// <summary>Of which part of the county a caller sees persons; its values are parameters of the row rules, never part of a plan.</summary>
public abstract record Scope;

/// <summary>A division and all below it, whose codes begin with its own: the half-open range from the code to what follows its last descendant's.</summary>
/// <param name="Code">The division's code, digits of GB/T 2260 and of its extension to villages.</param>
public sealed record DivisionScope(string Code) : Scope
{
    /// <summary>The first code after all that begin with the division's: ':' follows '9'.</summary>
    public string End => Code + ":";
}

/// <summary>An institution.</summary>
/// <param name="CreditCode">Its unified social credit code (GB 32100-2015).</param>
public sealed record InstitutionScope(string CreditCode) : Scope;
