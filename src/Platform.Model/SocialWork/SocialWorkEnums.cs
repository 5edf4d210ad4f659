namespace Platform.Model.SocialWork;

/// <summary>社会工作者职业水平，由低到高排序。Social worker's professional level, ordered from lowest to highest.</summary>
[Ordered]
public enum SocialWorkerLevel
{
    /// <summary>未持证。No certificate.</summary>
    Uncertified,

    /// <summary>助理社会工作师。Assistant social worker.</summary>
    Assistant,

    /// <summary>社会工作师。Social worker.</summary>
    SocialWorker,

    /// <summary>高级社会工作师。Senior social worker.</summary>
    Senior,
}

/// <summary>服务领域。Field of service.</summary>
public enum ServiceField
{
    /// <summary>养老。Elderly care.</summary>
    Elderly,

    /// <summary>救助。Social relief.</summary>
    Relief,

    /// <summary>儿童。Children.</summary>
    Child,

    /// <summary>社区。Community.</summary>
    Community,

    /// <summary>医务。Medical.</summary>
    Medical,

    /// <summary>其他。Other.</summary>
    Other,
}

/// <summary>用人单位类型。Kind of employer.</summary>
public enum EmployerKind
{
    /// <summary>养老机构。Elderly-care institution.</summary>
    Institution,

    /// <summary>社区。Community.</summary>
    Community,

    /// <summary>社会工作站。Social-work station.</summary>
    Station,

    /// <summary>社会工作服务机构。Social-work agency.</summary>
    Agency,
}
