using System.ComponentModel.DataAnnotations;

namespace Platform.Server.Settings;

/// <summary>Section <c>Storage</c>: where the registers are kept.</summary>
internal sealed class StorageSettings
{
    /// <summary>The directory of the database file; a relative path starts at the working directory.</summary>
    [Required(ErrorMessage = "Storage:DataDirectory must name a directory.")]
    public string DataDirectory { get; set; } = "data";
}
