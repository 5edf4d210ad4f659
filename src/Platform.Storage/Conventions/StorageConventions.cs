using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using Platform.Model;

namespace Platform.Storage.Conventions;

/// <summary>How values are stored so that both databases keep, compare and sort them exactly alike. No property says it for itself.</summary>
/// <remarks>
/// Enums are the numbers of their members in the order of declaration; decimals and doubles are fixed point in a 64-bit integer;
/// lists of enums are bit masks; dates are ISO text on SQLite; instants are UTC with microseconds; text compares by code point.
/// </remarks>
internal static class StorageConventions
{
    private const string Sqlite = "Microsoft.EntityFrameworkCore.Sqlite";
    private const string PostgreSql = "Npgsql.EntityFrameworkCore.PostgreSQL";

    /// <summary>By type.</summary>
    public static void StoreAlike(this ModelConfigurationBuilder model, string? provider)
    {
        model.Properties<decimal>().HavePrecision(18, FixedPoint.AreaScale);
        model.Properties<double>().HavePrecision(9, FixedPoint.DegreeScale);
        foreach (var type in typeof(Entity).Assembly.GetExportedTypes().Where(type => type.IsEnum))
        {
            model.Properties(typeof(IReadOnlyList<>).MakeGenericType(type)).HaveConversion(
                typeof(EnumListConverter<>).MakeGenericType(type), typeof(EnumListComparer<>).MakeGenericType(type));
        }

        if (provider == Sqlite)
            model.Properties<DateTime>().HaveConversion<UtcTextConverter>();
        if (provider == PostgreSql)
            model.Properties<string>().UseCollation("C");
    }

    /// <summary>Every register has a key of the database's own and a unique id; relations are then built upon the keys.</summary>
    /// <remarks>Any other unfiltered unique index over one required property is a natural key, by which the API finds a row.</remarks>
    public static void IdentifyEntities(this ModelBuilder model)
    {
        foreach (var type in model.Model.GetEntityTypes().Where(type => typeof(Entity).IsAssignableFrom(type.ClrType)).ToList())
        {
            model.Entity(type.ClrType).HasKey(nameof(Entity.Key));
            model.Entity(type.ClrType).Property(nameof(Entity.Id)).IsRequired();
            model.Entity(type.ClrType).HasIndex(nameof(Entity.Id)).IsUnique();
        }
    }

    /// <summary>By what the configurations have said of a property.</summary>
    public static void StoreAlike(this ModelBuilder model, string? provider)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            if (FixedPoint.ConverterFor(property.ClrType, property.GetScale()) is { } converter)
                property.SetValueConverter(converter);
            // EF stands this for "not set", and converts it: an instant must be in UTC.
            if (property.ClrType == typeof(DateTime))
                property.Sentinel = DateTime.SpecifyKind(default, DateTimeKind.Utc);
        }

        // A record that others hang on is retired or closed, not deleted.
        foreach (var key in model.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys()).Where(key => !key.IsOwnership))
        {
            if (typeof(Entity).IsAssignableFrom(key.DeclaringEntityType.ClrType))
                key.DeleteBehavior = DeleteBehavior.Restrict;
        }

        if (provider == PostgreSql)
            model.IndexAlike();
        else
            model.OrderColumns();
        model.StampRows(isSqlite: provider == Sqlite);
        // Last, when PostgreSQL's indexes have been told: this one is SQLite's own.
        model.CheckRows(isSqlite: provider == Sqlite);
    }

    /// <summary>A table that EF makes anew for SQLite has its columns in the order of their declaration, as the first one had, and not by name: SQLite reads a row up to the last that is wanted.</summary>
    private static void OrderColumns(this ModelBuilder model)
    {
        foreach (var type in model.Model.GetEntityTypes())
        {
            var columns = type.GetProperties().OrderBy(property => !property.IsPrimaryKey()).ThenBy(property => Member(property)?.DeclaringType != type.ClrType)
                .ThenBy(property => Member(property)?.MetadataToken);
            foreach (var (property, place) in columns.Select((property, place) => (property, place)))
                property.SetColumnOrder(place);
        }
    }

    private static PropertyInfo? Member(IReadOnlyProperty property) =>
        property.PropertyInfo ?? property.GetContainingForeignKeys().FirstOrDefault()?.DependentToPrincipal?.PropertyInfo;

    /// <summary>SQLite ends every index with the row's key and has nulls first in it; PostgreSQL is told to.</summary>
    private static void IndexAlike(this ModelBuilder model)
    {
        foreach (var index in model.Model.GetEntityTypes().SelectMany(type => type.GetIndexes()).ToList())
        {
            var type = index.DeclaringEntityType;
            var (name, filter) = (index.GetDatabaseName(), index.GetFilter());
            var alike = index;
            // A filtered one is there to be counted, for which PostgreSQL keeps equal entries together, and no order is asked of it.
            var endsWithoutKey = filter is null && !index.IsUnique && !index.Properties.Any(property => property.IsPrimaryKey());
            if (endsWithoutKey && typeof(Entity).IsAssignableFrom(type.ClrType))
            {
                alike = type.AddIndex([.. index.Properties, type.FindProperty(nameof(Entity.Key))!]);
                // EF removes those that it made for a foreign key by itself.
                if (type.GetIndexes().Contains(index))
                    type.RemoveIndex(index);
                alike.SetDatabaseName(name);
            }

            if (alike.Properties.Any(property => property.IsNullable))
            {
                // An array, from which a migration's code can be written.
                NullSortOrder[] orders = [.. alike.Properties.Select(property =>
                    property.IsNullable ? NullSortOrder.NullsFirst : NullSortOrder.Unspecified)];
                alike.SetNullSortOrder(orders);
            }
        }
    }
}
