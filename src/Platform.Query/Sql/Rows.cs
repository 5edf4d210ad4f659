using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Query.Schema;

namespace Platform.Query.Sql;

/// <summary>A row of an entity under an alias, and the SQL of its columns.</summary>
/// <param name="alias">The alias in the statement.</param>
/// <param name="map">The entity.</param>
/// <param name="isOptional">True when the row may be missing, so that each column may be null.</param>
internal abstract class Row(string alias, EntityMap map, bool isOptional)
{
    public string Alias { get; } = alias;

    public EntityMap Map { get; } = map;

    public bool IsOptional { get; } = isOptional;

    public string Column(IReadOnlyProperty property) => Column(property.GetColumnName());

    public bool IsNullable(IReadOnlyProperty property) => IsOptional || property.IsNullable;

    protected abstract string Column(string name);
}

/// <summary>A row of a table.</summary>
internal sealed class TableRow(string alias, EntityMap map, Dialect dialect, bool isOptional = false) : Row(alias, map, isOptional)
{
    protected override string Column(string name) => $"{Alias}.{dialect.Quote(name)}";
}

/// <summary>A row of a page: it reads from the table only the columns that are asked of it.</summary>
internal sealed class PageRow(string alias, EntityMap map, Dialect dialect) : Row(alias, map, isOptional: false)
{
    private readonly SortedSet<string> _columns = new(StringComparer.Ordinal);

    /// <summary>The columns asked for so far.</summary>
    public IReadOnlyCollection<string> Columns => _columns;

    protected override string Column(string name)
    {
        _columns.Add(name);
        return $"{Alias}.{dialect.Quote(name)}";
    }
}

/// <summary>A row of a subquery that names its columns as derived fields.</summary>
internal sealed class DerivedRow(string alias, EntityMap map, Dialect dialect) : Row(alias, map, isOptional: false)
{
    protected override string Column(string name) => $"{Alias}.{dialect.Quote(name)}";
}
