using Platform.Model.ElderlyCare;

namespace Platform.Access.Policies;

/// <summary>Institutions; their legal representatives are published with them: a register without persons.</summary>
internal sealed class InstitutionPolicy : RegisterPolicy<Institution>
{
    /// <summary>Writes the table.</summary>
    public InstitutionPolicy() => OpenToAll();
}
