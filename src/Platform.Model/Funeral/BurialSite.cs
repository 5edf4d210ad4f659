using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using Platform.Model.Divisions;
using Platform.Model.Identifiers;
using Platform.Model.Rules;

namespace Platform.Model.Funeral;

/// <summary>安葬点（公墓、安息堂）；样例县中名称带“(模拟)”的均为模拟数据。Burial site; in the sample county those with (模拟) in their name are simulated.</summary>
[Label("安葬点", "Burial site")]
public sealed class BurialSite : Entity, IStamped
{
    private readonly List<Division> _servedVillages = [];

    /// <summary>Enters a burial site.</summary>
    public BurialSite(
        string code, string name, BurialSiteNature nature, IEnumerable<BurialMethod> methods, BurialSiteStatus status, int plannedPlots,
        int usedPlots, decimal areaM2, string address, Division division, decimal? greenAreaM2 = null, DateOnly? openedOn = null,
        double? longitude = null, double? latitude = null, string? phone = null)
    {
        Code = Text.Required(code, TextLength.Brief);
        Name = Text.Required(name);
        Nature = Check.Defined(nature);
        Methods = [.. methods.Select(method => Check.Defined(method, nameof(methods))).Distinct().Order()];
        Status = Check.Defined(status);
        if (Methods.Count == 0 && status != BurialSiteStatus.Planned)
        {
            throw new RuleViolationException("BURIAL_METHODS_EMPTY", "除规划中的安葬点外，至少填写一种葬式。",
                "Every site that is past planning has at least one method.");
        }

        RequirePlots(Check.NotNegative(usedPlots), plannedPlots);
        PlannedPlots = plannedPlots;
        UsedPlots = usedPlots;
        AreaM2 = Place.Area(areaM2);
        GreenAreaM2 = Place.OptionalArea(greenAreaM2);
        if (greenAreaM2 > areaM2)
            throw new RuleViolationException("GREEN_AREA", "绿地面积不能大于占地面积。", "The green area is part of the site's area.");
        if (openedOn is null && status is BurialSiteStatus.Active or BurialSiteStatus.Full)
            throw new RuleViolationException("OPENED_ON_MISSING", "使用中或已满的安葬点须填写启用日期。", "A site in use or full needs the day it opened.");
        OpenedOn = openedOn;
        Address = Text.Required(address);
        Place.RequireCoordinates(longitude, latitude);
        Longitude = longitude;
        Latitude = latitude;
        Phone = PhoneNumber.Optional(phone);
        Division = division;
        division.Add(this);
    }

    private BurialSite()
    {
    }

    /// <summary>安葬点编号，全县唯一。Code, unique.</summary>
    [Label("安葬点编号", "Burial site code")]
    [Length(1, TextLength.Brief)]
    public string Code { get; private set; } = null!;

    /// <summary>名称。Name.</summary>
    [Label("安葬点名称", "Burial site name")]
    public string Name { get; private set; } = null!;

    /// <summary>性质：公益性或经营性。Nature.</summary>
    [Label("安葬点性质", "Nature")]
    public BurialSiteNature Nature { get; private set; }

    /// <summary>可提供的葬式，不重复。Methods that it offers, without repetition.</summary>
    [Label("葬式", "Methods of burial")]
    public IReadOnlyList<BurialMethod> Methods { get; private set; } = [];

    /// <summary>是否节地生态安葬点：至少有一种传统墓位以外的葬式。Whether it is ecological: at least one method other than traditional graves.</summary>
    [Label("是否节地生态安葬点", "Ecological")]
    public bool IsEcological => Computed.Evaluate(IsEcologicalExpression, this);

    /// <summary>状态。State.</summary>
    [Label("安葬点状态", "Status of burial site")]
    public BurialSiteStatus Status { get; private set; }

    /// <summary>规划穴（格）位数。Plots planned.</summary>
    [Label("规划穴（格）位数", "Plots planned")]
    public int PlannedPlots { get; private set; }

    /// <summary>已用穴（格）位数，不超过规划数。Plots used; at most those planned.</summary>
    [Label("已用穴（格）位数", "Plots used")]
    public int UsedPlots { get; private set; }

