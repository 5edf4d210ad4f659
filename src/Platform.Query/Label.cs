namespace Platform.Query;

/// <summary>What people call a type, a field or a value: the title of a column, without the unit.</summary>
/// <param name="Zh">In Chinese.</param>
/// <param name="En">In English.</param>
/// <param name="Unit">The unit in which people read the field; null when it has none.</param>
public sealed record Label(string Zh, string En, LabelUnit? Unit = null);

/// <summary>The unit in which people read a number.</summary>
/// <param name="Zh">Its sign in Chinese.</param>
/// <param name="En">Its sign in English.</param>
/// <param name="Exponent">The power of ten that makes the number in this unit of the field's value: -2 where the value is in fen and people read yuan, 2 where it is a fraction and they read per cent.</param>
public sealed record LabelUnit(string Zh, string En, int Exponent = 0);
