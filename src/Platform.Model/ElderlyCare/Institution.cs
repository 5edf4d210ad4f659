using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using Platform.Model.Divisions;
using Platform.Model.Identifiers;
using Platform.Model.Rules;
using Platform.Model.SocialWork;
using Platform.Model.Staff;

namespace Platform.Model.ElderlyCare;

/// <summary>养老机构；样例县中名称带“(模拟)”的均为模拟数据。Elderly-care institution; in the sample county those with (模拟) in their name are simulated.</summary>
[Label("养老机构", "Institution")]
public sealed class Institution : Entity, IStamped
{
    private const int LowestGrade = 1;
    private const int HighestGrade = 5;

    private readonly List<Bed> _beds = [];
    private readonly List<Caregiver> _caregivers = [];
    private readonly List<SocialWorker> _socialWorkers = [];

    /// <summary>Enters an institution.</summary>
    public Institution(
        string creditCode, string name, Ownership ownership, LegalForm legalForm, InstitutionCategory category, InstitutionStatus status,
        DateOnly establishedOn, string address, string legalRepresentative, Division division,
        int? grade = null, DateOnly? gradeValidUntil = null, MedicalMode medicalMode = MedicalMode.None,
        SmartStatus smartStatus = SmartStatus.None, bool isLtciDesignated = false, DateOnly? filedOn = null, DateOnly? closedOn = null,
        decimal? floorAreaM2 = null, double? longitude = null, double? latitude = null, string? phone = null,
        long? monthlyFeeMinFen = null, long? monthlyFeeMaxFen = null)
    {
        CreditCode = Identifiers.CreditCode.Require(creditCode);
        Name = Text.Required(name);
        Ownership = Check.Defined(ownership);
        LegalForm = Check.Defined(legalForm);
        Category = Check.Defined(category);
        Status = Check.Defined(status);
        RequireGrade(grade, gradeValidUntil);
        Grade = grade;
        GradeValidUntil = Check.NotBefore(gradeValidUntil, establishedOn);
        MedicalMode = Check.Defined(medicalMode);
        SmartStatus = Check.Defined(smartStatus);
        IsLtciDesignated = isLtciDesignated;
        EstablishedOn = establishedOn;
        FiledOn = Check.NotBefore(filedOn, establishedOn);
        ClosedOn = Check.NotBefore(closedOn, establishedOn);
        Check.Accompanies(status == InstitutionStatus.Closed, "CLOSED", closedOn);
        FloorAreaM2 = Place.OptionalArea(floorAreaM2);
        Address = Text.Required(address);
        Place.RequireCoordinates(longitude, latitude);
        Longitude = longitude;
        Latitude = latitude;
        Phone = PhoneNumber.Optional(phone);
        LegalRepresentative = Text.Required(legalRepresentative);
        RequireFees(monthlyFeeMinFen, monthlyFeeMaxFen);
        MonthlyFeeMinFen = monthlyFeeMinFen;
        MonthlyFeeMaxFen = monthlyFeeMaxFen;
        if (division.Level == DivisionLevel.County)
        {
            throw new RuleViolationException("INSTITUTION_DIVISION", "养老机构应登记到所在的乡镇（街道）或村（社区）。",
                "Enter an institution in the township or village where it stands.");
        }

        Division = division;
        division.Add(this);
    }

    private Institution()
    {
    }

    /// <summary>统一社会信用代码（GB 32100-2015，18 位，校验位已核验）。Unified social credit code (GB 32100-2015, 18 characters, check digit verified).</summary>
    [Label("统一社会信用代码", "Unified social credit code")]
    [RegularExpression(Identifiers.CreditCode.Form)]
    public string CreditCode { get; private set; } = null!;

    /// <summary>机构名称。Name.</summary>
    [Label("机构名称", "Institution name")]
    public string Name { get; private set; } = null!;

    /// <summary>机构性质：公办、民办、公建民营。Who owns and runs it.</summary>
    [Label("机构性质", "Ownership")]
    public Ownership Ownership { get; private set; }

    /// <summary>登记形式。Legal form.</summary>
    [Label("登记形式", "Legal form")]
    public LegalForm LegalForm { get; private set; }

    /// <summary>机构类别。Category.</summary>
    [Label("机构类别", "Category")]
    public InstitutionCategory Category { get; private set; }

    /// <summary>机构状态。State.</summary>
    [Label("机构状态", "Status of institution")]
    public InstitutionStatus Status { get; private set; }

    /// <summary>等级 1–5（GB/T 37276-2018，五级最高），空为未评定。Grade 1 to 5 (GB/T 37276-2018, 5 is highest); null when not graded.</summary>
    [Label("机构等级", "Grade")]
    [Range(LowestGrade, HighestGrade)]
    public int? Grade { get; private set; }

    /// <summary>等级有效期至。Last day of the grade's validity.</summary>
    [Label("等级有效期至", "Grade valid until")]
    public DateOnly? GradeValidUntil { get; private set; }

