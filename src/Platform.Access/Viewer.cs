using Platform.Model.Access;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Query;

namespace Platform.Access;

/// <summary>当前调用者：角色、范围与可选的任职。Who asks: role, scope, and the appointments to choose from.</summary>
public sealed record Viewer
{
    /// <summary>当前角色。The role of this request.</summary>
    public required Role Role { get; init; }

    /// <summary>账号或应用的名称；公众为空。The name of the account or application; null for the public.</summary>
    public string? Name { get; init; }

    /// <summary>范围所在区划；无此范围时为空。The division of the scope; null where there is none.</summary>
    public required EntityReference<Division> Division { get; init; }

    /// <summary>范围所在机构；无此范围时为空。The institution of the scope; null where there is none.</summary>
    public required EntityReference<Institution> Institution { get; init; }

    /// <summary>应用密钥的权限，如“beds:write”；其他调用者为空列表。What an application's key allows beyond reading, such as beds:write; empty for others.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>账号当前有效的任职；以请求头 X-Appointment 选择。The account's appointments in force; a request names one by X-Appointment.</summary>
    public IReadOnlyList<ViewerAppointment> Appointments { get; init; } = [];

    /// <summary>是否为首次运行的开发调用者，无需登录。Whether this is the first run's caller in Development, who needs no sign-in.</summary>
    public bool IsDevelopment { get; init; }
}

/// <summary>任职：一个角色及其范围与期限。An appointment: a role with its scope and term.</summary>
public sealed record ViewerAppointment
{
    /// <summary>任职标识，用于请求头 X-Appointment。The appointment's id, for X-Appointment.</summary>
    public required string Id { get; init; }

    /// <summary>角色。The role.</summary>
    public required Role Role { get; init; }

    /// <summary>范围所在区划代码。The code of the scope's division.</summary>
    public string? DivisionCode { get; init; }

    /// <summary>范围所在机构的统一社会信用代码。The credit code of the scope's institution.</summary>
    public string? CreditCode { get; init; }

    /// <summary>首日。The first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>末日；空为不限。The last day; null without an end.</summary>
    public DateOnly? To { get; init; }
}
