namespace Platform.Model.ElderlyCare;

/// <summary>机构性质。Who owns and runs an institution.</summary>
[Label("机构性质", "Ownership")]
public enum Ownership
{
    /// <summary>公办。Public.</summary>
    [Label("公办", "Public")]
    Public,

    /// <summary>民办。Private.</summary>
    [Label("民办", "Private")]
    Private,

    /// <summary>公建民营。Built by the public, run privately.</summary>
    [Label("公建民营", "Publicly built, privately run")]
    PublicBuiltPrivateRun,
}

/// <summary>登记形式。Legal form under which an institution is registered.</summary>
[Label("登记形式", "Legal form")]
public enum LegalForm
{
    /// <summary>事业单位。Public institution.</summary>
    [Label("事业单位", "Public institution")]
    PublicInstitution,

    /// <summary>社会服务机构（民办非企业单位）。Social service organisation (private non-enterprise unit).</summary>
    [Label("社会服务机构", "Social service organisation")]
    SocialServiceOrganization,

    /// <summary>企业。Enterprise.</summary>
    [Label("企业", "Enterprise")]
    Enterprise,
}

/// <summary>机构类别。Category of institution.</summary>
[Label("机构类别", "Category of institution")]
public enum InstitutionCategory
{
    /// <summary>养老院。Nursing home.</summary>
    [Label("养老院", "Nursing home")]
    NursingHome,

    /// <summary>农村敬老院。Rural nursing home.</summary>
    [Label("农村敬老院", "Rural nursing home")]
    RuralNursingHome,

    /// <summary>社会福利院。Social welfare home.</summary>
    [Label("社会福利院", "Social welfare home")]
    SocialWelfareHome,

    /// <summary>居家养老服务中心。Home-care centre.</summary>
    [Label("居家养老服务中心", "Home-care centre")]
    HomeCareCentre,
}

/// <summary>机构状态。State of an institution.</summary>
[Label("机构状态", "Status of institution")]
public enum InstitutionStatus
{
    /// <summary>筹建。In preparation.</summary>
    [Label("筹建", "In preparation")]
    Preparing,

    /// <summary>运营。In operation.</summary>
    [Label("运营", "Operating")]
    Operating,

    /// <summary>停业（暂停服务）。Service suspended.</summary>
    [Label("停业", "Suspended")]
    Suspended,

    /// <summary>注销。Closed for good.</summary>
    [Label("注销", "Closed")]
    Closed,
}

/// <summary>医养结合方式。How medical care is provided.</summary>
[Label("医养结合方式", "Medical care")]
public enum MedicalMode
{
    /// <summary>无。None.</summary>
    [Label("无", "None")]
    None,

    /// <summary>内设医疗机构。A medical facility of its own.</summary>
    [Label("内设医疗机构", "In-house medical facility")]
    InHouse,

    /// <summary>与医疗机构签约。By contract with a medical institution.</summary>
    [Label("与医疗机构签约", "Contracted medical institution")]
    Contracted,
}

/// <summary>智慧养老院建设状态。State of becoming a smart nursing home.</summary>
[Label("智慧养老院建设状态", "Smart nursing home")]
public enum SmartStatus
{
    /// <summary>未建设。Not begun.</summary>
    [Label("未建设", "Not begun")]
    None,

    /// <summary>建设中。Being built.</summary>
    [Label("建设中", "Being built")]
    Building,

    /// <summary>已验收。Accepted.</summary>
    [Label("已验收", "Accepted")]
    Accepted,
}
