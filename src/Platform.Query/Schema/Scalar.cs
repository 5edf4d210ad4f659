namespace Platform.Query.Schema;

/// <summary>The kinds of leaf values that the contract knows.</summary>
internal enum ScalarKind
{
    Id,
    String,
    Boolean,
    Int,
    Long,
    Float,
    Decimal,
    LocalDate,
    DateTime,
    Enum,
}

/// <summary>A leaf type: its kind, its CLR type without nullability and, for fixed-point numbers, its decimal places.</summary>
internal sealed record Scalar(ScalarKind Kind, Type ClrType, int Scale = 0)
{
    /// <summary>Floats and decimals are stored as whole numbers of 10^-Scale, so that every database compares and prints them alike.</summary>
    public bool IsFixedPoint => Kind is ScalarKind.Float or ScalarKind.Decimal;

    /// <summary>Whether values add up.</summary>
    public bool IsNumber => Kind is ScalarKind.Int or ScalarKind.Long || IsFixedPoint;

    /// <summary>The GraphQL name of the type.</summary>
    public string GraphQLName => Kind == ScalarKind.Enum ? ClrType.Name : Kind == ScalarKind.Id ? "ID" : Kind.ToString();

    public static Scalar? Of(Type type, int scale)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
            return new Scalar(ScalarKind.Enum, type);
        ScalarKind? kind = Type.GetTypeCode(type) switch
        {
            TypeCode.String => ScalarKind.String,
            TypeCode.Boolean => ScalarKind.Boolean,
            TypeCode.Int32 => ScalarKind.Int,
            TypeCode.Int64 => ScalarKind.Long,
            TypeCode.Double => ScalarKind.Float,
            TypeCode.Decimal => ScalarKind.Decimal,
            TypeCode.DateTime => ScalarKind.DateTime,
            _ => type == typeof(DateOnly) ? ScalarKind.LocalDate : null,
        };
        return kind is { } known ? new Scalar(known, type, scale) : null;
    }
}
