using Platform.Model.Divisions;

namespace Platform.Access.Policies;

/// <summary>Populations of divisions: a register without persons.</summary>
internal sealed class DivisionPopulationPolicy : RegisterPolicy<DivisionPopulation>
{
    /// <summary>Writes the table.</summary>
    public DivisionPopulationPolicy() => OpenToAll();
}
