namespace Platform.Model.Staff;

/// <summary>性别（GB/T 2261.1）。Sex (GB/T 2261.1).</summary>
[Label("性别", "Sex")]
public enum Sex
{
    /// <summary>未知。Unknown.</summary>
    [Label("未知", "Unknown")]
    Unknown,

    /// <summary>男。Male.</summary>
    [Label("男", "Male")]
    Male,

    /// <summary>女。Female.</summary>
    [Label("女", "Female")]
    Female,
}

/// <summary>用工形式。Form of employment.</summary>
[Label("用工形式", "Form of employment")]
public enum EmploymentKind
{
    /// <summary>全职。Full-time.</summary>
    [Label("全职", "Full-time")]
    FullTime,

    /// <summary>兼职。Part-time.</summary>
    [Label("兼职", "Part-time")]
    PartTime,
}

/// <summary>在岗状态。Whether a member of staff is at work.</summary>
[Label("在岗状态", "Staff status")]
public enum StaffStatus
{
    /// <summary>在岗。At work.</summary>
    [Label("在岗", "At work")]
    Active,

    /// <summary>休假，仍在职。On leave, still employed.</summary>
    [Label("休假", "On leave")]
    OnLeave,

    /// <summary>离职，不计入在职人数。Has left; not counted as employed.</summary>
    [Label("离职", "Left")]
    Left,
}
