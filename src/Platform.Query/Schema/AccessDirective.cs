using System.Reflection;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using static Platform.Query.Schema.Definitions;

namespace Platform.Query.Schema;

/// <summary>The directive <c>@access</c> of the schema: what a field tells of a person, for whoever reads the schema to know what may be masked.</summary>
internal static class AccessDirective
{
    private const string Access = "access";
    private const string Class = "class";

    /// <summary>The definition; none when no field has a class.</summary>
    public static IEnumerable<Directive> Definitions(ModelMap model, LeafTypes leaves, QueryOptions options)
    {
        var classes = model.Entities.SelectMany(map => map.Fields, (map, field) => ClassOf(map, field, options)).OfType<Enum>().FirstOrDefault();
        if (classes == null)
            yield break;
        yield return new Directive(Access, DirectiveLocation.FieldDefinition)
        {
            Description = Texts.AccessDirective,
            Arguments = new QueryArguments(Argument(Class, Texts.AccessClass, new NonNullGraphType(leaves.Enum(classes.GetType())))),
        };
    }

    /// <summary>Says the class of a field that has one.</summary>
    public static FieldType WithClass(this FieldType type, EntityMap map, Field field, QueryOptions options) =>
        ClassOf(map, field, options) is { } dataClass ? type.ApplyDirective(Access, Class, Convert.ToInt64(dataClass)) : type;

    /// <summary>Says the class of a field that shows a property.</summary>
    public static FieldType WithClass(this FieldType type, PropertyInfo property, QueryOptions options) =>
        options.DataClass(property) is { } dataClass ? type.ApplyDirective(Access, Class, Convert.ToInt64(dataClass)) : type;

    private static Enum? ClassOf(EntityMap map, Field field, QueryOptions options) =>
        map.EntityType.ClrType.GetProperty(field.ClrName) is { } property ? options.DataClass(property) : null;
}
