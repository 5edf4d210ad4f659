namespace Platform.Model.Privacy;

/// <summary>字段的数据分级。How much a field tells of a person.</summary>
[Label("数据分级", "Data class")]
public enum DataClass
{
    /// <summary>非个人信息，随所在行可见。Not personal: shown with its row.</summary>
    [Label("非个人信息", "Not personal")]
    P0,

    /// <summary>个人信息：按角色可见、脱敏或隐藏。Personal data: clear, masked or hidden by role.</summary>
    [Label("个人信息", "Personal")]
    P2,

    /// <summary>敏感个人信息：脱敏，经说明用途方可查看。Sensitive personal data: masked, and revealed for a purpose only.</summary>
    [Label("敏感个人信息", "Sensitive")]
    P3,
}
