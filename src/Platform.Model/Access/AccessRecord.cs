using System.ComponentModel.DataAnnotations;
using Platform.Model.Rules;

namespace Platform.Model.Access;

/// <summary>访问记录：谁在何时以何身份读取了哪些个人信息；只增不改，逐条以哈希相连，不含任何人的信息值。Access record: who read which personal data, when and in what role; never changed, chained by hashes, without a value of any person.</summary>
[Label("访问记录", "Access record")]
public sealed class AccessRecord : Entity
{
    // Of a list: the fields of all registers fit.
    private const int ListLength = 10_000;

    /// <summary>Writes a record after another one; texts that could name a person are cut.</summary>
    /// <param name="position">The place in the chain, from 1.</param>
    /// <param name="previousHash">The hash of the record before, or <see cref="AccessChain.Beginning"/>.</param>
    /// <param name="at">When, in UTC.</param>
    /// <param name="role">In what role.</param>
    /// <param name="outcome">What happened.</param>
    /// <param name="details">All else.</param>
    public AccessRecord(long position, string previousHash, DateTime at, Role role, AccessOutcome outcome, AccessDetails details)
    {
        Position = Check.NotNegative(position);
        At = Instant.Microseconds(at);
        Account = Text.Optional(details.Account);
        Role = Check.Defined(role);
        Appointment = Text.Optional(details.Appointment, TextLength.Brief);
        Address = Text.Optional(details.Address, TextLength.Brief);
        RequestId = Impersonal.RequestId(details.RequestId);
        OperationName = Impersonal.OperationName(details.OperationName);
        DocumentHash = details.DocumentHash;
        Registers = Impersonal.Names(details.Registers);
        Fields = Impersonal.Names(details.Fields);
        Rows = Check.NotNegative(details.Rows);
        Ids = Impersonal.Ids(details.Ids);
        Purpose = details.Purpose is { } purpose ? Check.Defined(purpose) : null;
        Reason = Impersonal.Reason(details.Reason);
        Outcome = Check.Defined(outcome);
        Closes = Check.NotNegative(details.Closes);
        PreviousHash = previousHash;
        Hash = AccessChain.Hash(
            previousHash,
            [Id, Position, At, Account, Role, Appointment, Address, RequestId, OperationName, DocumentHash, Registers, Fields, Rows, Ids, Purpose, Reason, Outcome, Closes]);
    }

    private AccessRecord()
    {
    }

    /// <summary>在链中的位置，从 1 起连续编号。Place in the chain, counted from 1 without a gap.</summary>
    [Label("位置", "Position")]
    public long Position { get; private set; }

    /// <summary>时间（UTC）。When (UTC).</summary>
    [Label("时间", "At")]
    public DateTime At { get; private set; }

    /// <summary>账号或应用名称，公众为空。Name of the account or the application; null for the public.</summary>
    [Label("账号", "Account")]
    public string? Account { get; private set; }

    /// <summary>以何角色。In what role.</summary>
    [Label("角色", "Role")]
    public Role Role { get; private set; }

    /// <summary>任职标识。Id of the appointment.</summary>
    [Label("任职", "Appointment")]
    [Length(1, TextLength.Brief)]
    public string? Appointment { get; private set; }

    /// <summary>来源网络地址。Network address that the request came from.</summary>
    [Label("来源地址", "Address")]
    [Length(1, TextLength.Brief)]
    public string? Address { get; private set; }

    /// <summary>请求编号，同 X-Request-Id；含 11 位以上连续数字者不记。Id of the request, as in X-Request-Id; one with a run of 11 digits or more is left out.</summary>
    [Label("请求编号", "Request id")]
    public string? RequestId { get; private set; }

    /// <summary>操作名称，遇数字截断。Name of the operation, cut at its first digit.</summary>
    [Label("操作名称", "Operation name")]
    [Length(1, TextLength.Brief)]
    public string? OperationName { get; private set; }

    /// <summary>查询文档的 SHA-256（小写十六进制）；到期清除时为所清末条的哈希。SHA-256 of the document in lower-case hexadecimal; of a prune the hash of the last record removed.</summary>
    [Label("文档哈希", "Document hash")]
    [RegularExpression(AccessChain.HashForm)]
    public string? DocumentHash { get; private set; }

    /// <summary>涉及的登记类型，按字母排序、以一个空格分隔。Types of the registers concerned, in alphabetical order, separated by one space.</summary>
    [Label("涉及登记", "Registers")]
    [Length(1, ListLength)]
    public string? Registers { get; private set; }

    /// <summary>明文涉及的个人信息字段，如 Caregiver.name，按字母排序、以一个空格分隔。Personal fields used in clear, such as Caregiver.name, in alphabetical order, separated by one space.</summary>
    [Label("涉及字段", "Fields")]
    [Length(1, ListLength)]
    public string? Fields { get; private set; }

    /// <summary>行数；开始时为空，由后续记录补记；合计的拒绝为次数。Number of rows: null at the beginning, told by the closing record; of refusals that are counted how many.</summary>
    [Label("行数", "Rows")]
    public long? Rows { get; private set; }

    /// <summary>涉及的记录标识，以一个空格分隔。Ids concerned, separated by one space.</summary>
    [Label("涉及标识", "IDs")]
    [Length(1, ListLength)]
    public string? Ids { get; private set; }

    /// <summary>查看敏感信息的用途。Purpose of a reveal.</summary>
    [Label("用途", "Purpose")]
    public RevealPurpose? Purpose { get; private set; }

    /// <summary>查看敏感信息的事由，不含 11 位以上连续数字；拒绝时为错误代码。Reason of a reveal, without a run of 11 digits or more; of a refusal its code.</summary>
    [Label("事由", "Reason")]
    public string? Reason { get; private set; }

    /// <summary>结果。What happened.</summary>
    [Label("结果", "Outcome")]
    public AccessOutcome Outcome { get; private set; }

    /// <summary>本条补记的是该位置的记录；到期清除时为所清末条的位置。Position of the record that this one closes; of a prune the last position removed.</summary>
    [Label("对应位置", "Closes")]
    public long? Closes { get; private set; }

    /// <summary>前一条的哈希，首条为 64 个 0。Hash of the record before; 64 zeros in the first.</summary>
    [Label("前条哈希", "Previous hash")]
    [RegularExpression(AccessChain.HashForm)]
    public string PreviousHash { get; private set; } = null!;

    /// <summary>本条的哈希：SHA-256（前一条的哈希与本条各值）。Hash of this record: SHA-256 of the previous hash and its values.</summary>
    [Label("哈希", "Hash")]
    [RegularExpression(AccessChain.HashForm)]
    public string Hash { get; private set; } = null!;
}
