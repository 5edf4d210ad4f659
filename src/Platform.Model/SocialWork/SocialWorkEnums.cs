namespace Platform.Model.SocialWork;

/// <summary>社会工作者职业水平，由低到高排序。Social worker's professional level, ordered from lowest to highest.</summary>
[Label("职业水平", "Professional level")]
[Ordered]
public enum SocialWorkerLevel
{
    /// <summary>未持证。No certificate.</summary>
    [Label("未持证", "Uncertified")]
    Uncertified,

    /// <summary>助理社会工作师。Assistant social worker.</summary>
    [Label("助理社会工作师", "Assistant social worker")]
    Assistant,

    /// <summary>社会工作师。Social worker.</summary>
    [Label("社会工作师", "Social worker")]
    SocialWorker,

    /// <summary>高级社会工作师。Senior social worker.</summary>
    [Label("高级社会工作师", "Senior social worker")]
    Senior,
}

/// <summary>服务领域。Field of service.</summary>
[Label("服务领域", "Field of service")]
public enum ServiceField
{
    /// <summary>养老。Elderly care.</summary>
    [Label("养老", "Elderly care")]
    Elderly,

    /// <summary>救助。Social relief.</summary>
    [Label("救助", "Social relief")]
    Relief,

    /// <summary>儿童。Children.</summary>
    [Label("儿童", "Children")]
    Child,

    /// <summary>社区。Community.</summary>
    [Label("社区", "Community")]
    Community,

    /// <summary>医务。Medical.</summary>
    [Label("医务", "Medical")]
    Medical,

    /// <summary>其他。Other.</summary>
    [Label("其他", "Other")]
    Other,
}

/// <summary>用人单位类型。Kind of employer.</summary>
[Label("用人单位类型", "Kind of employer")]
public enum EmployerKind
{
    /// <summary>养老机构。Elderly-care institution.</summary>
    [Label("养老机构", "Elderly-care institution")]
    Institution,

    /// <summary>社区。Community.</summary>
    [Label("社区", "Community")]
    Community,

    /// <summary>社会工作站。Social-work station.</summary>
    [Label("社会工作站", "Social-work station")]
    Station,

    /// <summary>社会工作服务机构。Social-work agency.</summary>
    [Label("社会工作服务机构", "Social-work agency")]
    Agency,
}