    /// <summary>医养结合方式。How medical care is provided.</summary>
    [Label("医养结合方式", "Medical care")]
    public MedicalMode MedicalMode { get; private set; }

    /// <summary>智慧养老院建设状态。State of becoming a smart nursing home.</summary>
    [Label("智慧养老院建设状态", "Smart nursing home")]
    public SmartStatus SmartStatus { get; private set; }

    /// <summary>是否长期护理保险定点机构。Whether it is designated for long-term-care insurance.</summary>
    [Label("是否长护险定点", "Designated for long-term-care insurance")]
    public bool IsLtciDesignated { get; private set; }

    /// <summary>成立日期。Date of establishment.</summary>
    [Label("成立日期", "Established on")]
    public DateOnly EstablishedOn { get; private set; }

    /// <summary>备案日期，空为未备案；不早于成立日期。Date of filing with civil affairs, not before establishment; null when not filed.</summary>
    [Label("备案日期", "Filed on")]
    public DateOnly? FiledOn { get; private set; }

    /// <summary>注销日期，仅注销机构填写。Date of closing; of closed institutions only.</summary>
    [Label("注销日期", "Closed on")]
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>建筑面积，单位：平方米，两位小数。Floor area in m², two decimals.</summary>
    [Label("建筑面积", "Floor area", Unit.SquareMetre)]
    [Range(Place.SmallestArea, Place.LargestArea)]
    public decimal? FloorAreaM2 { get; private set; }

    /// <summary>地址。Address.</summary>
    [Label("地址", "Address")]
    public string Address { get; private set; } = null!;

    /// <summary>经度，单位：度（浙江 118–124，六位小数）。Longitude in degrees (Zhejiang: 118–124, six decimals).</summary>
    [Label("经度", "Longitude", Unit.Degree)]
    [Range(Place.West, Place.East)]
    public double? Longitude { get; private set; }

    /// <summary>纬度，单位：度（浙江 27–32，六位小数）。Latitude in degrees (Zhejiang: 27–32, six decimals).</summary>
    [Label("纬度", "Latitude", Unit.Degree)]
    [Range(Place.South, Place.North)]
    public double? Latitude { get; private set; }

    /// <summary>服务电话。Service telephone.</summary>
    [Label("服务电话", "Service telephone")]
    [RegularExpression(PhoneNumber.Form)]
    public string? Phone { get; private set; }

    /// <summary>法定代表人。Legal representative.</summary>
    [Label("法定代表人", "Legal representative")]
    public string LegalRepresentative { get; private set; } = null!;

    /// <summary>最低月收费，单位：分。Lowest monthly fee, in fen.</summary>
    [Label("最低月收费", "Lowest monthly fee", Unit.Fen)]
    public long? MonthlyFeeMinFen { get; private set; }

    /// <summary>最高月收费，单位：分，不低于最低月收费。Highest monthly fee, in fen; not below the lowest.</summary>
    [Label("最高月收费", "Highest monthly fee", Unit.Fen)]
    public long? MonthlyFeeMaxFen { get; private set; }

    /// <summary>所在乡镇（街道）或村（社区）。The township or village where it stands.</summary>
    [Label("所在区划", "Division")]
    public Division Division { get; private set; } = null!;

    /// <summary>床位。Its beds.</summary>
    [Label("床位", "Beds")]
    public IReadOnlyCollection<Bed> Beds => _beds;

    /// <summary>养老护理员。Its caregivers.</summary>
    [Label("养老护理员", "Caregivers")]
    public IReadOnlyCollection<Caregiver> Caregivers => _caregivers;

    /// <summary>受聘于本机构的社会工作者。Social workers whom it employs.</summary>
    [Label("社会工作者", "Social workers")]
    public IReadOnlyCollection<SocialWorker> SocialWorkers => _socialWorkers;

    /// <summary>在用床位数，单位：张，不含停用。Beds in service: all but the retired.</summary>
    [Label("在用床位数", "Beds in service", Unit.Bed)]
    public int BedCount => Computed.Evaluate(BedCountExpression, this);

    /// <summary>在用护理型床位数（含认知障碍床位），单位：张。Nursing beds in service, dementia beds included.</summary>
    [Label("在用护理型床位数", "Nursing beds in service", Unit.Bed)]
    public int NursingBedCount => Computed.Evaluate(NursingBedCountExpression, this);

    /// <summary>在用认知障碍床位数，单位：张。Dementia beds in service.</summary>
    [Label("在用认知障碍床位数", "Dementia beds in service", Unit.Bed)]
    public int DementiaBedCount => Computed.Evaluate(DementiaBedCountExpression, this);

    /// <summary>入住床位数（在住与请假留床），单位：张。Occupied beds: occupied or held.</summary>
    [Label("入住床位数", "Occupied beds", Unit.Bed)]
    public int OccupiedBedCount => Computed.Evaluate(OccupiedBedCountExpression, this);

