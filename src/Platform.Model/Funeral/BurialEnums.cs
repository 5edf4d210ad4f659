namespace Platform.Model.Funeral;

/// <summary>安葬点性质。Nature of a burial site.</summary>
[Label("安葬点性质", "Nature of burial site")]
public enum BurialSiteNature
{
    /// <summary>公益性。For public welfare.</summary>
    [Label("公益性", "Public welfare")]
    PublicWelfare,

    /// <summary>经营性。Commercial.</summary>
    [Label("经营性", "Commercial")]
    Commercial,
}

/// <summary>葬式；海葬没有安葬点，不在其中。Method of burial; burial at sea has no site and is not among them.</summary>
[Label("葬式", "Method of burial")]
public enum BurialMethod
{
    /// <summary>安息堂（骨灰格位）。Columbarium.</summary>
    [Label("安息堂", "Columbarium")]
    Columbarium,

    /// <summary>树葬。Under a tree.</summary>
    [Label("树葬", "Tree burial")]
    Tree,

    /// <summary>花葬。In a flower bed.</summary>
    [Label("花葬", "Flower burial")]
    Flower,

    /// <summary>草坪葬。In a lawn.</summary>
    [Label("草坪葬", "Lawn burial")]
    Lawn,

    /// <summary>壁葬。In a wall.</summary>
    [Label("壁葬", "Wall burial")]
    Wall,

    /// <summary>传统墓位，不属于节地生态葬式。Traditional grave; not ecological.</summary>
    [Label("传统墓位", "Traditional grave")]
    Traditional,
}

/// <summary>安葬点状态。State of a burial site.</summary>
[Label("安葬点状态", "Status of burial site")]
public enum BurialSiteStatus
{
    /// <summary>规划。Planned.</summary>
    [Label("规划", "Planned")]
    Planned,

    /// <summary>在建。Being built.</summary>
    [Label("在建", "Being built")]
    Building,

    /// <summary>使用中。In use.</summary>
    [Label("使用中", "In use")]
    Active,

    /// <summary>已满。Full.</summary>
    [Label("已满", "Full")]
    Full,

    /// <summary>关闭。Closed.</summary>
    [Label("关闭", "Closed")]
    Closed,
}
