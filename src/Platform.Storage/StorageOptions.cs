namespace Platform.Storage;

/// <summary>The settings of the section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>The directory that holds the database; made when it is not there.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>Whether an empty database is filled with the simulated sample county. A real deployment switches it off and starts empty.</summary>
    public bool SampleCounty { get; set; } = true;

    /// <summary>By how much the sample's registers are multiplied: 1, 10 or 100. The divisions stay the real ones.</summary>
    public int SampleScale { get; set; } = 1;
}