    /// <summary>入住率：入住床位数÷在用床位数，四位小数，无床位为空。Occupancy: occupied beds of those in service, a fraction of four decimals; null without beds.</summary>
    [Label("入住率", "Occupancy rate", Unit.Fraction)]
    public double? OccupancyRate => Computed.Evaluate(OccupancyRateExpression, this);

    /// <summary>在职护理员数，单位：人，不含离职。Caregivers employed: all but those who left.</summary>
    [Label("在职护理员数", "Caregivers employed", Unit.Person)]
    public int CaregiverCount => Computed.Evaluate(CaregiverCountExpression, this);

    /// <summary>最后更新时间（UTC）。When the row was last written (UTC).</summary>
    [Label("更新时间", "Updated at")]
    public DateTime UpdatedAt { get; private set; }

    /// <summary>Defines <see cref="BedCount"/>.</summary>
    public static Expression<Func<Institution, int>> BedCountExpression { get; } =
        institution => institution.Beds.Count(bed => bed.Status != BedStatus.Retired);

    /// <summary>Defines <see cref="NursingBedCount"/>.</summary>
    public static Expression<Func<Institution, int>> NursingBedCountExpression { get; } =
        institution => institution.Beds.Count(bed => bed.Status != BedStatus.Retired && bed.IsNursing);

    /// <summary>Defines <see cref="DementiaBedCount"/>.</summary>
    public static Expression<Func<Institution, int>> DementiaBedCountExpression { get; } =
        institution => institution.Beds.Count(bed => bed.Status != BedStatus.Retired && bed.Kind == BedKind.Dementia);

    /// <summary>Defines <see cref="OccupiedBedCount"/>.</summary>
    public static Expression<Func<Institution, int>> OccupiedBedCountExpression { get; } =
        institution => institution.Beds.Count(bed => bed.Status == BedStatus.Occupied || bed.Status == BedStatus.Held);

    /// <summary>Defines <see cref="OccupancyRate"/>.</summary>
    public static Expression<Func<Institution, double?>> OccupancyRateExpression { get; } = institution => institution.BedCount == 0
        ? null
        : (double?)Math.Round((decimal)institution.OccupiedBedCount / institution.BedCount, 4, MidpointRounding.AwayFromZero);

    /// <summary>Defines <see cref="CaregiverCount"/>.</summary>
    public static Expression<Func<Institution, int>> CaregiverCountExpression { get; } =
        institution => institution.Caregivers.Count(caregiver => caregiver.Status != StaffStatus.Left);

    /// <inheritdoc/>
    public void Stamp(DateTime instant) => UpdatedAt = Instant.Microseconds(instant);

    /// <summary>Opens the institution, or opens it again after a suspension.</summary>
    public void Open() => Status = Status != InstitutionStatus.Closed
        ? InstitutionStatus.Operating
        : throw new RuleViolationException("INSTITUTION_CLOSED", "机构已注销，不能恢复运营；请另行登记。",
            "A closed institution does not open again; enter a new one.");

    /// <summary>Suspends the service; call it with the beds loaded, nobody may be living there.</summary>
    public void Suspend()
    {
        if (Status != InstitutionStatus.Operating)
        {
            throw new RuleViolationException("INSTITUTION_NOT_OPERATING", "只有运营中的机构可以停业。",
                "Only an operating institution can be suspended.");
        }

        RequireNobodyLivesHere();
        Status = InstitutionStatus.Suspended;
    }

    /// <summary>Closes the institution for good; call it with the beds loaded, nobody may be living there.</summary>
    public void Close(DateOnly on)
    {
        RequireNobodyLivesHere();
        ClosedOn = Check.NotBefore(on, EstablishedOn);
        Status = InstitutionStatus.Closed;
    }

    internal bool IsOutOfService => Status is InstitutionStatus.Suspended or InstitutionStatus.Closed;

    internal void Add(Bed bed) => _beds.Add(bed);

    internal void Add(Caregiver caregiver) => _caregivers.Add(caregiver);

    internal void Add(SocialWorker worker) => _socialWorkers.Add(worker);

    private void RequireNobodyLivesHere()
    {
        if (_beds.Exists(bed => bed.IsOccupied))
        {
            throw new RuleViolationException("INSTITUTION_OCCUPIED", "机构仍有在住或留床老人，请先办理退住。",
                "Somebody still lives here; let the residents move out first.");
        }
    }

    private static void RequireGrade(int? grade, DateOnly? validUntil)
    {
        if (grade is < LowestGrade or > HighestGrade || (grade is null && validUntil is not null))
        {
            throw new RuleViolationException("GRADE_RANGE", "等级为 1–5（五级最高）；未评定的机构不填等级有效期。",
                "A grade is 1 to 5 (5 is highest); without a grade there is no validity.");
        }
    }

    private static void RequireFees(long? lowest, long? highest)
    {
        Check.NotNegative(lowest);
        Check.NotNegative(highest);
        if (lowest > highest)
            throw new RuleViolationException("FEE_RANGE", "最低月收费不能高于最高月收费。", "The lowest monthly fee must not exceed the highest.");
    }
}
