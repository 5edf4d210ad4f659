using System.Reflection;
using System.Text;
using Platform.Access.Policies;
using Platform.Model;
using Platform.Model.Access;
using Platform.Model.Privacy;

namespace Platform.Access.Tests.Policies;

/// <summary>The part of the book's page on access that is written from the policy tables: roles × registers × fields.</summary>
internal static class AccessPage
{
    public const string Begin = "<!-- 以下由权限表生成，请勿手改。Written from the policy tables from here on: begin -->\n";
    public const string End = "<!-- end -->\n";

    private static readonly Role[] Roles = Enum.GetValues<Role>();

    /// <summary>A page with the part that the tables say.</summary>
    public static string Write(string page, IReadOnlyList<RegisterPolicy> policies)
    {
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        return page[..begin] + Tables(policies) + page[end..];
    }

    private static string Tables(IReadOnlyList<RegisterPolicy> policies)
    {
        var text = new StringBuilder("\n## 各角色可见的行 Rows by role\n\n");
        Row(text, ["登记 Register", .. Roles.Select(Name)]);
        Row(text, ["---", .. Roles.Select(_ => "---")]);
        foreach (var policy in policies)
            Row(text, [Name(policy.Entity), .. Roles.Select(role => Rows(policy.RowsOf(role)))]);
        foreach (var policy in policies.Where(policy => Personal(policy).Count > 0))
        {
            Role[] seeing = [.. Roles.Where(role => policy.RowsOf(role) is not RowCell.None)];
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## {Label(policy.Entity).Zh} {Label(policy.Entity).En}\n\n");
            Row(text, ["字段 Field", "分级 Class", .. seeing.Select(Name)]);
            Row(text, ["---", "---", .. seeing.Select(_ => "---")]);
            foreach (var property in Personal(policy))
                Row(text, [Name(property), DataClasses.Of(property).ToString(), .. seeing.Select(role => Cell(policy.FieldOf(role, property.Name)))]);
            Row(text, ["其他字段 all others", "P0", .. seeing.Select(_ => Cell(new FieldCell.Clear()))]);
        }

        return text.Append('\n').ToString();
    }

    private static List<PropertyInfo> Personal(RegisterPolicy policy) =>
        [.. policy.Entity.GetProperties().Where(property => DataClasses.Of(property) != DataClass.P0 || policy.Properties.Contains(property.Name))];

    private static string Rows(RowCell cell) => cell switch
    {
        RowCell.All => "全部 all",
        RowCell.InScope rows => $"{(rows.Scope == typeof(DivisionScope) ? "本辖区 own division" : "本机构 own institution")} (`{string.Join('.', rows.Steps.Select(Camel))}`)",
        _ => "—",
    };

    private static string Cell(FieldCell cell) => cell switch
    {
        FieldCell.Clear => "可见 clear",
        FieldCell.Masked { MayReveal: true } => "脱敏，可按用途查看 masked, revealed for a purpose",
        FieldCell.Masked { By: not null } => "脱敏，留前六位 masked but for six digits",
        FieldCell.Masked => "脱敏 masked",
        _ => "隐藏 hidden",
    };

    private static string Name(Role role) => $"{Label(typeof(Role).GetField(role.ToString())!).Zh} `{role.ToString().ToUpperInvariant()}`";

    private static string Name(Type entity) => $"{Label(entity).Zh} `{entity.Name}`";

    private static string Name(PropertyInfo property) => $"{Label(property).Zh} `{Camel(property.Name)}`";

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static LabelAttribute Label(MemberInfo member) => member.GetCustomAttribute<LabelAttribute>()!;

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
