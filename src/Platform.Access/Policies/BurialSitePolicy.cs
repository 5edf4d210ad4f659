using Platform.Model.Funeral;

namespace Platform.Access.Policies;

/// <summary>Burial sites: a register without persons.</summary>
internal sealed class BurialSitePolicy : RegisterPolicy<BurialSite>
{
    /// <summary>Writes the table.</summary>
    public BurialSitePolicy() => OpenToAll();
}
