namespace Platform.Model.Migration;

/// <summary>安置方式。How the migrants were resettled.</summary>
[Label("安置方式", "Kind of relocation")]
public enum RelocationKind
{
    /// <summary>集中安置。Together in one place.</summary>
    [Label("集中安置", "Concentrated")]
    Concentrated,

    /// <summary>分散安置。Dispersed.</summary>
    [Label("分散安置", "Dispersed")]
    Dispersed,

    /// <summary>外迁安置。Moved out of the area.</summary>
    [Label("外迁安置", "Moved out")]
    MovedOut,
}

/// <summary>产业发展模式。Model of village economy.</summary>
[Label("产业发展模式", "Industry model")]
public enum IndustryModel
{
    /// <summary>抱团发展：多村共同投资。Pooled: several villages invest together.</summary>
    [Label("抱团发展", "Pooled investment")]
    Pooled,

    /// <summary>飞地经济：在发达地区购置资产。Enclave: assets bought in a developed area.</summary>
    [Label("飞地经济", "Enclave economy")]
    Enclave,

    /// <summary>物业经济：出租房产。Property: buildings let.</summary>
    [Label("物业经济", "Property letting")]
    Property,

    /// <summary>农旅融合。Farming with tourism.</summary>
    [Label("农旅融合", "Farming with tourism")]
    AgriTourism,

    /// <summary>其他。Other.</summary>
    [Label("其他", "Other")]
    Other,
}

/// <summary>新时代美丽移民村创建状态。State of becoming a "beautiful migrants' village of the new era".</summary>
[Label("新时代美丽移民村创建状态", "Beautiful village status")]
public enum BeautifulVillageStatus
{
    /// <summary>未申报。Not declared.</summary>
    [Label("未申报", "Not declared")]
    None,

    /// <summary>申报。Candidate.</summary>
    [Label("申报", "Candidate")]
    Candidate,

    /// <summary>创建中。Being built.</summary>
    [Label("创建中", "Being built")]
    Building,

    /// <summary>已命名。Named.</summary>
    [Label("已命名", "Named")]
    Named,
}

/// <summary>后期扶持项目类型。Kind of support project.</summary>
[Label("项目类型", "Kind of project")]
public enum SupportProjectKind
{
    /// <summary>基础设施。Infrastructure.</summary>
    [Label("基础设施", "Infrastructure")]
    Infrastructure,

    /// <summary>生产发展。Production.</summary>
    [Label("生产发展", "Production")]
    Production,

    /// <summary>技能培训。Training.</summary>
    [Label("技能培训", "Training")]
    Training,

    /// <summary>环境整治。Environment.</summary>
    [Label("环境整治", "Environment")]
    Environment,
}

/// <summary>项目阶段，只能向前推进。Stage of a project; moves forward only.</summary>
[Label("项目阶段", "Stage of project")]
[Ordered]
public enum SupportProjectStage
{
    /// <summary>申报。Declared.</summary>
    [Label("申报", "Declared")]
    Declared,

    /// <summary>批复。Approved.</summary>
    [Label("批复", "Approved")]
    Approved,

    /// <summary>实施。Being built.</summary>
    [Label("实施", "Being built")]
    Building,

    /// <summary>验收。Accepted.</summary>
    [Label("验收", "Accepted")]
    Accepted,

    /// <summary>审计。Audited.</summary>
    [Label("审计", "Audited")]
    Audited,
}
