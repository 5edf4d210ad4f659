namespace Platform.Model.Access;

/// <summary>为何需要查看敏感个人信息。What sensitive personal data are revealed for.</summary>
[Label("查看用途", "Purpose")]
public enum RevealPurpose
{
    /// <summary>核对身份。To check who somebody is.</summary>
    [Label("核对身份", "Identity check")]
    IdentityCheck,

    /// <summary>发放补贴。To pay a subsidy.</summary>
    [Label("发放补贴", "Subsidy payment")]
    SubsidyPayment,

    /// <summary>核验证书。To check a certificate.</summary>
    [Label("核验证书", "Certificate check")]
    CertificateCheck,

    /// <summary>处理投诉。To follow a complaint.</summary>
    [Label("处理投诉", "Complaint")]
    Complaint,

    /// <summary>协助执法。For law enforcement.</summary>
    [Label("协助执法", "Law enforcement")]
    LawEnforcement,
}

/// <summary>访问记录所记的事。What an access record tells of.</summary>
/// <remarks>The members' numbers are part of each record's hash: a new one goes to the end.</remarks>
[Label("访问结果", "Outcome")]
public enum AccessOutcome
{
    /// <summary>允许读取，行数见后续记录；有用途者为敏感信息查看。Allowed; its closing record tells the rows. With a purpose it was a reveal.</summary>
    [Label("允许", "Allowed")]
    Allowed,

    /// <summary>已完整答复。The answer went out whole.</summary>
    [Label("完成", "Completed")]
    Completed,

    /// <summary>答复中断。The answer broke off.</summary>
    [Label("中断", "Broken off")]
    BrokenOff,

    /// <summary>拒绝；公众按地址每分钟合计一条，行数为次数。Refused; of the public one record for each address and minute, with the count in rows.</summary>
    [Label("拒绝", "Refused")]
    Refused,

    /// <summary>新增记录的编号已存在于权限范围之外。A new row's unique number exists outside of the caller's scope.</summary>
    [Label("范围外重复", "Duplicate out of scope")]
    DuplicateOutOfScope,

    /// <summary>登录成功。Signed in.</summary>
    [Label("登录成功", "Signed in")]
    SignedIn,

    /// <summary>登录失败。A sign-in failed.</summary>
    [Label("登录失败", "Sign-in failed")]
    SignInFailed,

    /// <summary>退出登录。Signed out.</summary>
    [Label("退出登录", "Signed out")]
    SignedOut,

    /// <summary>账号变更。An account was changed.</summary>
    [Label("账号变更", "Account changed")]
    AccountChanged,

    /// <summary>密钥变更。An API key was changed.</summary>
    [Label("密钥变更", "Key changed")]
    KeyChanged,

    /// <summary>任职变更。An appointment was changed.</summary>
    [Label("任职变更", "Appointment changed")]
    AppointmentChanged,

    /// <summary>清除到期的旧记录，止于 closes 所指位置，documentHash 为该条的哈希。Records past their retention were removed, up to the position in closes, whose hash is in documentHash.</summary>
    [Label("到期清除", "Pruned")]
    Pruned,
}
