namespace Platform.Model.ElderlyCare;

/// <summary>床位类型。Kind of bed.</summary>
public enum BedKind
{
    /// <summary>普通床位。Ordinary bed.</summary>
    Ordinary,

    /// <summary>护理型床位。Nursing bed.</summary>
    Nursing,

    /// <summary>认知障碍床位，计入护理型床位。Dementia bed; counts as a nursing bed.</summary>
    Dementia,
}

/// <summary>床位状态。State of a bed.</summary>
public enum BedStatus
{
    /// <summary>空闲。Vacant.</summary>
    Vacant,

    /// <summary>预定。Reserved.</summary>
    Reserved,

    /// <summary>在住。Occupied.</summary>
    Occupied,

    /// <summary>请假留床，计入入住。Held for a resident on leave; counts as occupied.</summary>
    Held,

    /// <summary>维修，仍计入在用床位。Under maintenance; still in service.</summary>
    Maintenance,

    /// <summary>停用，不计入在用床位。Retired; not in service.</summary>
    Retired,
}

/// <summary>照护方式。Mode of care.</summary>
public enum CareMode
{
    /// <summary>全托。Day and night.</summary>
    FullDay,

    /// <summary>日托。Day care.</summary>
    DayCare,
}
