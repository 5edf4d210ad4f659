using System.Linq.Expressions;
using System.Reflection;
using Platform.Model.Access;
using Platform.Model.Privacy;

namespace Platform.Access.Policies;

/// <summary>
/// Who may see what of a register: a table of rows and of fields by role. What it does not mention is refused: a role without a cell sees no row, and a
/// personal field without one is hidden. A field that is not personal is shown with its row.
/// </summary>
/// <param name="entity">The register's entity.</param>
internal abstract class RegisterPolicy(Type entity)
{
    private readonly Dictionary<Role, RowCell> _rows = [];
    private readonly Dictionary<(Role Role, string Property), FieldCell> _fields = [];

    /// <summary>The register's entity.</summary>
    public Type Entity { get; } = entity;

    /// <summary>Whether everybody sees every row, the public too: of a register without persons.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The properties that have cells.</summary>
    public IReadOnlySet<string> Properties => _fields.Keys.Select(key => key.Property).ToHashSet(StringComparer.Ordinal);

    /// <summary>The rows that a role sees.</summary>
    public RowCell RowsOf(Role role) => IsOpen ? new RowCell.All() : _rows.GetValueOrDefault(role, new RowCell.None());

    /// <summary>How a role sees a property.</summary>
    public FieldCell FieldOf(Role role, string property)
    {
        if (_fields.TryGetValue((role, property), out var cell))
            return cell;
        return Entity.GetProperty(property) is { } known && DataClasses.Of(known) == DataClass.P0 ? new FieldCell.Clear() : new FieldCell.Hidden();
    }

    /// <summary>Whether a role has a cell of a property of its own.</summary>
    public bool HasCell(Role role, string property) => _fields.ContainsKey((role, property));

    /// <summary>Shows every row to everybody.</summary>
    protected void OpenToAll() => IsOpen = true;

    /// <summary>Shows every row to one role, and none to others.</summary>
    protected void OnlyFor(Role role) => _rows.Add(role, new RowCell.All());

    /// <summary>Sets the rows of the roles that may see persons; all others see none.</summary>
    protected void SetRows(RowCell county, RowCell township, RowCell institution, RowCell viewer)
    {
        _rows.Add(Role.County, county);
        _rows.Add(Role.Township, township);
        _rows.Add(Role.Institution, institution);
        _rows.Add(Role.Viewer, viewer);
    }

    /// <summary>Sets a field's cells.</summary>
    protected void SetField(PropertyInfo property, FieldCell county, FieldCell township, FieldCell institution, FieldCell viewer)
    {
        _fields.Add((Role.County, property.Name), county);
        _fields.Add((Role.Township, property.Name), township);
        _fields.Add((Role.Institution, property.Name), institution);
        _fields.Add((Role.Viewer, property.Name), viewer);
    }
}

/// <summary>The words in which a register's table is written.</summary>
/// <typeparam name="T">The register's entity.</typeparam>
internal abstract class RegisterPolicy<T>() : RegisterPolicy(typeof(T))
{
    /// <summary>Every row.</summary>
    protected static RowCell All { get; } = new RowCell.All();

    /// <summary>No row.</summary>
    protected static RowCell None { get; } = new RowCell.None();

    /// <summary>As it is.</summary>
    protected static FieldCell Clear { get; } = new FieldCell.Clear();

    /// <summary>Under the mask that the model names.</summary>
    protected static FieldCell Masked { get; } = new FieldCell.Masked();

    /// <summary>The same, and revealed for a purpose.</summary>
    protected static FieldCell Revealable { get; } = new FieldCell.Masked(MayReveal: true);

    /// <summary>Not at all.</summary>
    protected static FieldCell Hidden { get; } = new FieldCell.Hidden();

    /// <summary>Under another mask.</summary>
    protected static FieldCell MaskedBy(Expression<Func<string, string>> mask) => new FieldCell.Masked(mask);

    /// <summary>The rows of the caller's division and of all below it.</summary>
    /// <param name="code">The row's division code.</param>
    protected static RowCell Below(Expression<Func<T, string>> code) => InScope<DivisionScope>(
        code, (value, scope) => string.CompareOrdinal(value, scope.Code) >= 0 && string.CompareOrdinal(value, scope.End) < 0);

    /// <summary>The rows of the caller's institution.</summary>
    /// <param name="creditCode">The credit code of the row's institution.</param>
    protected static RowCell Of(Expression<Func<T, string>> creditCode) => InScope<InstitutionScope>(creditCode, (value, scope) => value == scope.CreditCode);

    /// <summary>The rows of the caller's institution, where some rows are of none: those are in nobody's scope.</summary>
    /// <param name="creditCode">The credit code of the row's institution, through a relation that may be missing.</param>
    protected static RowCell OfWhereGiven(Expression<Func<T, string>> creditCode) => (RowCell.InScope)Of(creditCode) with { MayLackScope = true };

    /// <summary>Sets the rows of the roles that may see persons.</summary>
    protected void Rows(RowCell county, RowCell township, RowCell institution, RowCell viewer) => SetRows(county, township, institution, viewer);

    /// <summary>Sets a field's cells.</summary>
    protected void Field<TValue>(Expression<Func<T, TValue>> field, FieldCell county, FieldCell township, FieldCell institution, FieldCell viewer) =>
        SetField((PropertyInfo)((MemberExpression)field.Body).Member, county, township, institution, viewer);

    // The code's path takes the place of the value.
    private static RowCell.InScope InScope<TScope>(Expression<Func<T, string>> path, Expression<Func<string, TScope, bool>> isWithin)
    {
        var body = new Replacement(isWithin.Parameters[0], path.Body).Visit(isWithin.Body);
        return new RowCell.InScope(path, Expression.Lambda<Func<T, TScope, bool>>(body, path.Parameters[0], isWithin.Parameters[1]));
    }

    private sealed class Replacement(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : node;
    }
}
