using System.Linq.Expressions;

namespace Platform.Query;

/// <summary>How a caller sees a field.</summary>
public enum FieldAccess
{
    /// <summary>As it is.</summary>
    Clear,

    /// <summary>Changed so that it does not tell the value; refused wherever it could tell more.</summary>
    Masked,

    /// <summary>Never: null, and refused in filters, orders and all that counts or compares its values.</summary>
    Hidden,
}

/// <summary>How the callers of a role see a field.</summary>
public sealed class FieldRule
{
    private FieldRule(FieldAccess access, LambdaExpression? mask = null, bool isPersonal = false) =>
        (Access, Mask, IsPersonal) = (access, mask, isPersonal);

    /// <summary>As it is.</summary>
    public static FieldRule Clear { get; } = new(FieldAccess.Clear);

    /// <summary>As it is; a person's, so that reading it is recorded, its operands stay out of URLs and its values out of cursors.</summary>
    public static FieldRule Personal { get; } = new(FieldAccess.Clear, isPersonal: true);

    /// <summary>Never.</summary>
    public static FieldRule Hidden { get; } = new(FieldAccess.Hidden);

    /// <summary>How it is seen.</summary>
    public FieldAccess Access { get; }

    /// <summary>The mask of a masked field, <c>Expression&lt;Func&lt;string, string&gt;&gt;</c>.</summary>
    public LambdaExpression? Mask { get; }

    /// <summary>Whether it shows a person's data in clear.</summary>
    public bool IsPersonal { get; }

    /// <summary>Under a mask, which the database applies.</summary>
    /// <param name="mask"><c>Expression&lt;Func&lt;string, string&gt;&gt;</c> over substrings, lengths and conditions.</param>
    public static FieldRule Masked(LambdaExpression mask) => new(FieldAccess.Masked, mask);
}
