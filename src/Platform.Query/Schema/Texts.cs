namespace Platform.Query.Schema;

/// <summary>Descriptions of what the conventions add to every entity: Chinese first, then English.</summary>
internal static class Texts
{
    public const string Schema = "县级民政数据平台：养老机构、床位、护理员、社会工作者、公益性墓地、村（社区）等登记数据的统一查询接口。The civil-affairs registers of a county: elderly care, social work, burial sites, villages and projects, behind one schema.";

    public const string Viewer = "当前调用者：以何种角色、范围访问。Who asks, and in what role and scope.";
    public const string Query = "县级民政数据的统一查询入口。The single entry to the county's civil-affairs registers.";
    public const string Node = "全局对象标识：任何带 id 的对象。Global object identification: any object with an id.";
    public const string NodeField = "按全局 id 取一个对象；id 不存在或无效时为 null。The object with this global id; null when there is none.";
    public const string NodesField = "按全局 id 批量取对象，次序与参数相同，找不到的为 null。The objects with these global ids in the order asked for; null for each that is not found.";
    public const string NodesIds = "全局 id 列表，长度不超过每页上限。Global ids, at most as many as a page may hold.";
    public const string Id = "全局唯一、不透明、稳定的标识。Opaque, global, stable identifier.";
    public const string First = "从头取多少条（默认 10，默认上限 50）。How many rows from the start (10 by default, at most 50 unless set otherwise).";
    public const string After = "从该游标之后开始。Rows after this cursor.";
    public const string Last = "从尾取多少条。How many rows from the end.";
    public const string Before = "到该游标之前为止。Rows before this cursor.";
    public const string Where = "筛选条件。Which rows to list.";
    public const string Order = "排序：按列表次序，每个对象一个键；末位总以内部键补足。The sort keys in order of priority, one key to an object.";
    public const string PageInfo = "分页信息。Where the page stands in its list.";
    public const string HasNextPage = "本页之后是否还有数据。Whether rows exist after this page.";
    public const string HasPreviousPage = "本页之前是否还有数据。Whether rows exist before this page.";
    public const string StartCursor = "本页第一条的游标；空页为 null。Cursor of the page's first row; null on an empty page.";
    public const string EndCursor = "本页最后一条的游标；空页为 null。Cursor of the page's last row; null on an empty page.";
    public const string Edges = "带游标的数据行。The page's rows with their cursors.";
    public const string Nodes = "本页数据行。The page's rows.";
    public const string Cursor = "该行的游标，只对同一列表、同一筛选与排序有效。The row's cursor, valid for this list, filter and order only.";
    public const string EdgeNode = "该行数据。The row.";
    public const string TotalCount = "符合筛选条件的总行数（精确）。How many rows the filter selects, exactly.";
    public const string Cap = "数到 cap + 1 即可停止；不给则精确计数。Counting may stop at cap + 1; exact when absent.";
    public const string SortEnum = "排序方向。Sort direction.";
    public const string Asc = "升序，空值在前。Ascending, nulls first.";
    public const string Desc = "降序，空值在后。Descending, nulls last.";
    public const string And = "全部成立。All of these hold.";
    public const string Or = "任一成立。Any of these holds.";
    public const string All = "所有元素都符合（空列表也成立）。Every element matches (true of an empty list).";
    public const string None = "没有元素符合。No element matches.";
    public const string Some = "至少一个元素符合。At least one element matches.";
    public const string Any = "是否非空：true 为非空，false 为空。Whether the list has elements: true, not empty; false, empty.";

