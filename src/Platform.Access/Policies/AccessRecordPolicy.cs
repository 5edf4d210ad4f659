using Platform.Model.Access;

namespace Platform.Access.Policies;

/// <summary>Access records: of who read what. They hold no value of any person, and are the auditor's alone.</summary>
internal sealed class AccessRecordPolicy : RegisterPolicy<AccessRecord>
{
    /// <summary>Writes the table.</summary>
    public AccessRecordPolicy() => OnlyFor(Role.Auditor);
}