    /// <summary>剩余穴（格）位数：规划数减已用数。Plots remaining: planned less used.</summary>
    [Label("剩余穴（格）位数", "Plots remaining")]
    public int RemainingPlots => Computed.Evaluate(RemainingPlotsExpression, this);

    /// <summary>使用率：已用数÷规划数，四位小数，无规划为空。Used plots of those planned, a fraction of four decimals; null when nothing is planned.</summary>
    [Label("使用率", "Usage rate", Unit.Fraction)]
    public double? UsageRate => Computed.Evaluate(UsageRateExpression, this);

    /// <summary>占地面积，单位：平方米，两位小数。Area in m², two decimals.</summary>
    [Label("占地面积", "Area", Unit.SquareMetre)]
    [Range(Place.SmallestArea, Place.LargestArea)]
    public decimal AreaM2 { get; private set; }

    /// <summary>绿地面积，单位：平方米，不超过占地面积。Green area in m²; at most the area.</summary>
    [Label("绿地面积", "Green area", Unit.SquareMetre)]
    [Range(Place.SmallestArea, Place.LargestArea)]
    public decimal? GreenAreaM2 { get; private set; }

    /// <summary>启用日期，使用中或已满的安葬点必填。Day of opening; given when in use or full.</summary>
    [Label("启用日期", "Opened on")]
    public DateOnly? OpenedOn { get; private set; }

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

    /// <summary>所在区划。The division where it lies.</summary>
    [Label("所在区划", "Division")]
    public Division Division { get; private set; } = null!;

    /// <summary>服务的村（社区），均在本县。The villages that it serves, all of its own county.</summary>
    [Label("服务的村（社区）", "Villages served")]
    public IReadOnlyCollection<Division> ServedVillages => _servedVillages;

    /// <summary>最后更新时间（UTC）。When the row was last written (UTC).</summary>
    [Label("更新时间", "Updated at")]
    public DateTime UpdatedAt { get; private set; }

    /// <summary>Defines <see cref="IsEcological"/>.</summary>
    public static Expression<Func<BurialSite, bool>> IsEcologicalExpression { get; } =
        site => site.Methods.Any(method => method != BurialMethod.Traditional);

    /// <summary>Defines <see cref="RemainingPlots"/>.</summary>
    public static Expression<Func<BurialSite, int>> RemainingPlotsExpression { get; } = site => site.PlannedPlots - site.UsedPlots;

    /// <summary>Defines <see cref="UsageRate"/>.</summary>
    public static Expression<Func<BurialSite, double?>> UsageRateExpression { get; } = site => site.PlannedPlots == 0
        ? null
        : (double?)Math.Round((decimal)site.UsedPlots / site.PlannedPlots, 4, MidpointRounding.AwayFromZero);

    /// <inheritdoc/>
    public void Stamp(DateTime instant) => UpdatedAt = Instant.Microseconds(instant);

    /// <summary>Adds a village of the same county to those that the site serves.</summary>
    public void Serve(Division village)
    {
        if (village.Level != DivisionLevel.Village || !village.Code.StartsWith(Division.Code[..6], StringComparison.Ordinal))
        {
            throw new RuleViolationException("SERVED_VILLAGE", "服务对象须为本县的村或社区。",
                "A site serves villages or communities of its own county.");
        }

        if (!_servedVillages.Contains(village))
            _servedVillages.Add(village);
    }

    /// <summary>Notes plots that have been used.</summary>
    public void UsePlots(int count)
    {
        if (Status != BurialSiteStatus.Active)
            throw new RuleViolationException("BURIAL_SITE_NOT_ACTIVE", "只有使用中的安葬点可以安葬。", "Only a site in use takes burials.");
        RequirePlots(UsedPlots + Check.NotNegative(count), PlannedPlots);
        UsedPlots += count;
    }

    private static void RequirePlots(int used, int planned)
    {
        if (used > planned)
            throw new RuleViolationException("PLOTS_EXCEEDED", "已用穴（格）位不能超过规划数。", "The plots used must not exceed those planned.");
    }
}
