using Platform.Model.Divisions;
using Platform.Model.Rules;

namespace Platform.Model.Migration;

/// <summary>水库移民村；样例县中名称带“(模拟)”的均为模拟数据，与该村实际无关。Village of reservoir migrants; in the sample county those with (模拟) in their name are simulated and say nothing of the real village.</summary>
[Label("水库移民村", "Migrant village")]
public sealed class MigrantVillage : Entity, IStamped
{
    private readonly List<SupportProject> _supportProjects = [];

    /// <summary>Enters a village as one of reservoir migrants.</summary>
    public MigrantVillage(
        Division division, string name, string reservoirName, RelocationKind relocationKind, int registeredMigrants, int households,
        IEnumerable<IndustryModel> industryModels, BeautifulVillageStatus beautifulStatus, DateOnly? relocatedOn = null,
        long? collectiveIncomeFen = null, long? perCapitaIncomeFen = null, DateOnly? namedOn = null)
    {
        Name = Text.Required(name);
        ReservoirName = Text.Required(reservoirName);
        RelocatedOn = relocatedOn;
        RelocationKind = Check.Defined(relocationKind);
        RegisteredMigrants = Check.NotNegative(registeredMigrants);
        Households = Check.NotNegative(households);
        CollectiveIncomeFen = Check.NotNegative(collectiveIncomeFen);
        PerCapitaIncomeFen = Check.NotNegative(perCapitaIncomeFen);
        IndustryModels = [.. industryModels.Select(model => Check.Defined(model, nameof(industryModels))).Distinct().Order()];
        BeautifulStatus = Check.Defined(beautifulStatus);
        Check.Accompanies(beautifulStatus == BeautifulVillageStatus.Named, "NAMED", namedOn);
        NamedOn = Check.NotBefore(namedOn, relocatedOn);
        if (division.Level != DivisionLevel.Village)
        {
            throw new RuleViolationException("MIGRANT_VILLAGE_DIVISION", "移民村须对应一个村级区划。",
                "A migrants' village is a division of village level.");
        }

        RequireWithinPopulation(division);
        Division = division;
        division.Add(this);
    }

    private MigrantVillage()
    {
    }

    /// <summary>移民村名称。Name.</summary>
    [Label("移民村名称", "Migrant village name")]
    public string Name { get; private set; } = null!;

    /// <summary>水库名称。Name of the reservoir.</summary>
    [Label("水库名称", "Reservoir")]
    public string ReservoirName { get; private set; } = null!;

    /// <summary>搬迁日期。Day of relocation.</summary>
    [Label("搬迁日期", "Relocated on")]
    public DateOnly? RelocatedOn { get; private set; }

    /// <summary>安置方式。How the migrants were resettled.</summary>
    [Label("安置方式", "Kind of relocation")]
    public RelocationKind RelocationKind { get; private set; }

    /// <summary>核定移民人口，单位：人，不超过本村户籍人口。Migrants approved, in persons; at most the village's registered population.</summary>
    [Label("核定移民人口", "Registered migrants", Unit.Person)]
    public int RegisteredMigrants { get; private set; }

    /// <summary>移民户数，单位：户。Households of migrants.</summary>
    [Label("移民户数", "Migrant households", Unit.Household)]
    public int Households { get; private set; }

    /// <summary>村集体经营性收入（年），单位：分。The village collective's yearly operating income, in fen.</summary>
    [Label("村集体经营性收入", "Collective income", Unit.Fen)]
    public long? CollectiveIncomeFen { get; private set; }

    /// <summary>移民人均可支配收入（年），单位：分。Migrants' yearly income per head, in fen.</summary>
    [Label("移民人均可支配收入", "Income per head", Unit.Fen)]
    public long? PerCapitaIncomeFen { get; private set; }

    /// <summary>产业发展模式，不重复。Models of its economy, without repetition.</summary>
    [Label("产业发展模式", "Industry models")]
    public IReadOnlyList<IndustryModel> IndustryModels { get; private set; } = [];

    /// <summary>新时代美丽移民村创建状态。State of becoming a beautiful migrants' village.</summary>
    [Label("新时代美丽移民村创建状态", "Beautiful village status")]
    public BeautifulVillageStatus BeautifulStatus { get; private set; }

    /// <summary>命名日期，仅已命名者填写。Day of being named; of named villages only.</summary>
    [Label("命名日期", "Named on")]
    public DateOnly? NamedOn { get; private set; }

    /// <summary>对应的村级区划，一村一条。The village; one entry for each.</summary>
    [Label("行政区划", "Division")]
    public Division Division { get; private set; } = null!;

    /// <summary>后期扶持项目。Its support projects.</summary>
    [Label("后期扶持项目", "Support projects")]
    public IReadOnlyCollection<SupportProject> SupportProjects => _supportProjects;

    /// <summary>最后更新时间（UTC）。When the row was last written (UTC).</summary>
    [Label("更新时间", "Updated at")]
    public DateTime UpdatedAt { get; private set; }

    /// <inheritdoc/>
    public void Stamp(DateTime instant) => UpdatedAt = Instant.Microseconds(instant);

    /// <summary>Names the village a beautiful migrants' village.</summary>
    public void NameBeautiful(DateOnly on)
    {
        NamedOn = Check.NotBefore(on, RelocatedOn);
        BeautifulStatus = BeautifulVillageStatus.Named;
    }

    internal void Add(SupportProject project) => _supportProjects.Add(project);

    private void RequireWithinPopulation(Division division)
    {
        var population = division.Populations.Where(row => row.Basis == PopulationBasis.Registered).MaxBy(row => row.Year);
        if (population is not null && RegisteredMigrants > population.Total)
        {
            throw new RuleViolationException("MIGRANTS_EXCEED_POPULATION", "核定移民人口不能超过本村户籍人口。",
                "The migrants must not exceed the village's registered population.");
        }
    }
}