    public const string SpecifiedByDirective = "给出该标量格式规范的网址。Tells where the format of the scalar is specified.";
    public const string SpecifiedByUrl = "规范的网址。The URL of the specification.";
    public const string OneOfDirective = "该输入对象须且只能给出一个非空字段。Exactly one field of the input object is given, and it is not null.";
    public const string AccessDirective = "该字段的数据分级；未标注的不是个人信息。不同角色所见不同：明文、脱敏或为空。The class of the field's data; those without it are not personal. By role it is shown in clear, under a mask, or as null.";
    public const string AccessClass = "数据分级。The class.";
    public const string CostDirective = "该字段的查询成本：须由数据库检索的为 10，对象为 1，标量为 0。What a field costs: 10 where the database has to search, else 1 for an object and 0 for a scalar.";
    public const string CostWeight = "成本。The cost.";
    public const string ListSizeDirective = "列表计价所用的长度：按请求实际的每页条数。How long a list is taken to be: as long as the page that the request asks for.";
    public const string AssumedSize = "最大长度；没有分页的列表为估计长度。The longest page; of a list without pages, its assumed length.";
    public const string SlicingArguments = "决定长度的参数。The arguments that tell the length.";
    public const string SlicingArgumentDefaultValue = "未给这些参数时的长度。The length when none of them is given.";
    public const string SizedFields = "长度适用的子字段。The fields below that have this length.";
    public const string RequireOneSlicingArgument = "是否必须给出其中一个参数。Whether one of the arguments must be given.";

    public static string Connection(EntityMap map) => $"分页列表：{map.Name}。A page of {map.Name} rows.";

    public static string Edge(EntityMap map) => $"列表中的一行及其游标：{map.Name}。A {map.Name} row and its cursor.";

    public static string Filter(string name) => $"筛选条件：{name}；同一对象内多个字段为“且”。Filter of {name}; several fields in one object mean AND.";

    public static string ListFilter(string name) => $"列表的筛选条件：{name}。Filter of a list of {name}.";

    public static string Sort(EntityMap map) => $"排序键：{map.Name}，每个对象只填一个字段。A sort key of {map.Name}: one field to an object.";

    public static string Lookup(EntityMap map) => $"按业务主键取一条 {map.Name}；没有则为 null。The {map.Name} with this natural key; null when there is none.";

    public static string Root(EntityMap map) => $"{Subject(map)}列表。A filtered, sorted, paged list of {map.Name} rows.";

    public static string Operator(string name) => Operators[name];

    /// <summary>The leading Chinese words, up to the first punctuation.</summary>
    public static string Subject(EntityMap map) => string.Concat((map.Description ?? "").TakeWhile(letter => letter is >= '\u4e00' and <= '\u9fff'));

    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["eq"] = "等于（null 找空值）。Equal (null finds nulls).",
        ["neq"] = "不等于（含空值）。Not equal (also finds nulls).",
        ["in"] = "在列表中。One of these.",
        ["nin"] = "不在列表中（含空值）。None of these (also finds nulls).",
        ["gt"] = "大于。Greater than.",
        ["ngt"] = "不大于（含空值）。Not greater than (also finds nulls).",
        ["gte"] = "大于或等于。Greater than or equal.",
        ["ngte"] = "不大于且不等于（含空值）。Not greater than or equal (also finds nulls).",
        ["lt"] = "小于。Less than.",
        ["nlt"] = "不小于（含空值）。Not less than (also finds nulls).",
        ["lte"] = "小于或等于。Less than or equal.",
        ["nlte"] = "不小于且不等于（含空值）。Not less than or equal (also finds nulls).",
        ["contains"] = "包含该文本（区分大小写）。Contains this text, case sensitive.",
        ["ncontains"] = "不包含该文本（含空值）。Does not contain this text (also finds nulls).",
        ["startsWith"] = "以该文本开头。Starts with this text.",
        ["nstartsWith"] = "不以该文本开头（含空值）。Does not start with this text (also finds nulls).",
        ["endsWith"] = "以该文本结尾。Ends with this text.",
        ["nendsWith"] = "不以该文本结尾（含空值）。Does not end with this text (also finds nulls).",
        ["icontains"] = "包含该文本，不分 ASCII 字母大小写，也不分其全角半角。Contains this text, ignoring the case of ASCII letters and whether ASCII is written in full width.",
        ["istartsWith"] = "以该文本开头，不分 ASCII 字母大小写与全角半角。Starts with this text, ignoring the case of ASCII letters and whether ASCII is written in full width.",
        ["ieq"] = "等于，不分 ASCII 字母大小写与全角半角。Equal, ignoring the case of ASCII letters and whether ASCII is written in full width.",
    };
}
