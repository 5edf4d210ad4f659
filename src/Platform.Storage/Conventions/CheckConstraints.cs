using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Platform.Storage.Conventions;

/// <summary>The database keeps what the model promises, whoever writes: a row that breaks it is refused.</summary>
internal static class CheckConstraints
{
    /// <summary>Gives every column its constraint, as the model's types and attributes say.</summary>
    public static void CheckRows(this ModelBuilder model, bool isSqlite)
    {
        foreach (var type in model.Model.GetEntityTypes().ToList())
        {
            var relied = new List<string>();
            foreach (var property in type.GetProperties().Where(property => property.PropertyInfo is { Name: not "Item" } && !IsKeyOfTheDatabase(property)))
            {
                var rules = new ColumnRules(property, isSqlite);
                if (rules.Together(rules.ForReaders().Concat(rules.OfTheModel())) is { } condition)
                    type.AddCheckConstraint($"CK_{type.GetTableName()}_{property.GetColumnName()}", condition);
                if (rules.Together(rules.ForReaders()) is { } forReaders)
                    relied.Add(forReaders);
            }

            if (isSqlite && relied.Count > 0)
                type.IndexDamagedRows(relied);
        }
    }

    /// <summary>
    /// Who switches SQLite's checks off, or wrote before there were any, leaves rows that no reader can show. This index has those rows and no others:
    /// one look tells that there are none.
    /// </summary>
    private static void IndexDamagedRows(this IMutableEntityType type, IEnumerable<string> relied) =>
        type.AddIndex(type.FindPrimaryKey()!.Properties[0], $"IX_{type.GetTableName()}_Damaged").SetFilter($"NOT ({string.Join(" AND ", relied)})");

    private static bool IsKeyOfTheDatabase(IReadOnlyProperty property) => property.Name == nameof(Model.Entity.Key);
}
