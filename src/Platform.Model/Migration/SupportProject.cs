using System.ComponentModel.DataAnnotations;
using Platform.Model.Rules;

namespace Platform.Model.Migration;

/// <summary>水库移民后期扶持项目；样例县中名称带“(模拟)”的均为模拟数据。Project that supports reservoir migrants; in the sample county those with (模拟) in their name are simulated.</summary>
/// <remarks>Money flows one way: what is declared is the plan, an approval grants at most the plan, and payments stay within the approval,
/// so paid ≤ approved ≤ planned.</remarks>
[Label("后期扶持项目", "Support project")]
public sealed class SupportProject : Entity, IStamped
{
    // Support after relocation began with the State Council's rules of 2006.
    private const int FirstYear = 2006;

    /// <summary>Enters a project at the stage that it has reached.</summary>
    public SupportProject(
        MigrantVillage migrantVillage, string name, int year, SupportProjectKind kind, SupportProjectStage stage, long plannedFen,
        long? approvedFen = null, long paidFen = 0, DateOnly? acceptedOn = null)
    {
        Name = Text.Required(name);
        Year = Check.Year(year, FirstYear);
        Kind = Check.Defined(kind);
        Stage = Check.Defined(stage);
        PlannedFen = Check.NotNegative(plannedFen);
        if (stage >= SupportProjectStage.Approved != approvedFen is not null)
        {
            throw new RuleViolationException("APPROVAL_STAGE", "批复及以后阶段的项目须填写批复金额，申报阶段不得填写。",
                "A project has an approved amount from APPROVED on, and not before.");
        }

        ApprovedFen = Approval(approvedFen);
        PaidFen = Payment(Check.NotNegative(paidFen));
        if (stage >= SupportProjectStage.Accepted != acceptedOn is not null)
        {
            throw new RuleViolationException("ACCEPTED_ON_STAGE", "验收及以后阶段的项目须填写验收日期，此前不得填写。",
                "A project has a day of acceptance from ACCEPTED on, and not before.");
        }

        AcceptedOn = acceptedOn;
        MigrantVillage = migrantVillage;
        migrantVillage.Add(this);
    }

    private SupportProject()
    {
    }

    /// <summary>项目名称。Name.</summary>
    [Label("项目名称", "Project name")]
    public string Name { get; private set; } = null!;

    /// <summary>项目年度，2006 年起。Year of the project, from 2006.</summary>
    [Label("项目年度", "Project year")]
    [Range(FirstYear, Check.LastYear)]
    public int Year { get; private set; }

    /// <summary>项目类型。Kind.</summary>
    [Label("项目类型", "Kind of project")]
    public SupportProjectKind Kind { get; private set; }

    /// <summary>项目阶段，只能向前推进。Stage; moves forward only.</summary>
    [Label("项目阶段", "Stage of project")]
    public SupportProjectStage Stage { get; private set; }

    /// <summary>计划投资，单位：分。Amount planned, in fen.</summary>
    [Label("计划投资", "Planned amount", Unit.Fen)]
    public long PlannedFen { get; private set; }

    /// <summary>批复金额，单位：分，不超过计划投资，批复前为空。Amount approved, in fen, at most the plan; null before approval.</summary>
    [Label("批复金额", "Approved amount", Unit.Fen)]
    public long? ApprovedFen { get; private set; }

    /// <summary>已拨付金额，单位：分，不超过批复金额。Amount paid, in fen; at most that approved.</summary>
    [Label("已拨付金额", "Paid amount", Unit.Fen)]
    public long PaidFen { get; private set; }

    /// <summary>验收日期，验收及以后阶段必填。Day of acceptance; given from acceptance on.</summary>
    [Label("验收日期", "Accepted on")]
    public DateOnly? AcceptedOn { get; private set; }

    /// <summary>受益移民村。The village that benefits.</summary>
    [Label("受益移民村", "Migrant village")]
    public MigrantVillage MigrantVillage { get; private set; } = null!;

    /// <summary>最后更新时间（UTC）。When the row was last written (UTC).</summary>
    [Label("更新时间", "Updated at")]
    public DateTime UpdatedAt { get; private set; }

    /// <inheritdoc/>
    public void Stamp(DateTime instant) => UpdatedAt = Instant.Microseconds(instant);

    /// <summary>Approves the project with an amount.</summary>
    public void Approve(long fen)
    {
        RequireForward(SupportProjectStage.Approved);
        ApprovedFen = Approval(Check.NotNegative(fen));
        Stage = SupportProjectStage.Approved;
    }

    /// <summary>Begins the work.</summary>
    public void Start()
    {
        RequireForward(SupportProjectStage.Building);
        Stage = SupportProjectStage.Building;
    }

    /// <summary>Pays a part of the approved amount.</summary>
    public void Pay(long fen) => PaidFen = Payment(PaidFen + Check.NotNegative(fen));

    /// <summary>Accepts the work.</summary>
    public void Accept(DateOnly on)
    {
        RequireForward(SupportProjectStage.Accepted);
        AcceptedOn = on;
        Stage = SupportProjectStage.Accepted;
    }

    /// <summary>Closes the project with its audit.</summary>
    public void Audit()
    {
        RequireForward(SupportProjectStage.Audited);
        Stage = SupportProjectStage.Audited;
    }

    // No stage is skipped: each brings what the next one rests on.
    private void RequireForward(SupportProjectStage next)
    {
        if (next != Stage + 1)
        {
            throw new RuleViolationException("STAGE_ORDER", "项目阶段只能按 申报→批复→实施→验收→审计 逐步推进。",
                "A project moves forward one stage at a time: declared, approved, building, accepted, audited.");
        }
    }

    private long? Approval(long? fen) => fen is null || fen <= PlannedFen
        ? Check.NotNegative(fen)
        : throw new RuleViolationException("APPROVED_EXCEEDS_PLANNED", "批复金额不能超过计划投资。", "The approved amount must not exceed the plan.");

    private long Payment(long fen) => fen <= (ApprovedFen ?? 0)
        ? fen
        : throw new RuleViolationException("PAID_EXCEEDS_APPROVED", "已拨付金额不能超过批复金额。", "The amount paid must not exceed that approved.");
}
