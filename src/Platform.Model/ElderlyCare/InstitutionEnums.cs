namespace Platform.Model.ElderlyCare;

/// <summary>机构性质。Who owns and runs an institution.</summary>
public enum Ownership
{
    /// <summary>公办。Public.</summary>
    Public,

    /// <summary>民办。Private.</summary>
    Private,

    /// <summary>公建民营。Built by the public, run privately.</summary>
    PublicBuiltPrivateRun,
}

/// <summary>登记形式。Legal form under which an institution is registered.</summary>
public enum LegalForm
{
    /// <summary>事业单位。Public institution.</summary>
    PublicInstitution,

    /// <summary>社会服务机构（民办非企业单位）。Social service organisation (private non-enterprise unit).</summary>
    SocialServiceOrganization,

    /// <summary>企业。Enterprise.</summary>
    Enterprise,
}

/// <summary>机构类别。Category of institution.</summary>
public enum InstitutionCategory
{
    /// <summary>养老院。Nursing home.</summary>
    NursingHome,

    /// <summary>农村敬老院。Rural nursing home.</summary>
    RuralNursingHome,

    /// <summary>社会福利院。Social welfare home.</summary>
    SocialWelfareHome,

    /// <summary>居家养老服务中心。Home-care centre.</summary>
    HomeCareCentre,
}

/// <summary>机构状态。State of an institution.</summary>
public enum InstitutionStatus
{
    /// <summary>筹建。In preparation.</summary>
    Preparing,

    /// <summary>运营。In operation.</summary>
    Operating,

    /// <summary>停业（暂停服务）。Service suspended.</summary>
    Suspended,

    /// <summary>注销。Closed for good.</summary>
    Closed,
}

/// <summary>医养结合方式。How medical care is provided.</summary>
public enum MedicalMode
{
    /// <summary>无。None.</summary>
    None,

    /// <summary>内设医疗机构。A medical facility of its own.</summary>
    InHouse,

    /// <summary>与医疗机构签约。By contract with a medical institution.</summary>
    Contracted,
}

/// <summary>智慧养老院建设状态。State of becoming a smart nursing home.</summary>
public enum SmartStatus
{
    /// <summary>未建设。Not begun.</summary>
    None,

    /// <summary>建设中。Being built.</summary>
    Building,

    /// <summary>已验收。Accepted.</summary>
    Accepted,
}
