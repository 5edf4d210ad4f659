using System.Linq.Expressions;
using System.Reflection;
using Platform.Model.Privacy;

namespace Platform.Access.Policies;

/// <summary>How a role sees a field.</summary>
internal abstract record FieldCell
{
    private FieldCell()
    {
    }

    /// <summary>As it is.</summary>
    public sealed record Clear : FieldCell;

    /// <summary>Under a mask.</summary>
    /// <param name="By">The mask; null for the one that the model names.</param>
    /// <param name="MayReveal">Whether the role may have a value revealed, for a purpose that is recorded.</param>
    public sealed record Masked(Expression<Func<string, string>>? By = null, bool MayReveal = false) : FieldCell
    {
        /// <summary>The mask of a property; null when neither names one.</summary>
        public Expression<Func<string, string>>? Of(MemberInfo property) =>
            By ?? (DataClasses.MaskOf(property) is { } kind ? Masks.Of(kind) : null);
    }

    /// <summary>Not at all.</summary>
    public sealed record Hidden : FieldCell;
}
