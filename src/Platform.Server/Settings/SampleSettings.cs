using System.ComponentModel.DataAnnotations;

namespace Platform.Server.Settings;

/// <summary>Section <c>Storage:Sample</c>: the simulated county that fills an empty database.</summary>
internal sealed class SampleSettings
{
    /// <summary>Whether an empty database is filled with the sample county. A real deployment says <c>false</c> and starts empty.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How many times the registers of one county.</summary>
    [AllowedValues(1, 10, 100, ErrorMessage = "Storage:Sample:Scale must be 1, 10 or 100.")]
    public int Scale { get; set; } = 1;
}
