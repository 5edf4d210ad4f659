using System.Reflection;
using Platform.Model;
using Platform.Query;

namespace Platform.Server.Hosting;

/// <summary>The labels of the model, as the query engine takes them.</summary>
internal static class ModelLabels
{
    /// <summary>The label of a type, a property or an enum's member; null when it has none.</summary>
    public static Label? Of(MemberInfo member) =>
        member.GetCustomAttribute<LabelAttribute>() is { } label ? new Label(label.Zh, label.En, Of(label.Unit)) : null;

    private static LabelUnit? Of(Unit unit) => unit == Unit.None || Of(typeof(Unit).GetField(unit.ToString())!) is not { } sign
        ? null
        : new LabelUnit(sign.Zh, sign.En, unit.Exponent());
}
