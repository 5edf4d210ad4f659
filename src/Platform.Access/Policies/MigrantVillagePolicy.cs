using Platform.Model.Migration;

namespace Platform.Access.Policies;

/// <summary>Villages of reservoir migrants: a register without persons.</summary>
internal sealed class MigrantVillagePolicy : RegisterPolicy<MigrantVillage>
{
    /// <summary>Writes the table.</summary>
    public MigrantVillagePolicy() => OpenToAll();
}
