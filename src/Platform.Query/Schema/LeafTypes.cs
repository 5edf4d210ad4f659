using GraphQL.Types;

namespace Platform.Query.Schema;

/// <summary>The scalar and enum types, one instance of each.</summary>
internal sealed class LeafTypes
{
    /// <summary>Where the formats are specified that clients of Hot Chocolate know by these names.</summary>
    private const string Specifications = "https://scalars.graphql.org/chillicream/";

    private readonly Dictionary<Type, EnumerationGraphType> _enums = [];
    private readonly Dictionary<ScalarKind, ScalarGraphType> _scalars = new()
    {
        [ScalarKind.Id] = new IdGraphType(),
        [ScalarKind.String] = new StringGraphType(),
        [ScalarKind.Boolean] = new BooleanGraphType(),
        [ScalarKind.Int] = new IntGraphType(),
        [ScalarKind.Float] = new FloatScalar(),
        [ScalarKind.Long] = new LongGraphType { Description = "64 位整数；金额以分计。A 64-bit whole number; money is in fen (1/100 yuan)." }
            .WithSpecification(Specifications + "long.html"),
        [ScalarKind.Decimal] = new DecimalScalar().WithSpecification(Specifications + "decimal.html"),
        [ScalarKind.LocalDate] = new LocalDateScalar().WithSpecification(Specifications + "local-date.html"),
        [ScalarKind.DateTime] = new DateTimeScalar().WithSpecification(Specifications + "date-time.html"),
    };

    public ScalarGraphType Id => _scalars[ScalarKind.Id];

    public ScalarGraphType String => _scalars[ScalarKind.String];

    public ScalarGraphType Int => _scalars[ScalarKind.Int];

    public ScalarGraphType Boolean => _scalars[ScalarKind.Boolean];

    public ScalarGraphType Of(Scalar scalar) => scalar.Kind == ScalarKind.Enum ? Enum(scalar.ClrType) : _scalars[scalar.Kind];

    /// <summary>The GraphQL enum of a CLR enum; its internal values are the ordinals that the database stores.</summary>
    public EnumerationGraphType Enum(Type type)
    {
        if (_enums.TryGetValue(type, out var known))
            return known;
        var graphType = new EnumerationGraphType { Name = type.Name, Description = Descriptions.Of(type) };
        foreach (var member in type.GetEnumNames())
        {
            var ordinal = Convert.ToInt64(System.Enum.Parse(type, member));
            graphType.Add(Naming.UpperSnake(member), ordinal, Descriptions.OfEnumMember(type, member));
        }
        _enums.Add(type, graphType);
        return graphType;
    }
}
