using GraphQL.Types;
using static Platform.Query.Schema.Definitions;

namespace Platform.Query.Schema;

/// <summary>The type of <c>viewer</c>.</summary>
internal sealed class ViewerTypes(LeafTypes leaves, Func<EntityMap, IGraphType> entity)
{
    public const string FieldName = "viewer";

    /// <summary>The root field.</summary>
    public FieldType Field(ViewerMap map) => Output(FieldName, Texts.Viewer, new NonNullGraphType(Object(map)));

    private ObjectGraphType Object(ViewerMap map)
    {
        var type = new ObjectGraphType { Name = map.Name, Description = Descriptions.Of(map.Type) };
        foreach (var field in map.Fields)
            type.AddField(Output(field.Name, Descriptions.Of(field.Property), Type(field)));
        return type;
    }

    private IGraphType Type(ViewerField field)
    {
        var type = field.Reference is { } reference ? entity(reference) : field.Objects is { } inner ? Object(inner) : leaves.Of(field.Scalar!);
        if (field.IsList)
            type = new ListGraphType(new NonNullGraphType(type));
        return field.IsNullable ? type : new NonNullGraphType(type);
    }
}
