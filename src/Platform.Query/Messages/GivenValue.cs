using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Platform.Query.Messages;

/// <summary>A value that a request gives: a literal of the document, or JSON of the variables.</summary>
internal abstract class GivenValue
{
    private const int MaxSpelled = 50;

    public abstract bool IsNull { get; }

    /// <summary>Whether a variable stands for it, whose value is another's.</summary>
    public virtual bool IsVariable => false;

    /// <summary>Whether it is JSON.</summary>
    public abstract bool IsJson { get; }

    /// <summary>The items of a list; null when it is none.</summary>
    public abstract IReadOnlyList<GivenValue>? Items { get; }

    /// <summary>The members of an object; null when it is none.</summary>
    public abstract IReadOnlyList<KeyValuePair<string, GivenValue>>? Members { get; }

    /// <summary>The characters of a text; null when it is none.</summary>
    public abstract string? Text { get; }

    /// <summary>The name of an enum's member, as a literal has it without quotes and JSON as a text; null when it is none.</summary>
    public abstract string? Name { get; }

    /// <summary>The value as it is written.</summary>
    public string Spelled => Items != null ? "a list" : Members != null ? "an object" : $"`{Short(Text is { } text ? Quoted(text) : Plain)}`";

    /// <summary>A number, a name or <c>true</c> as it is written.</summary>
    public abstract string Plain { get; }

    public static GivenValue Of(GraphQLValue literal) => new Literal(literal);

    public static GivenValue Of(object? json) => new Json(json);

    /// <summary>Whether it is a value of the type.</summary>
    public abstract bool Fits(ScalarGraphType type);

    public static string Short(string text) => text.Length > MaxSpelled ? text[..MaxSpelled] + "…" : text;

    public static string Quoted(string text) => $"\"{text}\"";

    private sealed class Literal(GraphQLValue value) : GivenValue
    {
        public override bool IsNull => value is GraphQLNullValue;

        public override bool IsVariable => value is GraphQLVariable;

        public override bool IsJson => false;

        public override IReadOnlyList<GivenValue>? Items => value is GraphQLListValue list ? [.. list.Values?.Select(Of) ?? []] : null;

        public override IReadOnlyList<KeyValuePair<string, GivenValue>>? Members => value is GraphQLObjectValue input
            ? [.. input.Fields?.Select(member => KeyValuePair.Create(member.Name.StringValue, Of(member.Value))) ?? []]
            : null;

        public override string? Text => value is GraphQLStringValue text ? text.Value.ToString() : null;

        public override string? Name => value is GraphQLEnumValue member ? member.Name.StringValue : null;

        public override string Plain => value switch
        {
            GraphQLIntValue number => number.Value.ToString(),
            GraphQLFloatValue number => number.Value.ToString(),
            GraphQLBooleanValue flag => flag.BoolValue ? "true" : "false",
            _ => Name ?? "null",
        };

        public override bool Fits(ScalarGraphType type) => type.CanParseLiteral(value);
    }

    private sealed class Json(object? value) : GivenValue
    {
        public override bool IsNull => value is null;

        public override bool IsJson => true;

        public override IReadOnlyList<GivenValue>? Items => value is IList<object?> list ? [.. list.Select(Of)] : null;

        public override IReadOnlyList<KeyValuePair<string, GivenValue>>? Members => value is IDictionary<string, object?> input
            ? [.. input.Select(member => KeyValuePair.Create(member.Key, Of(member.Value)))]
            : null;

        public override string? Text => value as string;

        public override string? Name => Text;

        public override string Plain => value switch
        {
            null => "null",
            bool flag => flag ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

        public override bool Fits(ScalarGraphType type) => type.CanParseValue(value);
    }
}
