namespace Platform.Model.ElderlyCare;

/// <summary>养老护理员职业技能等级，按技能由低到高排序（国家等级的数字越小技能越高）。Caregiver's skill level, ordered from lowest to highest (the national number falls as skill rises).</summary>
[Label("职业技能等级", "Skill level")]
[Ordered]
public enum CaregiverSkillLevel
{
    /// <summary>未持证。No certificate.</summary>
    [Label("未持证", "Uncertified")]
    Uncertified,

    /// <summary>五级/初级工。Level 5, junior.</summary>
    [Label("五级/初级工", "Level 5 (junior)")]
    Junior,

    /// <summary>四级/中级工。Level 4, intermediate.</summary>
    [Label("四级/中级工", "Level 4 (intermediate)")]
    Intermediate,

    /// <summary>三级/高级工。Level 3, senior.</summary>
    [Label("三级/高级工", "Level 3 (senior)")]
    Senior,

    /// <summary>二级/技师。Level 2, technician.</summary>
    [Label("二级/技师", "Level 2 (technician)")]
    Technician,

    /// <summary>一级/高级技师。Level 1, senior technician.</summary>
    [Label("一级/高级技师", "Level 1 (senior technician)")]
    SeniorTechnician,
}
