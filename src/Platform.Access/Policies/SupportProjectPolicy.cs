using Platform.Model.Migration;

namespace Platform.Access.Policies;

/// <summary>Projects that support migrants: a register without persons.</summary>
internal sealed class SupportProjectPolicy : RegisterPolicy<SupportProject>
{
    /// <summary>Writes the table.</summary>
    public SupportProjectPolicy() => OpenToAll();
}
