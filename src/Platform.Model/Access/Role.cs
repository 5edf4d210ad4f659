namespace Platform.Model.Access;

/// <summary>调用者以何种身份使用平台。In what role a caller uses the platform.</summary>
[Label("角色", "Role")]
public enum Role
{
    /// <summary>公众，无凭证。The public: no credential.</summary>
    [Label("公众", "Public")]
    Public,

    /// <summary>县民政局，可查看全县。The county's civil-affairs bureau: all rows.</summary>
    [Label("县民政局", "County bureau")]
    County,

    /// <summary>乡镇（街道），人员限本辖区。A township: persons of its own division and below.</summary>
    [Label("乡镇（街道）", "Township")]
    Township,

    /// <summary>养老机构，人员限本机构。An institution: persons of its own staff.</summary>
    [Label("养老机构", "Institution")]
    Institution,

    /// <summary>查阅，个人信息脱敏。A viewer: personal data are masked.</summary>
    [Label("查阅", "Viewer")]
    Viewer,

    /// <summary>第三方应用，凭 API 密钥。A third-party application with an API key.</summary>
    [Label("应用", "Application")]
    App,

    /// <summary>系统管理员：账号、密钥、任职。The administrator: accounts, keys, appointments.</summary>
    [Label("系统管理员", "Administrator")]
    Admin,

    /// <summary>审计员：访问记录、变更。The auditor: access records, change sets.</summary>
    [Label("审计员", "Auditor")]
    Auditor,
}
