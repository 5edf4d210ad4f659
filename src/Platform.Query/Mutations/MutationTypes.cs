using System.Reflection;
using GraphQL.Resolvers;
using GraphQL.Types;
using Platform.Query.Cost;
using Platform.Query.Schema;
using static Platform.Query.Schema.Definitions;

namespace Platform.Query.Mutations;

/// <summary>The types that mutations share with each other and with queries.</summary>
public sealed class MutationTypes
{
    private readonly LeafTypes _leaves;
    private readonly QueryOptions _options;

    internal MutationTypes(LeafTypes leaves, QueryOptions options)
    {
        (_leaves, _options) = (leaves, options);
        Error = new InterfaceGraphType { Name = "Error", Description = MutationTexts.Error };
        foreach (var field in ErrorFields())
            Error.AddField(Output(field.Name, field.Description, field.ResolvedType!));
        RuleViolation = ErrorType<RuleViolationError>(MutationTexts.RuleViolation);
        NotFound = ErrorType<NotFoundError>(MutationTexts.NotFound);
        NotFound.AddField(Field<NotFoundError>("key", MutationTexts.Key, new NonNullGraphType(Text), error => error.Key));
    }

    /// <summary>The type <c>ID</c>.</summary>
    public ScalarGraphType Id => _leaves.Id;

    /// <summary>The type <c>String</c>.</summary>
    public ScalarGraphType Text => _leaves.String;

    /// <summary>What all errors have.</summary>
    public InterfaceGraphType Error { get; }

    /// <summary>The type of <see cref="RuleViolationError"/>.</summary>
    public ObjectGraphType RuleViolation { get; }

    /// <summary>The type of <see cref="NotFoundError"/>.</summary>
    public ObjectGraphType NotFound { get; }

    /// <summary>A CLR property's name in the schema.</summary>
    public static string FieldName(string property) => Naming.Camel(property);

    /// <summary>A CLR enum member's, or property's, name as a member of an enum.</summary>
    public static string MemberName(string member) => Naming.UpperSnake(member);

    /// <summary>A property's description.</summary>
    public static string? Description(PropertyInfo property) => Descriptions.Of(property);

    /// <summary>The type of a CLR enum; an input has its members' numbers, as <see cref="long"/>.</summary>
    public EnumerationGraphType Enum(Type type) => _leaves.Enum(type);

    /// <summary>A field of a payload, or of what is in it.</summary>
    public static FieldType Field<TSource>(string name, string? description, IGraphType type, Func<TSource, object?> value)
    {
        var field = Output(name, description, type);
        field.Resolver = new FuncFieldResolver<object?>(context => value((TSource)context.Source!));
        return field;
    }

    /// <summary>A text field that shows a property of an entity, with its description and its class.</summary>
    public FieldType TextField<TSource>(PropertyInfo property, Func<TSource, object?> value) =>
        Field(FieldName(property.Name), Description(property), Text, value).WithClass(property, _options);

    /// <summary>A list in a payload, which is priced as if it had so many objects; null where there is nothing of the kind.</summary>
    public static FieldType List<TSource>(string name, string? description, IGraphType element, int assumedSize, Func<TSource, object?> value) =>
        Field(name, description, new ListGraphType(new NonNullGraphType(element)), value).WithAssumedSize(assumedSize);

    /// <summary>A field of an input, which must be given.</summary>
    public static FieldType Required(string name, string? description, IGraphType type) => Output(name, description, new NonNullGraphType(type));

    /// <summary>The union of the errors that a mutation may have.</summary>
    public static UnionGraphType Union(string name, string? description, params ObjectGraphType[] errors)
    {
        var union = new UnionGraphType { Name = name, Description = description };
        foreach (var error in errors)
            union.AddPossibleType(error);
        return union;
    }

    private ObjectGraphType ErrorType<TError>(string description)
        where TError : MutationError
    {
        var type = new ObjectGraphType { Name = typeof(TError).Name, Description = description, IsTypeOf = value => value is TError };
        foreach (var field in ErrorFields())
            type.AddField(field);
        type.AddResolvedInterface(Error);
        return type;
    }

    private IEnumerable<FieldType> ErrorFields() =>
    [
        Field<MutationError>("message", MutationTexts.Message, new NonNullGraphType(Text), error => error.Message),
        Field<MutationError>("code", MutationTexts.Code, new NonNullGraphType(Text), error => error.Code),
        Field<MutationError>("path", MutationTexts.Path, new ListGraphType(new NonNullGraphType(Text)), error => error.Path),
    ];
}
