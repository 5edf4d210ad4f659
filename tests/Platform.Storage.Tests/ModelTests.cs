using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Model;
using static Platform.Storage.Tests.DesignTimeContexts;

namespace Platform.Storage.Tests;

public sealed class ModelTests
{
    [Fact]
    public void The_migrations_make_the_model()
    {
        using var sqlite = Sqlite();
        Assert.False(sqlite.Database.HasPendingModelChanges());
        using var postgreSql = PostgreSql();
        Assert.False(postgreSql.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Each_database_has_its_own_migrations()
    {
        using var sqlite = Sqlite();
        using var postgreSql = PostgreSql();
        Assert.NotEmpty(sqlite.Database.GetMigrations());
        Assert.NotEmpty(postgreSql.Database.GetMigrations());
        Assert.Empty(sqlite.Database.GetMigrations().Intersect(postgreSql.Database.GetMigrations()));
    }

    [Fact]
    public void Indexes_of_PostgreSQL_end_with_the_key_and_have_nulls_first()
    {
        using var context = PostgreSql();
        var script = context.Database.GenerateCreateScript();
        Assert.Contains("\"IX_Beds_InstitutionKey\" ON \"Beds\" (\"InstitutionKey\", \"Key\");", script, StringComparison.Ordinal);
        Assert.Contains("ON \"Divisions\" (\"ParentKey\" NULLS FIRST, \"Key\");", script, StringComparison.Ordinal);
    }

    [Fact]
    public void The_model_is_valid_on_PostgreSQL_too()
    {
        using var context = PostgreSql();
        var script = context.Database.GenerateCreateScript();
        Assert.Contains("\"CreditCode\" text COLLATE \"C\" NOT NULL", script, StringComparison.Ordinal);
        Assert.Contains("\"FloorAreaM2\" bigint,", script, StringComparison.Ordinal);
        Assert.Contains("\"Longitude\" bigint,", script, StringComparison.Ordinal);
        Assert.Contains("\"Methods\" bigint NOT NULL", script, StringComparison.Ordinal);
        Assert.Contains("\"Status\" integer NOT NULL", script, StringComparison.Ordinal);
        Assert.Contains("\"OpenedOn\" date", script, StringComparison.Ordinal);
        Assert.Contains("\"UpdatedAt\" timestamp with time zone NOT NULL", script, StringComparison.Ordinal);
        Assert.All(script.Split('\n').Where(line => line.Contains(" text", StringComparison.Ordinal)),
            line => Assert.Contains("COLLATE \"C\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Both_databases_have_the_same_tables_columns_and_indexes()
    {
        using var sqlite = Sqlite();
        using var postgreSql = PostgreSql();
        Assert.Equal(Shape(sqlite.Model), Shape(postgreSql.Model));
    }

    [Fact]
    public void The_natural_keys_are_exactly_the_contracts()
    {
        using var context = Sqlite();
        var keys = context.Model.GetEntityTypes().SelectMany(type => type.GetIndexes())
            .Where(index => index is { IsUnique: true, Properties: [{ Name: not "Id" }] } && index.GetFilter() is null)
            .Select(index => $"{index.DeclaringEntityType.GetTableName()}.{index.Properties[0].Name}");
        Assert.Equal(
            ["AccessRecords.Position", "BurialSites.Code", "Divisions.Code", "Institutions.CreditCode", "MigrantVillages.DivisionKey"],
            keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_foreign_key_has_an_index()
    {
        using var context = Sqlite();
        Assert.All(context.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys()), key => Assert.True(
            key.DeclaringEntityType.GetIndexes().Select(index => index.Properties)
                .Concat(key.DeclaringEntityType.GetKeys().Select(primary => primary.Properties))
                .Any(properties => properties[0] == key.Properties[0]),
            $"{key.DeclaringEntityType.GetTableName()}.{key.Properties[0].Name}"));
    }

    [Fact]
    public void Every_register_has_a_hidden_key_a_unique_id_and_the_name_of_its_set()
    {
        using var context = Sqlite();
        var registers = context.Model.GetEntityTypes().Where(type => typeof(Entity).IsAssignableFrom(type.ClrType)).ToList();
        Assert.Equal(9, registers.Count);
        Assert.All(registers, type =>
        {
            Assert.Equal("Key", Assert.Single(type.FindPrimaryKey()!.Properties).Name);
            Assert.False(type.FindProperty("Id")!.IsNullable);
            Assert.Contains(type.GetIndexes(), index => index.IsUnique && index.Properties.Single().Name == "Id");
            Assert.NotNull(typeof(PlatformContext).GetProperty(type.GetTableName()!));
        });
        var mapped = context.Model.GetEntityTypes().SelectMany(type => type.GetProperties())
            .Where(property => property.Name.EndsWith("Key", StringComparison.Ordinal) && property.PropertyInfo is { Name: not "Item" });
        Assert.All(mapped, property => Assert.Equal("Key", property.Name));
    }

    private static IEnumerable<string> Shape(IModel model) => model.GetEntityTypes().SelectMany(type =>
        type.GetProperties().Select(property => $"{type.GetTableName()}.{property.GetColumnName()} {property.IsNullable}")
            .Concat(type.GetIndexes().Where(index => index.GetDatabaseName()?.EndsWith("_Damaged", StringComparison.Ordinal) != true).Select(index => $"{type.GetTableName()} {index.GetDatabaseName()} {index.IsUnique} {index.GetFilter()}")))
        .Order(StringComparer.Ordinal);
}
