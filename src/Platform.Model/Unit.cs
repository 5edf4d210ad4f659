namespace Platform.Model;

/// <summary>数值的单位，名称是阅读时所见的单位。Unit of a number; its label is the unit that people read.</summary>
[Label("单位", "Unit")]
public enum Unit
{
    /// <summary>没有单位。Without a unit.</summary>
    [Label("无", "none")]
    None,

    /// <summary>金额：以分存储，以元阅读。Money: stored in fen, read in yuan.</summary>
    [Label("元", "yuan")]
    Fen,

    /// <summary>比率：以小数存储，以百分数阅读。A rate: stored as a fraction, read in per cent.</summary>
    [Label("%", "%")]
    Fraction,

    /// <summary>面积：平方米。Area in square metres.</summary>
    [Label("㎡", "m²")]
    SquareMetre,

    /// <summary>经纬度：度。Degrees of longitude or latitude.</summary>
    [Label("°", "°")]
    Degree,

    /// <summary>人数。People.</summary>
    [Label("人", "people")]
    Person,

    /// <summary>户数。Households.</summary>
    [Label("户", "households")]
    Household,

    /// <summary>床位数：张。Beds.</summary>
    [Label("张", "beds")]
    Bed,

    /// <summary>时长：小时。Hours.</summary>
    [Label("小时", "hours")]
    Hour,
}

/// <summary>Facts of units.</summary>
public static class Units
{
    /// <summary>The power of ten that makes the number which people read of the number which is stored: 1 yuan is 100 fen, 1% is 0.01.</summary>
    public static int Exponent(this Unit unit) => unit switch
    {
        Unit.Fen => -2,
        Unit.Fraction => 2,
        _ => 0,
    };
}
