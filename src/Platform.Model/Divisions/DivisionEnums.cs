namespace Platform.Model.Divisions;

/// <summary>行政区划层级，由代码长度决定。Level of a division, told by its code's length; ordered from county down to village.</summary>
[Label("层级", "Division level")]
[Ordered]
public enum DivisionLevel
{
    /// <summary>县级（6 位代码）。County (6 digits).</summary>
    [Label("县级", "County level")]
    County,

    /// <summary>乡级：街道、镇、乡（9 位代码）。Township level: street, town or township (9 digits).</summary>
    [Label("乡级", "Township level")]
    Township,

    /// <summary>村级：行政村、社区（12 位代码）。Village level: village or community (12 digits).</summary>
    [Label("村级", "Village level")]
    Village,
}

/// <summary>行政区划类型，由代码末三位决定。Kind of division, told by its code's last three digits.</summary>
[Label("区划类型", "Kind of division")]
public enum DivisionKind
{
    /// <summary>县。County.</summary>
    [Label("县", "County")]
    County,

    /// <summary>街道（001–099）。Street, an urban sub-district (001–099).</summary>
    [Label("街道", "Street")]
    Street,

    /// <summary>镇（100–199）。Town (100–199).</summary>
    [Label("镇", "Town")]
    Town,

    /// <summary>乡（200–399）。Township (200–399).</summary>
    [Label("乡", "Township")]
    Township,

    /// <summary>行政村，设村民委员会（200–399）。Village with a villagers' committee (200–399).</summary>
    [Label("行政村", "Village")]
    Village,

    /// <summary>社区，设居民委员会（001–199）。Community with a residents' committee (001–199).</summary>
    [Label("社区", "Community")]
    Community,
}

/// <summary>人口口径。Which people a population counts.</summary>
[Label("人口口径", "Basis of population")]
public enum PopulationBasis
{
    /// <summary>常住人口：实际居住半年以上。Resident population: living there for half a year or more.</summary>
    [Label("常住人口", "Resident population")]
    Resident,

    /// <summary>户籍人口：户口登记在当地。Registered population: household registration there.</summary>
    [Label("户籍人口", "Registered population")]
    Registered,
}
