namespace Platform.Model.Rules;

/// <summary>How many characters texts may have.</summary>
public static class TextLength
{
    /// <summary>Names, addresses and whatever says nothing else.</summary>
    public const int Default = 200;

    /// <summary>Numbers, codes and names of people and rooms.</summary>
    public const int Brief = 50;
}
