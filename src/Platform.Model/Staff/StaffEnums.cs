namespace Platform.Model.Staff;

/// <summary>性别（GB/T 2261.1）。Sex (GB/T 2261.1).</summary>
public enum Sex
{
    /// <summary>未知。Unknown.</summary>
    Unknown,

    /// <summary>男。Male.</summary>
    Male,

    /// <summary>女。Female.</summary>
    Female,
}

/// <summary>用工形式。Form of employment.</summary>
public enum EmploymentKind
{
    /// <summary>全职。Full-time.</summary>
    FullTime,

    /// <summary>兼职。Part-time.</summary>
    PartTime,
}

/// <summary>在岗状态。Whether a member of staff is at work.</summary>
public enum StaffStatus
{
    /// <summary>在岗。At work.</summary>
    Active,

    /// <summary>休假，仍在职。On leave, still employed.</summary>
    OnLeave,

    /// <summary>离职，不计入在职人数。Has left; not counted as employed.</summary>
    Left,
}
