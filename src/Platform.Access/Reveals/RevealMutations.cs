using GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Access.Policies;
using Platform.Model.Access;
using Platform.Query;
using Platform.Query.Mutations;

namespace Platform.Access.Reveals;

/// <summary>A mutation <c>revealCaregivers</c> for each register with sensitive fields, by convention.</summary>
/// <param name="model">The registers' EF model.</param>
/// <param name="revealer">Does what they ask.</param>
/// <param name="originOf">What is known of a request, by its <see cref="QueryRequest.Origin"/>.</param>
public sealed class RevealMutations(IModel model, Revealer revealer, Func<object?, RevealOrigin> originOf) : IMutations
{
    /// <summary>The code of a reveal whose answer a client wants kept.</summary>
    public const string IdempotencyCode = "IDEMPOTENCY_KEY_REFUSED";

    /// <inheritdoc/>
    public IEnumerable<MutationField> Fields(MutationTypes types) => RevealRegister.Of(model).Select(register => Field(register, types));

    private MutationField Field(RevealRegister register, MutationTypes types) => new(
        $"reveal{register.PluralName}",
        $"查看{register.Label.Zh}的敏感个人信息：须有用途与事由，先记入访问记录再给出，要么全部、要么都不。Reveals sensitive data of {register.PluralName}: for a purpose and a reason, recorded before any value leaves; all of them or none.",
        Input(register, types),
        Payload(register, types),
        async call => await revealer.RevealAsync(register, originOf(call.Origin), call))
    {
        Rows = RevealInput.MaxIds,
        Forbids = origin => originOf(origin).HasIdempotencyKey
            ? new QueryError("The answer of a reveal is kept nowhere: send it without Idempotency-Key.", IdempotencyCode)
            : null,
        Allows = origin => RolePolicies.MayReveal(originOf(origin).Entry.Principal.Role, register.Entity),
    };

    private static InputObjectGraphType Input(RevealRegister register, MutationTypes types)
    {
        var fields = new EnumerationGraphType
        {
            Name = $"{register.Name}SensitiveField",
            Description = $"{register.Label.Zh}的敏感字段。The sensitive fields of {register.PluralName}.",
        };
        foreach (var property in register.Fields)
            fields.Add(MutationTypes.MemberName(property.Name), property.Name, MutationTypes.Description(property));
        var input = new InputObjectGraphType { Name = $"Reveal{register.PluralName}Input", Description = $"查看{register.Label.Zh}敏感信息的输入。What is to be revealed of {register.PluralName}, and why." };
        input.AddField(MutationTypes.Required(RevealInput.IdsName, RevealTexts.Ids, ListOf(types.Id)));
        input.AddField(MutationTypes.Required(RevealInput.FieldsName, RevealTexts.Fields, ListOf(fields)));
        input.AddField(MutationTypes.Required(RevealInput.PurposeName, RevealTexts.Purpose, types.Enum(typeof(RevealPurpose))));
        input.AddField(MutationTypes.Required(RevealInput.ReasonName, RevealTexts.Reason, types.Text));
        return input;
    }

    private static ObjectGraphType Payload(RevealRegister register, MutationTypes types)
    {
        var revealed = new ObjectGraphType { Name = $"Revealed{register.Name}", Description = $"所查看的{register.Label.Zh}。A row of {register.PluralName} with what was revealed of it." };
        revealed.AddField(MutationTypes.Field<RevealedRow>("id", RevealTexts.Id, new NonNullGraphType(types.Id), row => row.Id));
        foreach (var property in register.Fields)
            revealed.AddField(types.TextField<RevealedRow>(property, row => row.Values.GetValueOrDefault(property.Name)));
        var error = MutationTypes.Union(
            $"Reveal{register.PluralName}Error", $"查看{register.Label.Zh}敏感信息时的错误。What may be wrong with a reveal of {register.PluralName}.", types.RuleViolation, types.NotFound);
        var payload = new ObjectGraphType { Name = $"Reveal{register.PluralName}Payload", Description = $"查看{register.Label.Zh}敏感信息的结果。What comes of a reveal of {register.PluralName}." };
        payload.AddField(MutationTypes.List<RevealPayload>("revealed", RevealTexts.Revealed, revealed, RevealInput.MaxIds, result => result.Revealed));
        payload.AddField(MutationTypes.Field<RevealPayload>("receipt", RevealTexts.Receipt, types.Id, result => result.Receipt));
        payload.AddField(MutationTypes.List<RevealPayload>("errors", RevealTexts.Errors, error, RevealInput.MaxIds, result => result.Errors));
        return payload;
    }

    private static ListGraphType ListOf(IGraphType type) => new(new NonNullGraphType(type));
}
