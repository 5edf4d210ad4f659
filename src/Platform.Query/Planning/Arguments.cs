using System.Text;

namespace Platform.Query.Planning;

/// <summary>
/// The arguments of one selected field, bound to a request's variables: the structure decides the SQL text and is part of the
/// <see cref="WriteShape">shape</see>; the operands are values only.
/// </summary>
internal abstract class Arguments
{
    /// <summary>The values, by number.</summary>
    public List<object?> Operands { get; } = [];

    /// <summary>Why the field is null; null when its arguments are fine.</summary>
    public QueryError? Error { get; init; }

    /// <summary>Rows that the field may have, at most.</summary>
    public virtual int MaxRows => Error == null ? 1 : 0;

    /// <summary>Operations of the field's filter.</summary>
    public int FilterOperations { get; private protected set; }

    /// <summary>What the filter and the order search for in relations, row by row.</summary>
    public int Searches { get; private protected set; }

    /// <summary>The personal fields whose values the arguments ask about, as <c>Type.field</c>.</summary>
    public IReadOnlyCollection<string> Personal { get; private protected set; } = [];

    public void WriteShape(StringBuilder shape)
    {
        if (Error != null)
            shape.Append('!');
        else
            WriteOwnShape(shape);
        shape.Append(';');
    }

    protected abstract void WriteOwnShape(StringBuilder shape);

    protected int Add(object? operand)
    {
        Operands.Add(operand);
        return Operands.Count - 1;
    }
}

/// <summary>The key of a lookup, or the ids of <c>node</c> and <c>nodes</c>: operand 0.</summary>
internal sealed class KeyArguments : Arguments
{
    public KeyArguments(object? key) => Add(key);

    public override int MaxRows => Error != null ? 0 : Operands[0] is object?[] ids ? ids.Length : 1;

    public static KeyArguments OfIds(IEnumerable<object?> ids, string coordinate, QueryOptions options, QueryError? error)
    {
        var list = ids.ToArray();
        return new KeyArguments(list)
        {
            Error = error ?? (list.Length > options.MaxPageSize ? FieldErrors.PageTooBig(coordinate, list.Length, options.MaxPageSize) : null),
        };
    }

    protected override void WriteOwnShape(StringBuilder shape) => shape.Append('k');
}

/// <summary>The cap of a <c>totalCount</c>: operand 0 is how many rows to count at most.</summary>
internal sealed class CapArguments : Arguments
{
    public CapArguments(int? cap)
    {
        HasCap = cap != null;
        if (cap < 0)
            Error = FieldErrors.NegativeSize();
        Add(cap + 1L);
    }

    public bool HasCap { get; }

    protected override void WriteOwnShape(StringBuilder shape) => shape.Append(HasCap ? 'c' : 'n');
}
