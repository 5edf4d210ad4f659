namespace Platform.Query.Schema;

/// <summary>Descriptions of the labels: Chinese first, then English.</summary>
internal static class LabelTexts
{
    public const string Enums =
        "枚举及其各值的中英文名称，供前端显示；不查数据库，关闭内省时也可用。Enums and their values in the words that people read; asks no database, and is open where introspection is not.";

    public const string Types =
        "各类型及其字段的中英文名称与单位，供前端作表头；不查数据库，关闭内省时也可用。Types and their fields in the words that people read, with units; asks no database, and is open where introspection is not.";

    public const string Names = "只取这些名称的，未知的略去；不给则全部。Only those of these names, unknown ones left out; all when absent.";
    public const string Enum = "枚举的名称。What people call an enum.";
    public const string Values = "各枚举值，按声明次序。Its values in the order of their declaration.";
    public const string Value = "枚举值的名称。What people call a value of an enum.";
    public const string ValueName = "枚举值，如 FULL_DAY。The value, such as FULL_DAY.";
    public const string Type = "类型的名称。What people call a type.";
    public const string Fields = "各字段，按类型中的次序。Its fields in the order of the type.";
    public const string Field = "字段的名称。What people call a field.";
    public const string Name = "在本模式中的名称。The name in this schema.";
    public const string Zh = "中文名称。In Chinese.";
    public const string En = "英文名称。In English.";
    public const string Unit = "阅读时所用的单位；没有则为 null。The unit in which people read the value; null when it has none.";

    public const string Exponent =
        "字段值乘以 10 的该次方，即为以此单位计的数：金额（分→元）为 -2，比率（小数→%）为 2。The power of ten that makes the number in this unit of the field's value: -2 for money (fen to yuan), 2 for rates (fraction to %).";
}
