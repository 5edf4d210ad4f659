using System.ComponentModel.DataAnnotations;
using Platform.Model.ElderlyCare;
using Platform.Model.Funeral;
using Platform.Model.Identifiers;
using Platform.Model.Migration;
using Platform.Model.Rules;
using Platform.Model.SocialWork;

namespace Platform.Model.Divisions;

/// <summary>行政区划：县、乡镇（街道）、村（社区），各登记簿均挂靠于此。Administrative division: the county, its townships and villages, on which every register hangs.</summary>
[Label("行政区划", "Administrative division")]
[RollUp(nameof(Level), nameof(Code), 6, 9, 12)]
public sealed class Division : Entity
{
    private readonly List<Division> _children = [];
    private readonly List<DivisionPopulation> _populations = [];
    private readonly List<Institution> _institutions = [];
    private readonly List<BurialSite> _burialSites = [];
    private readonly List<SocialWorker> _socialWorkers = [];

    /// <summary>Enters a division; its level and kind follow from its code.</summary>
    public Division(
        string code, string name, Division? parent, string? shortName = null, DateOnly? validFrom = null, DateOnly? validTo = null)
    {
        Kind = DivisionCode.KindOf(code) ?? throw new RuleViolationException("DIVISION_CODE_INVALID",
            "区划代码应为 6、9 或 12 位数字：乡级末三位 001–399，村级末三位 001–399。",
            "A division code has 6, 9 or 12 digits; the last three of a township's or village's are 001–399.");
        if (parent?.Code != DivisionCode.ParentOf(code))
        {
            throw new RuleViolationException("DIVISION_PARENT", "区划代码须以上级代码开头：县无上级，乡镇属于县，村属于乡镇。",
                "A division's code begins with its parent's: a county has none, a township a county, a village a township.");
        }

        Code = code;
        Level = code.Length switch { 6 => DivisionLevel.County, 9 => DivisionLevel.Township, _ => DivisionLevel.Village };
        Name = Text.Required(name);
        ShortName = Text.Required(shortName ?? Shorten(name));
        ValidFrom = validFrom;
        ValidTo = Check.NotBefore(validTo, validFrom);
        Parent = parent;
        parent?._children.Add(this);
    }

    private Division()
    {
    }

    /// <summary>区划代码：县 6 位（GB/T 2260）、乡级 9 位、村级 12 位，以上级代码开头。Division code: 6 (GB/T 2260), 9 or 12 digits, beginning with the parent's code.</summary>
    [Label("区划代码", "Division code")]
    [RegularExpression(DivisionCode.Form)]
    public string Code { get; private set; } = null!;

    /// <summary>层级，由代码长度决定。Level, told by the code's length.</summary>
    [Label("层级", "Level")]
    public DivisionLevel Level { get; private set; }

    /// <summary>类型，由代码末三位决定。Kind, told by the code's last three digits.</summary>
    [Label("区划类型", "Kind of division")]
    public DivisionKind Kind { get; private set; }

    /// <summary>全称，如“东明村村民委员会”。Full name, as 东明村村民委员会.</summary>
    [Label("全称", "Full name")]
    public string Name { get; private set; } = null!;

    /// <summary>简称，如“东明村”，用于显示。Short name for display, as 东明村.</summary>
    [Label("简称", "Short name")]
    public string ShortName { get; private set; } = null!;

    /// <summary>启用日期，空为未知。First day of use; null when unknown.</summary>
    [Label("启用日期", "Valid from")]
    public DateOnly? ValidFrom { get; private set; }

    /// <summary>停用日期，空为在用。Last day of use; null while in use.</summary>
    [Label("停用日期", "Valid to")]
    public DateOnly? ValidTo { get; private set; }

    /// <summary>上级区划，县级为空。The division above; null for the county.</summary>
    [Label("上级区划", "Parent division")]
    public Division? Parent { get; private set; }

    /// <summary>下级区划。The divisions directly below.</summary>
    [Label("下级区划", "Subdivisions")]
    public IReadOnlyCollection<Division> Children => _children;

    /// <summary>历年人口，分常住与户籍口径。Populations by year and basis.</summary>
    [Label("人口", "Populations")]
    public IReadOnlyCollection<DivisionPopulation> Populations => _populations;

    /// <summary>直接位于本区划的养老机构，不含下级区划。Institutions that stand in exactly this division, not below it.</summary>
    [Label("养老机构", "Institutions")]
    public IReadOnlyCollection<Institution> Institutions => _institutions;

    /// <summary>直接位于本区划的安葬点，不含下级区划。Burial sites that lie in exactly this division, not below it.</summary>
    [Label("安葬点", "Burial sites")]
    public IReadOnlyCollection<BurialSite> BurialSites => _burialSites;

    /// <summary>直接在本区划工作的社会工作者，不含下级区划。Social workers who work in exactly this division, not below it.</summary>
    [Label("社会工作者", "Social workers")]
    public IReadOnlyCollection<SocialWorker> SocialWorkers => _socialWorkers;

    /// <summary>本村的水库移民村登记，非移民村为空。The village's entry as a reservoir migrants' village; null for others.</summary>
    [Label("移民村", "Migrant village")]
    public MigrantVillage? MigrantVillage { get; private set; }

    /// <summary>Ends the division's use; its records stay.</summary>
    public void Retire(DateOnly lastDay) => ValidTo = Check.NotBefore(lastDay, ValidFrom);

    internal void Add(DivisionPopulation population) => _populations.Add(population);

    internal void Add(Institution institution) => _institutions.Add(institution);

    internal void Add(BurialSite site) => _burialSites.Add(site);

    internal void Add(SocialWorker worker) => _socialWorkers.Add(worker);

    internal void Add(MigrantVillage village) => MigrantVillage = MigrantVillage is null
        ? village
        : throw new RuleViolationException("MIGRANT_VILLAGE_TWICE", "该村已登记为移民村，请修改原记录。",
            "This village is already entered as a migrants' village; change that entry.");

    private static string Shorten(string name)
    {
        foreach (var committee in (ReadOnlySpan<string>)["村民委员会", "居民委员会"])
        {
            if (name is not null && name.Length > committee.Length && name.EndsWith(committee, StringComparison.Ordinal))
                return name[..^committee.Length];
        }

        return name!;
    }
}
