namespace Platform.Access.Reveals;

/// <summary>Descriptions of what reveals of all registers share: Chinese first, then English.</summary>
internal static class RevealTexts
{
    public const string Ids = "要查看的记录标识，一次最多 20 个，重复的只计一次。Ids of the rows, at most 20 at once; the same one twice counts once.";
    public const string Fields = "要查看的字段。The fields to reveal.";
    public const string Purpose = "用途。What for.";
    public const string Reason = "事由，至少 5 个字符，不得含有 11 位及以上的连续数字。Why, in at least 5 characters and without a run of 11 digits or more.";
    public const string Id = "全局唯一、不透明、稳定的标识。Opaque, global, stable identifier.";
    public const string Revealed = "所查看的记录，次序与输入相同；有错误时为 null。The rows in the order of the input; null when there are errors.";
    public const string Receipt = "回执：访问记录的标识；有错误时为 null。Receipt: the id of the access record; null when there are errors.";
    public const string Errors = "错误；成功时为 null。What is wrong; null when all is well.";
}
