using Platform.Query.Schema;

namespace Platform.Query.Planning;

/// <summary>What an aggregate does with the values of a field; nulls take no part.</summary>
internal enum AggregateFunction
{
    /// <summary>How many rows.</summary>
    Count,

    /// <summary>How many different values.</summary>
    DistinctCount,

    /// <summary>The sum, exact.</summary>
    Sum,

    /// <summary>The mean, rounded to four decimals more than the field has.</summary>
    Avg,

    /// <summary>The least value.</summary>
    Min,

    /// <summary>The greatest value.</summary>
    Max,
}

/// <summary>An aggregate of a field, or the count of the rows, which has none.</summary>
internal sealed record Aggregate(AggregateFunction Function, ScalarField? Source)
{
    /// <summary>Decimals that a mean has more than its field.</summary>
    public const int MeanScale = 4;

    /// <summary>The low part of a mean: its own decimals.</summary>
    public const long MeanBase = 10_000;

    /// <summary>Bits of the low part of a sum.</summary>
    public const int SumBits = 32;

    public static Aggregate Count { get; } = new(AggregateFunction.Count, null);

    /// <summary>The aggregate as a field of a group's row; its column is named by the schema's own words.</summary>
    public ScalarField Value { get; } = ScalarField.Derived(
        NameOf(Function, Source),
        isNullable: Function is not (AggregateFunction.Count or AggregateFunction.DistinctCount),
        ScalarOf(Function, Source?.Scalar),
        Source,
        WideOf(Function, Source));

    /// <summary>A sum or mean of numbers of 64 bits; those of 32 bits fit one column.</summary>
    private static WideParts? WideOf(AggregateFunction function, ScalarField? source) => (function, source?.Scalar) switch
    {
        (AggregateFunction.Sum, { IsNumber: true, Kind: not ScalarKind.Int }) => WideParts.Of(NameOf(function, source), 1L << SumBits, isMean: false),
        (AggregateFunction.Avg, { IsNumber: true, Kind: not ScalarKind.Int }) => WideParts.Of(NameOf(function, source), MeanBase, isMean: true),
        _ => null,
    };

    private static string NameOf(AggregateFunction function, ScalarField? source) =>
        source == null ? "count" : $"{Naming.Camel(function.ToString())}_{source.Name}";

    /// <summary>The functions that a field has.</summary>
    public static IEnumerable<AggregateFunction> FunctionsOf(Scalar scalar, Func<Type, bool> isOrdered)
    {
        yield return AggregateFunction.DistinctCount;
        if (scalar.IsNumber)
        {
            yield return AggregateFunction.Sum;
            yield return AggregateFunction.Avg;
        }
        if (scalar.IsNumber || scalar.Kind is ScalarKind.LocalDate or ScalarKind.DateTime or ScalarKind.String
            || (scalar.Kind == ScalarKind.Enum && isOrdered(scalar.ClrType)))
        {
            yield return AggregateFunction.Min;
            yield return AggregateFunction.Max;
        }
    }

    public static Scalar ScalarOf(AggregateFunction function, Scalar? source) => function switch
    {
        AggregateFunction.Count or AggregateFunction.DistinctCount => new Scalar(ScalarKind.Int, typeof(int)),
        AggregateFunction.Sum when !source!.IsFixedPoint => new Scalar(ScalarKind.Long, typeof(long)),
        AggregateFunction.Avg => new Scalar(ScalarKind.Decimal, typeof(decimal), source!.Scale + MeanScale),
        _ => source!,
    };
}

/// <summary>The fields selected from an <c>aggregate</c>.</summary>
internal sealed record AggregateSet(IReadOnlyList<AggregateItem> Items)
{
    /// <summary>The aggregates that are asked for.</summary>
    public IEnumerable<Aggregate> Aggregates => Items.SelectMany(item => item.Items is { } inner
        ? inner.Select(leaf => leaf.Aggregate)
        : [item.Aggregate]).OfType<Aggregate>();
}

/// <summary>A field of an <c>aggregate</c>: a count, the fields of a function, or a type name.</summary>
internal sealed record AggregateItem(string ResponseKey, string Name, Aggregate? Aggregate, IReadOnlyList<AggregateItem>? Items, string? TypeName);

/// <summary>Aggregates over all rows that the filter selects.</summary>
internal sealed record AggregatePart(string ResponseKey, AggregateSet Set) : ConnectionPart(ResponseKey, "aggregate");
