namespace Platform.Model;

/// <summary>A row that knows when it was last written; the one who writes it stamps it.</summary>
public interface IStamped
{
    /// <summary>When the row was last written, UTC, to the microsecond.</summary>
    DateTime UpdatedAt { get; }

    /// <summary>Notes the instant of writing.</summary>
    void Stamp(DateTime instant);
}
