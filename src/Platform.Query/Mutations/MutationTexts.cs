namespace Platform.Query.Mutations;

/// <summary>Descriptions of what mutations share: Chinese first, then English.</summary>
internal static class MutationTexts
{
    public const string Mutation = "县级民政数据的变更与受控查看；只接受 POST。Changes and controlled reveals; by POST only.";
    public const string Input = "输入。The input.";
    public const string Error = "输入有误，未作任何处理。Something is wrong with the input, and nothing was done.";
    public const string Message = "错误说明与处理办法。What is wrong, and what to do about it.";
    public const string Code = "稳定的错误代码，供程序判断。Stable code, for programs.";
    public const string Path = "错误在输入中的位置，如“[\"ids\", \"3\"]”。Where in the input, such as [\"ids\", \"3\"].";
    public const string RuleViolation = "违反登记规则。A rule forbids it.";
    public const string NotFound = "不存在，或不在调用者的权限范围内。There is none, or not in the caller's scope.";
    public const string Key = "所给的键。The key that was given.";
}
