namespace Platform.Query.Sql;

/// <summary>Why a value of the database cannot be shown. A statement leaves <see cref="Fault.Mark"/> and the kind in the value's place.</summary>
internal enum FaultKind
{
    /// <summary>A sum beyond 64 bits. The list whose rows were added up has it.</summary>
    Overflow = 'O',

    /// <summary>A value that its field cannot have: somebody has written it past the database's checks.</summary>
    Value = 'V',
}

/// <summary>The mark of a value that cannot be shown.</summary>
internal static class Fault
{
    /// <summary>A control character, which stands nowhere in JSON as it is.</summary>
    public const byte Mark = 1;
}
