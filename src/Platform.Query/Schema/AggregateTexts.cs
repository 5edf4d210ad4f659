using Platform.Query.Planning;

namespace Platform.Query.Schema;

/// <summary>Descriptions of aggregates and groups: Chinese first, then English.</summary>
internal static class AggregateTexts
{
    public const string Count = "行数。How many rows.";
    public const string Part = "对筛选出的全部行（不只本页）的汇总。Totals over all rows that the filter selects, not only the page.";
    public const string Groups = "把筛选出的全部行按键分组。All rows that the filter selects, in groups by their keys.";
    public const string GroupCount = "组数。How many groups there are.";
    public const string Key = "组的键：只能取 by 中给出的字段；空值自成一组。The group's key: the fields named in `by`; null is a key of its own.";
    public const string GroupAggregate = "组内各行的汇总。Totals over the rows of the group.";
    public const string GroupWhere =
        "列出该组各行的筛选条件，可作为同一列表的 where 变量送回。The filter that lists the group's rows: send it back as the variable `where` of the same list.";
    public const string ByArgument = "分组的键，一个对象一个键，次序即键的次序。The keys to group by, one to an object, in their order.";
    public const string Having = "只列出满足条件的组。Only groups that satisfy this.";
    public const string Order = "组的排序；末位总以各键升序补足。How groups are sorted; the keys, ascending, always come last.";
    public const string First = "取多少组（默认 100，默认上限 1000）。How many groups (100 by default, at most 1000 unless set otherwise).";
    public const string After = "从该游标之后的组开始。Groups after this cursor.";
    public const string Last = "从尾取多少组。How many groups from the end.";
    public const string Before = "到该游标之前的组为止。Groups before this cursor.";
    public const string Edges = "带游标的组。The page's groups with their cursors.";
    public const string Cursor = "该组的游标，只对同一列表、同一筛选、键、条件与排序有效。The group's cursor, valid for this list, filter, keys, condition and order only.";
    public const string RollUp = "把区划归到该级的上级区划；更高级别的归入空组。The ancestor at a level; rows of a higher level have none.";
    public const string ByValue = "按原值分组。Groups by the value itself.";
    public const string ByDate = "按日期分组的粒度；键为该段的第一天，时刻按当地日期。How dates are grouped; the key is the first day of the span, of instants by the local clock.";
    public const string ByElement = "按列表的每个元素分组；一行可在多个组中。Groups by each member of a list; a row may be in several groups.";
    public const string Facets = "各字段取值的行数；每个字段不受其自身条件限制。Counts of the values of each field, under the filter without the conditions on the field itself.";
    public const string Facet = "一个取值及其行数。A value and how many rows have it.";
    public const string FacetCounts =
        "各字段不同取值的个数，未列出的也计入；大于所列项数时，所列仅为行数最多的取值。How many values each field has, those included that are not listed: where it is more than are listed, those are the most frequent.";
    public const string FacetValue = "取值；空值自成一项。The value; null is one of its own.";
    public const string EstimatedCount = "行数的估计：无筛选时取自数据库统计，否则精确计数。The number of rows from the database's statistics when nothing is filtered; else an exact count.";
    public const string IsEstimate = "是否为估计值。Whether the count is an estimate.";
    public const string ListWhere = "哪些元素计入；不给则全部。Which elements count; all when absent.";
    public const string FilterObject = "筛选条件的 JSON 对象。A filter as a JSON object.";

    public static string ListFilter(EntityMap map) => $"按所属{Texts.Subject(map)}的汇总筛选。A condition on totals over the {map.Name} rows of a relation.";

    public static string ListSort(EntityMap map) => $"按所属{Texts.Subject(map)}的汇总排序。A sort key: a total over the {map.Name} rows of a relation.";

    public static string Aggregate(EntityMap map) => $"{Texts.Subject(map)}的汇总。Totals over {map.Name} rows.";

    public static string Group(EntityMap map) => $"{Texts.Subject(map)}的一组。A group of {map.Name} rows.";

    public static string Edge(EntityMap map) => $"{Texts.Subject(map)}的一组及其游标。A group of {map.Name} rows and its cursor.";

    public static string By(EntityMap map) => $"{Texts.Subject(map)}分组的键，每个对象只填一个字段。A key to group {map.Name} rows by: one field to an object.";

    public static string Sort(EntityMap map) => $"{Texts.Subject(map)}各组的排序键，每个对象只填一个字段。A sort key of groups of {map.Name} rows: one field to an object.";

    public static string Function(AggregateFunction function) => function switch
    {
        AggregateFunction.DistinctCount => "不同取值的个数，空值不计。How many different values, nulls aside.",
        AggregateFunction.Sum => "合计，精确；没有值时为 null。The exact sum; null when there is no value.",
        AggregateFunction.Avg => "平均值，比原字段多四位小数；没有值时为 null。The mean with four decimals more than the field; null when there is no value.",
        AggregateFunction.Min => "最小值；没有值时为 null。The least value; null when there is none.",
        AggregateFunction.Max => "最大值；没有值时为 null。The greatest value; null when there is none.",
        _ => Count,
    };

    /// <summary>What a function is called in titles.</summary>
    public static Label Title(AggregateFunction function) => function switch
    {
        AggregateFunction.DistinctCount => new("不同取值的个数", "Distinct values"),
        AggregateFunction.Sum => new("合计", "Sum"),
        AggregateFunction.Avg => new("平均值", "Mean"),
        AggregateFunction.Min => new("最小值", "Minimum"),
        AggregateFunction.Max => new("最大值", "Maximum"),
        _ => new("行数", "Rows"),
    };

    /// <summary>What the count of a relation's rows is called in titles.</summary>
    public static Label? CountOf(Label? relation) => relation == null ? null : new($"{relation.Zh}数", relation.En);

    public static string Unit(GroupUnit unit) => unit switch
    {
        GroupUnit.Day => "日。The day.",
        GroupUnit.Month => "月。The month.",
        GroupUnit.Quarter => "季度。The quarter.",
        GroupUnit.Year => "年。The year.",
        GroupUnit.Each => "每个元素。Each member.",
        _ => "原值。The value.",
    };
}
