using System.Text;
using System.Text.Encodings.Web;
using Platform.Access;
using Platform.Access.Callers;
using Platform.Model.Access;
using Platform.Server.Hosting;
using Platform.Server.Start;
using Platform.Server.Transport;

namespace Platform.Server.Access;

/// <summary>The page <c>/sign-in</c>: forms that a browser sends without any script.</summary>
internal static class SignInPage
{
    /// <summary>Its path.</summary>
    public const string Path = "/sign-in";

    // The start page's, and forms to this server. The referrer is the page's own origin, without which a browser says of a form that it comes from nowhere.
    private const string ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static readonly string Template = StartFiles.Text(typeof(SessionEndpoint), "sign-in.html").Replace("{{version}}", Encode(Product.Version), StringComparison.Ordinal);

    /// <summary>Whether a person with a browser gets further by this page than by the refusal.</summary>
    public static bool Helps(HttpRequest request, RequestRefusedException refused) =>
        HttpMethods.IsGet(request.Method) && refused.Code is Refusal.NotAuthenticatedCode or "PASSWORD_CHANGE_REQUIRED" or "APPOINTMENT_REQUIRED" && ContentNegotiation.PrefersHtml(request);

    /// <summary>Answers with the page, for the account that is signed in, if one is.</summary>
    public static Task AnswerAsync(HttpContext context, KnownAccount? account, SignInNote? note = null, int status = StatusCodes.Status200OK)
    {
        var response = context.Response;
        StartRoutes.SetHeaders(response);
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers.CacheControl = "no-store";
        response.StatusCode = status;
        response.ContentType = MediaTypes.Html;
        var content = new StringBuilder();
        if (note is not null)
        {
            content.Append($"""<div class="note" role="alert"><p>{Encode(note.Zh)}</p><p lang="en">{Encode(note.En)}</p></div>""");
        }

        content.Append(account switch
        {
            null => SignInForm,
            { MustChangePassword: true } => Greeting(account) + PasswordForm(isOneTime: true) + SignOutForm,
            _ => Greeting(account) + Appointments(account) + SignOutForm + PasswordForm(isOneTime: false),
        });
        // The page is also shown in the place of others, so its links begin at the root.
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask
            : response.WriteAsync(Template.Replace("{{content}}", content.ToString(), StringComparison.Ordinal).Replace("\"~/", $"\"{Encode(context.Request.PathBase.ToString())}/", StringComparison.Ordinal), context.RequestAborted);
    }

    private const string SignInForm = """
        <form method="post" action="~/sign-in">
          <label>账号 <span lang="en">Name</span><input name="name" required maxlength="64" autocomplete="username" autofocus></label>
          <label>密码 <span lang="en">Password</span><input name="password" type="password" required maxlength="128" autocomplete="current-password"></label>
          <button name="do" value="sign-in">登录 <span lang="en">Sign in</span></button>
        </form>
        """;

    private const string SignOutForm = """
        <form method="post" action="~/sign-in"><button name="do" value="sign-out">退出 <span lang="en">Sign out</span></button></form>
        """;

    private static string PasswordForm(bool isOneTime) => $"""
        <form method="post" action="~/sign-in">
          <h2>设置密码 <span lang="en">Choose a password</span></h2>
          {(isOneTime ? "" : """<label>现用密码 <span lang="en">Current password</span><input name="current" type="password" required maxlength="128" autocomplete="current-password"></label>""")}
          <label>新密码，至少 12 个字符 <span lang="en">New password, at least 12 characters</span><input name="password" type="password" required minlength="12" maxlength="128" autocomplete="new-password"></label>
          <button name="do" value="password">保存 <span lang="en">Save</span></button>
        </form>
        """;

    private static string Greeting(KnownAccount account) => $"""
        <p>已登录：<strong>{Encode(account.Name)}</strong> <span lang="en">signed in</span></p>
        """;

    private static string Appointments(KnownAccount account)
    {
        var acting = account.Find(null);
        var items = string.Concat(account.Appointments.Select(own => $"""<li>{Item(own, isActing: own == acting)}</li>"""));
        return account.Appointments.Count == 0
            ? """<p>该账号目前没有任职，请联系管理员。</p><p lang="en">The account has no appointment today; an administrator makes one.</p>"""
            : $"""<h2>任职 <span lang="en">Appointments</span></h2><ul>{items}</ul>{(acting is null ? "" : """<p><a class="main" href="~/graphql/">Banana Cake Pop</a></p>""")}""";
    }

    private static string Item(HeldAppointment own, bool isActing)
    {
        var label = ModelLabels.Of(typeof(Role).GetField(own.Role.ToString())!)!;
        var scope = own.Scope switch { DivisionScope division => division.Code, InstitutionScope institution => institution.CreditCode, _ => "" };
        var text = $"""{Encode(label.Zh)} <span lang="en">{Encode(label.En)}</span> {Encode(scope)}""";
        return isActing ? $"<strong>{text}</strong>"
            : $"""<form method="post" action="~/sign-in"><input type="hidden" name="appointment" value="{Encode(own.Id)}"><button name="do" value="appointment">{text}</button></form>""";
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
