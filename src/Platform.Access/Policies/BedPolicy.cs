using Platform.Model.ElderlyCare;

namespace Platform.Access.Policies;

/// <summary>Beds tell of places, not of who lies there: a register without persons.</summary>
internal sealed class BedPolicy : RegisterPolicy<Bed>
{
    /// <summary>Writes the table.</summary>
    public BedPolicy() => OpenToAll();
}
