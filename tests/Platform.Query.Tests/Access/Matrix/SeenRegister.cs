using System.Globalization;
using System.Reflection;
using Platform.Model;
using Platform.Model.Access;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.Funeral;
using Platform.Model.Migration;
using Platform.Model.SocialWork;
using Platform.Query.Tests.Properties;

namespace Platform.Query.Tests.Access;

/// <summary>A register as somebody is promised to see it.</summary>
internal sealed class SeenRegister
{
    private static readonly Dictionary<Type, string> Roots = new()
    {
        [typeof(AccessRecord)] = "accessRecords",
        [typeof(Bed)] = "beds",
        [typeof(BurialSite)] = "burialSites",
        [typeof(Caregiver)] = "caregivers",
        [typeof(Division)] = "divisions",
        [typeof(Institution)] = "institutions",
        [typeof(MigrantVillage)] = "migrantVillages",
        [typeof(SocialWorker)] = "socialWorkers",
        [typeof(SupportProject)] = "supportProjects",
    };

    public SeenRegister(Actor actor, Dataset data, Type type)
    {
        (Actor, Data, Shape) = (actor, data, Shape.Of(type));
        IsRefused = Promise.Rows(actor.Principal, type) == null;
        All = data.Rows(Shape);
        Rows = [.. All.Where(actor.IsSeen)];
        Root = Roots[type];
        Leaves = [.. Shape.Fields.Where(field => field.Kind is not (FieldKind.ToOne or FieldKind.ToMany))];
        var special = Leaves.Where(field => Promise.IsPersonal(field) || IsComputed(field)).ToList();
        Samples = [.. special, .. Leaves.Except(special).DistinctBy(field => field.Kind)];
    }

    public Actor Actor { get; }

    public Dataset Data { get; }

    public Shape Shape { get; }

    /// <summary>The field that lists it.</summary>
    public string Root { get; }

    /// <summary>Whether the actor may not name it.</summary>
    public bool IsRefused { get; }

    /// <summary>The rows, seen or not.</summary>
    public IReadOnlyList<Entity> All { get; }

    /// <summary>The rows that the actor sees.</summary>
    public IReadOnlyList<Entity> Rows { get; }

    public string Count => Printed(Rows.Count);

    /// <summary>The fields that have values.</summary>
    public IReadOnlyList<ShapeField> Leaves { get; }

    /// <summary>All personal fields, all computed ones, and one more of each kind.</summary>
    public IReadOnlyList<ShapeField> Samples { get; }

    /// <summary>Relations to registers that have lists.</summary>
    public IEnumerable<ShapeField> Relations(FieldKind kind) => Shape.Fields.Where(field => field.Kind == kind && Roots.ContainsKey(field.Element));

    public static bool HasRoot(Type type) => Roots.ContainsKey(type);

    public static bool IsComputed(ShapeField field) => field.Property.ReflectedType!.GetProperty(field.Property.Name + "Expression", BindingFlags.Public | BindingFlags.Static) != null;

    public FieldAccess AccessTo(ShapeField field) => Promise.Field(Actor.Role, field).Access;

    public IEnumerable<string> Shown(ShapeField field, object row) => Promise.Shown(Actor.Role, field, row);

    /// <summary>The elements of a relation that the actor sees.</summary>
    public IEnumerable<Entity> Seen(ShapeField relation, object row) => relation.Seen(row, Actor.IsSeen).Cast<Entity>().OrderBy(element => element.Key);

    /// <summary>The count and the ids of what a filter and an order find.</summary>
    public IEnumerable<string> Found(object? where, params object?[] order)
    {
        var ids = OrderEvaluator.Ids(Shape, Rows, where, order, Actor.IsSeen);
        return ids.Take(50).Select(Values.Printed).Prepend(Printed(ids.Count));
    }

    /// <summary>A value of some row in the form of a request, seen or not.</summary>
    public object Operand(ShapeField field) => Data.Held(field) is { Count: > 0 } held ? held[held.Count / 2] : field.Kind switch
    {
        FieldKind.Boolean => true,
        FieldKind.Whole or FieldKind.Fraction => 0m,
        FieldKind.Date => "2020-02-29",
        FieldKind.Instant => "2025-12-31T08:00:00Z",
        FieldKind.Enum or FieldKind.EnumList => Values.EnumName(Enum.GetNames(field.Element)[0]),
        _ => "x",
    };

    public static string Printed(int count) => count.ToString(CultureInfo.InvariantCulture);

    public static Dictionary<string, object?> Object(string name, object? value) => new(StringComparer.Ordinal) { [name] = value };
}
