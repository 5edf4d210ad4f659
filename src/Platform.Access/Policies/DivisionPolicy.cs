using Platform.Model.Divisions;

namespace Platform.Access.Policies;

/// <summary>Divisions: a register without persons.</summary>
internal sealed class DivisionPolicy : RegisterPolicy<Division>
{
    /// <summary>Writes the table.</summary>
    public DivisionPolicy() => OpenToAll();
}
