namespace Platform.Query.Tests.Properties;

/// <summary>The section "Filters" of the conventions, on entities in memory. A filter is what its JSON is: dictionaries, lists, texts, numbers.</summary>
public static class FilterEvaluator
{
    /// <summary>Whether a row satisfies a filter, to somebody who sees some rows only of those that it leads to.</summary>
    public static bool Matches(Shape shape, object? row, object? filter, Func<object, bool>? isSeen = null) =>
        filter is null || ((IReadOnlyDictionary<string, object?>)filter).All(member => member.Key switch
        {
            "and" => All(member.Value, item => Matches(shape, row, item, isSeen)),
            "or" => Any(member.Value, item => Matches(shape, row, item, isSeen)),
            var name => Field(shape[name], row, member.Value, isSeen),
        });

    private static bool All(object? list, Func<object?, bool> matches) => list is null || ((IEnumerable<object?>)list).All(matches);

    private static bool Any(object? list, Func<object?, bool> matches) =>
        list is null || !((IEnumerable<object?>)list).Any() || ((IEnumerable<object?>)list).Any(matches);

    private static bool Field(ShapeField field, object? row, object? filter, Func<object, bool>? isSeen) => field.Kind switch
    {
        FieldKind.ToOne => filter is null ? field.Of(row) is null : Matches(Shape.Of(field.Element), field.Of(row), filter, isSeen),
        FieldKind.ToMany => Quantified([.. field.Seen(row, isSeen)], filter!, (item, inner) => Matches(Shape.Of(field.Element), item, inner, isSeen))
            && (!((IReadOnlyDictionary<string, object?>)filter!).TryGetValue("aggregate", out var conditions)
                || Aggregated(Shape.Of(field.Element), row is null ? null : field.Seen(row, isSeen), (IReadOnlyDictionary<string, object?>)conditions!, isSeen)),
        FieldKind.EnumList => Quantified([.. field.Items(row)], filter!, (item, inner) => Operations(field, Values.Held(item), inner!)),
        _ => Operations(field, Values.Held(field.Of(row)), filter!),
    };

    private static bool Quantified(List<object> items, object filter, Func<object, object?, bool> matches) =>
        ((IReadOnlyDictionary<string, object?>)filter).All(quantifier => quantifier.Key switch
        {
            "all" => items.All(item => matches(item, quantifier.Value)),
            "none" => !items.Any(item => matches(item, quantifier.Value)),
            "some" => items.Any(item => matches(item, quantifier.Value)),
            "any" => items.Count > 0 == (bool)quantifier.Value!,
            "aggregate" => true,
            _ => throw new NotSupportedException(quantifier.Key),
        });

    /// <summary>A condition on the aggregates of elements; those of a row that is not there are null.</summary>
    private static bool Aggregated(Shape shape, IEnumerable<object>? elements, IReadOnlyDictionary<string, object?> conditions, Func<object, bool>? isSeen)
    {
        var counted = elements?.Where(element => Matches(shape, element, conditions.GetValueOrDefault("where"), isSeen)).ToList();
        return conditions.Where(condition => condition.Key != "where").All(condition => condition.Key == "count"
            ? Holds(Aggregates.Count, condition.Value!)
            : ((IReadOnlyDictionary<string, object?>)condition.Value!).All(field => Holds(Aggregates.Of(condition.Key, shape[field.Key]), field.Value!)));

        bool Holds(Column aggregate, object operations) =>
            Operations(aggregate.AsField, counted is null ? null : Values.Held(aggregate.Evaluate(counted)), operations);
    }

    /// <summary>Whether a value satisfies all comparisons.</summary>
    public static bool Operations(ShapeField field, object? value, object filter) =>
        ((IReadOnlyDictionary<string, object?>)filter).All(operation => operation.Key switch
        {
            "and" => All(operation.Value, item => Operations(field, value, item!)),
            "or" => Any(operation.Value, item => Operations(field, value, item!)),
            "neq" or "nin" or "ngt" or "ngte" or "nlt" or "nlte" or "ncontains" or "nstartsWith" or "nendsWith" =>
                !Positive(field, value, operation.Key[1..], operation.Value),
            _ => Positive(field, value, operation.Key, operation.Value),
        });

    private static bool Positive(ShapeField field, object? value, string name, object? operand)
    {
        if (name == "in")
            return ((IEnumerable<object?>)operand!).Any(element => Positive(field, value, "eq", element));
        var other = Values.Operand(field, operand);
        if (value is null || other is null)
            return name is "eq" && value is null && other is null;
        return (value, other) switch
        {
            (string, string wanted) when wanted.Contains('\0', StringComparison.Ordinal) => false,
            (string text, string wanted) => Text(text, name, wanted),
            _ => Values.Compare(value, other) is var order && name switch
            {
                "eq" => order == 0,
                "gt" => order > 0,
                "gte" => order >= 0,
                "lt" => order < 0,
                "lte" => order <= 0,
                _ => throw new NotSupportedException(name),
            },
        };
    }

    private static bool Text(string text, string name, string wanted) => name switch
    {
        "eq" => text == wanted,
        "contains" => text.Contains(wanted, StringComparison.Ordinal),
        "startsWith" => text.StartsWith(wanted, StringComparison.Ordinal),
        "endsWith" => text.EndsWith(wanted, StringComparison.Ordinal),
        "icontains" => Folded(text).Contains(Folded(wanted), StringComparison.Ordinal),
        "istartsWith" => Folded(text).StartsWith(Folded(wanted), StringComparison.Ordinal),
        "ieq" => Folded(text) == Folded(wanted),
        _ => throw new NotSupportedException(name),
    };

    private static string Folded(string text) => string.Concat(text.Select(Folded));

    /// <summary>Full-width forms stand in the order of ASCII, but for the space.</summary>
    private static char Folded(char c)
    {
        const string Wide = "！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～";
        const string Narrow = "!\"#$%&'()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";
        if (c == '　')
            return ' ';
        return Wide.IndexOf(c, StringComparison.Ordinal) is >= 0 and var place ? Narrow[place] : c is >= 'A' and <= 'Z' ? (char)(c + 32) : c;
    }
}
