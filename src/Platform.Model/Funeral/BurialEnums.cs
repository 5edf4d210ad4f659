namespace Platform.Model.Funeral;

/// <summary>安葬点性质。Nature of a burial site.</summary>
public enum BurialSiteNature
{
    /// <summary>公益性。For public welfare.</summary>
    PublicWelfare,

    /// <summary>经营性。Commercial.</summary>
    Commercial,
}

/// <summary>葬式；海葬没有安葬点，不在其中。Method of burial; burial at sea has no site and is not among them.</summary>
public enum BurialMethod
{
    /// <summary>安息堂（骨灰格位）。Columbarium.</summary>
    Columbarium,

    /// <summary>树葬。Under a tree.</summary>
    Tree,

    /// <summary>花葬。In a flower bed.</summary>
    Flower,

    /// <summary>草坪葬。In a lawn.</summary>
    Lawn,

    /// <summary>壁葬。In a wall.</summary>
    Wall,

    /// <summary>传统墓位，不属于节地生态葬式。Traditional grave; not ecological.</summary>
    Traditional,
}

/// <summary>安葬点状态。State of a burial site.</summary>
public enum BurialSiteStatus
{
    /// <summary>规划。Planned.</summary>
    Planned,

    /// <summary>在建。Being built.</summary>
    Building,

    /// <summary>使用中。In use.</summary>
    Active,

    /// <summary>已满。Full.</summary>
    Full,

    /// <summary>关闭。Closed.</summary>
    Closed,
}
