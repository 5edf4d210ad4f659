using Platform.Server.Transport;

namespace Platform.Server.Access;

/// <summary>What the page that signs in says of a refusal.</summary>
/// <param name="Zh">In Chinese.</param>
/// <param name="En">In English.</param>
internal sealed record SignInNote(string Zh, string En)
{
    /// <summary>The note on a refusal.</summary>
    public static SignInNote Of(RequestRefusedException refused) => new(refused.Code switch
    {
        Refusal.NotAuthenticatedCode => "账号名或密码不正确，或登录已过期，请重新登录。",
        "SIGN_IN_LOCKED" => "失败次数过多，请 15 分钟后再试，或请管理员重置密码。",
        "PASSWORD_CHANGE_REQUIRED" => "当前为一次性密码，请先设置自己的密码。",
        "PASSWORD_LENGTH" => "密码长度不合要求。",
        "PASSWORD_EASY" => "密码过于简单。",
        "PASSWORD_SAME" => "新密码须与现用密码不同。",
        "APPOINTMENT_REQUIRED" => "账号有多项任职，请选择以何种身份使用。",
        "TLS_REQUIRED" => "登录须使用 HTTPS。",
        "CROSS_SITE" => "请求来自其他网站，已拒绝。",
        "OVERLOADED" => "服务器繁忙，请稍后再试。",
        _ => "无权访问。",
    }, refused.Message);
}
