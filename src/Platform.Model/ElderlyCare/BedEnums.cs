namespace Platform.Model.ElderlyCare;

/// <summary>床位类型。Kind of bed.</summary>
[Label("床位类型", "Kind of bed")]
public enum BedKind
{
    /// <summary>普通床位。Ordinary bed.</summary>
    [Label("普通床位", "Ordinary bed")]
    Ordinary,

    /// <summary>护理型床位。Nursing bed.</summary>
    [Label("护理型床位", "Nursing bed")]
    Nursing,

    /// <summary>认知障碍床位，计入护理型床位。Dementia bed; counts as a nursing bed.</summary>
    [Label("认知障碍床位", "Dementia bed")]
    Dementia,
}

/// <summary>床位状态。State of a bed.</summary>
[Label("床位状态", "Status of bed")]
public enum BedStatus
{
    /// <summary>空闲。Vacant.</summary>
    [Label("空闲", "Vacant")]
    Vacant,

    /// <summary>预定。Reserved.</summary>
    [Label("预定", "Reserved")]
    Reserved,

    /// <summary>在住。Occupied.</summary>
    [Label("在住", "Occupied")]
    Occupied,

    /// <summary>请假留床，计入入住。Held for a resident on leave; counts as occupied.</summary>
    [Label("请假留床", "Held")]
    Held,

    /// <summary>维修，仍计入在用床位。Under maintenance; still in service.</summary>
    [Label("维修", "Under maintenance")]
    Maintenance,

    /// <summary>停用，不计入在用床位。Retired; not in service.</summary>
    [Label("停用", "Retired")]
    Retired,
}

/// <summary>照护方式。Mode of care.</summary>
[Label("照护方式", "Mode of care")]
public enum CareMode
{
    /// <summary>全托。Day and night.</summary>
    [Label("全托", "Day and night")]
    FullDay,

    /// <summary>日托。Day care.</summary>
    [Label("日托", "Day care")]
    DayCare,
}
