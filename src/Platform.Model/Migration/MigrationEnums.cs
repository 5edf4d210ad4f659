namespace Platform.Model.Migration;

/// <summary>安置方式。How the migrants were resettled.</summary>
public enum RelocationKind
{
    /// <summary>集中安置。Together in one place.</summary>
    Concentrated,

    /// <summary>分散安置。Dispersed.</summary>
    Dispersed,

    /// <summary>外迁安置。Moved out of the area.</summary>
    MovedOut,
}

/// <summary>产业发展模式。Model of village economy.</summary>
public enum IndustryModel
{
    /// <summary>抱团发展：多村共同投资。Pooled: several villages invest together.</summary>
    Pooled,

    /// <summary>飞地经济：在发达地区购置资产。Enclave: assets bought in a developed area.</summary>
    Enclave,

    /// <summary>物业经济：出租房产。Property: buildings let.</summary>
    Property,

    /// <summary>农旅融合。Farming with tourism.</summary>
    AgriTourism,

    /// <summary>其他。Other.</summary>
    Other,
}

/// <summary>新时代美丽移民村创建状态。State of becoming a "beautiful migrants' village of the new era".</summary>
public enum BeautifulVillageStatus
{
    /// <summary>未申报。Not declared.</summary>
    None,

    /// <summary>申报。Candidate.</summary>
    Candidate,

    /// <summary>创建中。Being built.</summary>
    Building,

    /// <summary>已命名。Named.</summary>
    Named,
}

/// <summary>后期扶持项目类型。Kind of support project.</summary>
public enum SupportProjectKind
{
    /// <summary>基础设施。Infrastructure.</summary>
    Infrastructure,

    /// <summary>生产发展。Production.</summary>
    Production,

    /// <summary>技能培训。Training.</summary>
    Training,

    /// <summary>环境整治。Environment.</summary>
    Environment,
}

/// <summary>项目阶段，只能向前推进。Stage of a project; moves forward only.</summary>
[Ordered]
public enum SupportProjectStage
{
    /// <summary>申报。Declared.</summary>
    Declared,

    /// <summary>批复。Approved.</summary>
    Approved,

    /// <summary>实施。Being built.</summary>
    Building,

    /// <summary>验收。Accepted.</summary>
    Accepted,

    /// <summary>审计。Audited.</summary>
    Audited,
}
