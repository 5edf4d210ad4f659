using Platform.Model;
using Platform.Model.Access;
using Platform.Query.Mutations;

namespace Platform.Access.Reveals;

/// <summary>What is to be revealed, and why.</summary>
/// <param name="Ids">The ids of the rows, each once, in the order in which they were given.</param>
/// <param name="Fields">The properties, each once.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Reason">Why.</param>
internal sealed record RevealInput(IReadOnlyList<string> Ids, IReadOnlyList<string> Fields, RevealPurpose Purpose, string Reason)
{
    /// <summary>Rows at once, at most.</summary>
    public const int MaxIds = 20;

    public const string IdsName = "ids";
    public const string FieldsName = "fields";
    public const string PurposeName = "purpose";
    public const string ReasonName = "reason";

    public static RevealInput Of(IReadOnlyDictionary<string, object?> input) => new(
        Texts(input[IdsName]), Texts(input[FieldsName]), (RevealPurpose)(long)input[PurposeName]!, (string)input[ReasonName]!);

    /// <summary>What is wrong with it, before anything is looked for.</summary>
    public IReadOnlyList<MutationError> Errors()
    {
        var errors = new List<MutationError>();
        if (Ids.Count == 0)
            errors.Add(Required(IdsName));
        if (Ids.Count > MaxIds)
            errors.Add(new RuleViolationError($"一次最多查看 {MaxIds} 条，请分次查看。At most {MaxIds} rows are revealed at once; ask in several steps.", "TOO_MANY_IDS", [IdsName]));
        if (Fields.Count == 0)
            errors.Add(Required(FieldsName));
        try
        {
            RevealReason.Require(Reason);
        }
        catch (RuleViolationException broken)
        {
            errors.Add(Of(broken, ReasonName));
        }

        return errors;
    }

    /// <summary>A broken rule as an error.</summary>
    public static RuleViolationError Of(RuleViolationException broken, string member) => new(broken.Message, broken.Code, [member]);

    private static RuleViolationError Required(string member) =>
        new($"请至少给出一项 {member}。Give at least one of {member}.", "VALUE_REQUIRED", [member]);

    private static string[] Texts(object? list) => [.. ((IEnumerable<object?>)list!).Cast<string>().Distinct(StringComparer.Ordinal)];
}
