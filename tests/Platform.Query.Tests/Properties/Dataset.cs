using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform.Model;
using Platform.Model.Divisions;
using Platform.Storage;

namespace Platform.Query.Tests.Properties;

/// <summary>All rows in memory, with their relations, as EF reads them.</summary>
public sealed class Dataset
{
    private readonly Dictionary<Type, List<Entity>> _rows;
    private readonly ConcurrentDictionary<ShapeField, IReadOnlyList<object>> _values = [];

    private Dataset(Dictionary<Type, List<Entity>> rows) => _rows = rows;

    public IReadOnlyList<Entity> Rows(Shape shape) => _rows[shape.Type];

    public IReadOnlyList<TEntity> Rows<TEntity>() => [.. _rows[typeof(TEntity)].Cast<TEntity>()];

    public static async Task<Dataset> LoadAsync(RegistersDatabase registers)
    {
        await using var context = registers.CreateDbContext();
        await context.Divisions.Include(division => division.Populations).LoadAsync();
        await context.Institutions.LoadAsync();
        await context.Beds.LoadAsync();
        await context.Caregivers.LoadAsync();
        await context.SocialWorkers.LoadAsync();
        await context.BurialSites.Include(site => site.ServedVillages).LoadAsync();
        await context.MigrantVillages.LoadAsync();
        await context.SupportProjects.LoadAsync();
        await context.AccessRecords.LoadAsync();
        return new Dataset(context.ChangeTracker.Entries<Entity>().Select(entry => entry.Entity).GroupBy(row => row.GetType())
            .ToDictionary(group => group.Key, group => group.OrderBy(row => row.Key).ToList()));
    }

    /// <summary>The values that a field has in some row, in the form of a request.</summary>
    public IReadOnlyList<object> Held(ShapeField field) => _values.GetOrAdd(field, _ =>
        [.. (field.Kind == FieldKind.EnumList
            ? Enum.GetValues(field.Element).Cast<object>()
            : RowsOf(field).Select(field.Of).OfType<object>()).Select(Request).Distinct()]);

    private IEnumerable<object> RowsOf(ShapeField field) =>
        _rows.TryGetValue(field.Property.ReflectedType!, out var rows)
            ? rows
            : _rows[typeof(Division)].Cast<Division>().SelectMany(division => division.Populations);

    /// <summary>A value that a row holds, in the form of a request.</summary>
    public static object Request(object value) => value switch
    {
        Enum member => Values.EnumName(member.ToString()),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture),
        int or long or double => Values.Held(value)!,
        _ => value,
    };
}
