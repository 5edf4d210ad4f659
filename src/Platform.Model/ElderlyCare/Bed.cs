using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using Platform.Model.Rules;

namespace Platform.Model.ElderlyCare;

/// <summary>养老机构床位，不含家庭养老床位。A bed in an institution; beds at home are not among them.</summary>
[Label("床位", "Bed")]
public sealed class Bed : Entity, IStamped
{
    /// <summary>Enters a bed.</summary>
    public Bed(
        Institution institution, string bedNo, BedKind kind, CareMode careMode, BedStatus status, DateOnly openedOn,
        string? building = null, string? room = null, DateOnly? retiredOn = null, long? monthlyFeeFen = null)
    {
        BedNo = Text.Required(bedNo, TextLength.Brief);
        Building = Text.Optional(building, TextLength.Brief);
        Room = Text.Optional(room, TextLength.Brief);
        Kind = Check.Defined(kind);
        CareMode = Check.Defined(careMode);
        Status = Check.Defined(status);
        OpenedOn = openedOn;
        RetiredOn = Check.NotBefore(retiredOn, openedOn);
        Check.Accompanies(status == BedStatus.Retired, "RETIRED", retiredOn);
        MonthlyFeeFen = Check.NotNegative(monthlyFeeFen);
        RequirePlace(institution, status);
        Institution = institution;
        institution.Add(this);
    }

    private Bed()
    {
    }

    /// <summary>床位号，机构内唯一。Bed number, unique within the institution.</summary>
    [Label("床位号", "Bed number")]
    [Length(1, TextLength.Brief)]
    public string BedNo { get; private set; } = null!;

    /// <summary>楼栋。Building.</summary>
    [Label("楼栋", "Building")]
    [Length(1, TextLength.Brief)]
    public string? Building { get; private set; }

    /// <summary>房间号。Room.</summary>
    [Label("房间号", "Room")]
    [Length(1, TextLength.Brief)]
    public string? Room { get; private set; }

    /// <summary>床位类型：普通、护理型、认知障碍。Kind.</summary>
    [Label("床位类型", "Kind of bed")]
    public BedKind Kind { get; private set; }

    /// <summary>是否护理型床位：护理型与认知障碍床位均计入。Whether it counts as a nursing bed: nursing and dementia beds do.</summary>
    [Label("是否护理型床位", "Nursing bed")]
    public bool IsNursing => Computed.Evaluate(IsNursingExpression, this);

    /// <summary>照护方式：全托或日托。Mode of care.</summary>
    [Label("照护方式", "Mode of care")]
    public CareMode CareMode { get; private set; }

    /// <summary>床位状态。State.</summary>
    [Label("床位状态", "Status of bed")]
    public BedStatus Status { get; private set; }

    /// <summary>启用日期。First day in service.</summary>
    [Label("启用日期", "Opened on")]
    public DateOnly OpenedOn { get; private set; }

    /// <summary>停用日期，仅停用床位填写，不早于启用日期。Day of retirement, of retired beds only; not before the first day.</summary>
    [Label("停用日期", "Retired on")]
    public DateOnly? RetiredOn { get; private set; }

    /// <summary>月床位费，单位：分。Monthly fee, in fen.</summary>
    [Label("月床位费", "Monthly fee", Unit.Fen)]
    public long? MonthlyFeeFen { get; private set; }

    /// <summary>所属机构。Its institution.</summary>
    [Label("所属机构", "Institution")]
    public Institution Institution { get; private set; } = null!;

    /// <summary>最后更新时间（UTC）。When the row was last written (UTC).</summary>
    [Label("更新时间", "Updated at")]
    public DateTime UpdatedAt { get; private set; }

    /// <summary>Defines <see cref="IsNursing"/>.</summary>
    public static Expression<Func<Bed, bool>> IsNursingExpression { get; } =
        bed => bed.Kind == BedKind.Nursing || bed.Kind == BedKind.Dementia;

    /// <inheritdoc/>
    public void Stamp(DateTime instant) => UpdatedAt = Instant.Microseconds(instant);

    /// <summary>Changes the state of a bed in service; <see cref="Retire"/> takes it out.</summary>
    public void ChangeStatus(BedStatus status)
    {
        if (Status == BedStatus.Retired || status == BedStatus.Retired)
        {
            throw new RuleViolationException("BED_RETIRED", "停用床位不能再变更状态；停用请填写停用日期。",
                "A retired bed keeps its state; to retire one, give the day.");
        }

        RequirePlace(Institution, Check.Defined(status));
        Status = status;
    }

    /// <summary>Takes the bed out of service for good.</summary>
    public void Retire(DateOnly on)
    {
        if (IsOccupied)
        {
            throw new RuleViolationException("BED_OCCUPIED", "床位仍有老人入住，请先办理退住。",
                "Somebody lives in this bed; let the resident move out first.");
        }

        RetiredOn = Check.NotBefore(on, OpenedOn);
        Status = BedStatus.Retired;
    }

    internal bool IsOccupied => TakesPlace(Status);

    private static bool TakesPlace(BedStatus status) => status is BedStatus.Occupied or BedStatus.Held;

    private static void RequirePlace(Institution institution, BedStatus status)
    {
        if (TakesPlace(status) && institution.IsOutOfService)
        {
            throw new RuleViolationException("BED_IN_CLOSED_INSTITUTION", "停业或注销机构不能有在住或留床的床位。",
                "A suspended or closed institution has no occupied or held beds.");
        }
    }
}
