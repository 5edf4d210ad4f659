using System.Collections.Concurrent;
using System.Reflection;

namespace Platform.Query.Schema;

/// <summary>The labels of types, fields and enums' members, looked up when they are first asked for.</summary>
internal sealed class Labels(Func<MemberInfo, Label?> read)
{
    private readonly ConcurrentDictionary<MemberInfo, Label?> _known = [];

    public Label? Of(Type type) => _known.GetOrAdd(type, read);

    public Label? Of(EntityMap map, Field field) => map.EntityType.ClrType.GetProperty(field.ClrName) is { } property ? _known.GetOrAdd(property, read) : null;

    public Label? OfMember(Type type, string member) => _known.GetOrAdd(type.GetField(member)!, read);
}

/// <summary>Chooses of a label's words.</summary>
internal static class LabelWords
{
    public static string In(this Label label, TableWords words) => words == TableWords.Chinese ? label.Zh : label.En;
}
