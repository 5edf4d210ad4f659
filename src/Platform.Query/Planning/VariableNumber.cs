namespace Platform.Query.Planning;

/// <summary>A number in a request's variables that is no whole one of 64 bits, as it is spelled: its scalar says what it means.</summary>
/// <param name="Text">The number in JSON.</param>
internal sealed record VariableNumber(string Text)
{
    /// <summary>As messages show it.</summary>
    public override string ToString() => Text;
}
