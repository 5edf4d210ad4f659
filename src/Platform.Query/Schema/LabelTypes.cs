using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Platform.Query.Cost;
using static Platform.Query.Schema.Definitions;

namespace Platform.Query.Schema;

/// <summary>
/// The root fields that give front ends the words which people read, also where introspection is closed. They ask no database: the engine answers
/// them as it does <c>__schema</c>.
/// </summary>
internal sealed class LabelTypes(ModelMap model, LeafTypes leaves)
{
    public const string Enums = "enumLabels";
    public const string Types = "typeLabels";

    private const string ObjectsKey = "objects";

    /// <summary>The objects that a field's whole answer has.</summary>
    public static int ObjectsOf(FieldType field) => field.GetMetadata<int>(ObjectsKey);

    /// <summary>The root fields.</summary>
    public IEnumerable<FieldType> Fields()
    {
        var enums = model.Enums.ToList();
        var value = Object("ValueLabel", LabelTexts.Value, "value", LabelTexts.ValueName);
        var ofEnum = Object("EnumLabels", LabelTexts.Enum, "name", LabelTexts.Name);
        ofEnum.AddField(Resolved<Labelled>("values", LabelTexts.Values, List(value), item => item.Parts()));
        yield return Root(Enums, LabelTexts.Enums, ofEnum, [.. enums.Select(OfEnum)], enums.Sum(type => 1 + type.GetEnumNames().Length));

        var field = Object("FieldLabel", LabelTexts.Field, "name", LabelTexts.Name);
        field.AddField(Resolved<Labelled>("unit", LabelTexts.Unit, Unit(), item => item.Label.Unit));
        var ofType = Object("TypeLabels", LabelTexts.Type, "name", LabelTexts.Name);
        ofType.AddField(Resolved<Labelled>("fields", LabelTexts.Fields, List(field), item => item.Parts()));
        yield return Root(Types, LabelTexts.Types, ofType, [.. model.Entities.Select(OfType)], model.Entities.Sum(map => 1 + (2 * map.Fields.Count)));
    }

    private Labelled OfEnum(Type type) => new(
        type.Name, () => model.Labels.Of(type), () => type.GetEnumNames().Select(member => new Labelled(Naming.UpperSnake(member), () => model.Labels.OfMember(type, member))));

    private Labelled OfType(EntityMap map) => new(
        map.Name, () => model.Labels.Of(map.EntityType.ClrType), () => map.Fields.Select(field => new Labelled(field.Name, () => model.Labels.Of(map, field))));

    private FieldType Root(string name, string description, ObjectGraphType type, IReadOnlyList<Labelled> all, int objects)
    {
        var field = Output(name, description, List(type));
        field.Arguments = new QueryArguments(Argument("names", LabelTexts.Names, new ListGraphType(new NonNullGraphType(leaves.String))));
        field.Resolver = new FuncFieldResolver<object>(context =>
            context.GetArgument<List<string>?>("names") is { } names ? all.Where(item => names.Contains(item.Name, StringComparer.Ordinal)) : all);
        field.Metadata[ObjectsKey] = objects;
        return field.WithAssumedSize(all.Count);
    }

    private ObjectGraphType Object(string name, string description, string nameField, string nameText)
    {
        var type = new ObjectGraphType { Name = name, Description = description };
        var text = new NonNullGraphType(leaves.String);
        type.AddField(Resolved<Labelled>(nameField, nameText, text, item => item.Name));
        type.AddField(Resolved<Labelled>("zh", LabelTexts.Zh, text, item => item.Label.Zh));
        type.AddField(Resolved<Labelled>("en", LabelTexts.En, text, item => item.Label.En));
        return type;
    }

    private ObjectGraphType Unit()
    {
        var type = new ObjectGraphType { Name = "UnitLabel", Description = LabelTexts.Unit };
        var text = new NonNullGraphType(leaves.String);
        type.AddField(Resolved<LabelUnit>("zh", LabelTexts.Zh, text, unit => unit.Zh));
        type.AddField(Resolved<LabelUnit>("en", LabelTexts.En, text, unit => unit.En));
        type.AddField(Resolved<LabelUnit>("exponent", LabelTexts.Exponent, new NonNullGraphType(leaves.Int), unit => unit.Exponent));
        return type;
    }

    private static FieldType Resolved<T>(string name, string description, IGraphType type, Func<T, object?> resolve)
    {
        var field = Output(name, description, type);
        field.Resolver = new FuncFieldResolver<object>(context => resolve((T)context.Source!));
        return field;
    }

    private static NonNullGraphType List(IGraphType type) => new(new ListGraphType(new NonNullGraphType(type)));

    /// <summary>Something with a name in the schema and a label, which is looked up when it is asked for; its name stands for one that it does not have.</summary>
    private sealed class Labelled(string name, Func<Label?> label, Func<IEnumerable<Labelled>>? parts = null)
    {
        public string Name => name;

        public Label Label => label() ?? new Label(name, name);

        public IEnumerable<Labelled> Parts() => parts!();
    }
}
