namespace Platform.Model.ElderlyCare;

/// <summary>养老护理员职业技能等级，按技能由低到高排序（国家等级的数字越小技能越高）。Caregiver's skill level, ordered from lowest to highest (the national number falls as skill rises).</summary>
[Ordered]
public enum CaregiverSkillLevel
{
    /// <summary>未持证。No certificate.</summary>
    Uncertified,

    /// <summary>五级/初级工。Level 5, junior.</summary>
    Junior,

    /// <summary>四级/中级工。Level 4, intermediate.</summary>
    Intermediate,

    /// <summary>三级/高级工。Level 3, senior.</summary>
    Senior,

    /// <summary>二级/技师。Level 2, technician.</summary>
    Technician,

    /// <summary>一级/高级技师。Level 1, senior technician.</summary>
    SeniorTechnician,
}
