using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Platform.Storage.Tests;

/// <summary>Rows that somebody writes by hand, past the entities.</summary>
public sealed class CheckConstraintTests(TamperedRows rows) : IClassFixture<TamperedRows>
{
    [Theory]
    [InlineData("Beds", "Kind", "3")]
    [InlineData("Beds", "Kind", "-1")]
    [InlineData("Beds", "Status", "9")]
    [InlineData("Beds", "MonthlyFeeFen", "-1")]
    [InlineData("Beds", "BedNo", "''")]
    [InlineData("Beds", "BedNo", "'  '")]
    [InlineData("Beds", "BedNo", "'012345678901234567890123456789012345678901234567890'")]
    [InlineData("Beds", "Id", "'ABC'")]
    [InlineData("Beds", "Id", "'\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"'")]
    [InlineData("BurialSites", "Methods", "64")]
    [InlineData("BurialSites", "Methods", "-1")]
    [InlineData("BurialSites", "AreaM2", "0")]
    [InlineData("BurialSites", "AreaM2", "100000000001")]
    [InlineData("BurialSites", "UsedPlots", "-5")]
    [InlineData("Caregivers", "IdNumber", "'33079919900101123'")]
    [InlineData("Caregivers", "IdNumber", "'33079919900101123x'")]
    [InlineData("Caregivers", "Phone", "'12345'")]
    [InlineData("Caregivers", "Phone", "'0579-000000000'")]
    [InlineData("Divisions", "Code", "'330726'||'000A01'")]
    [InlineData("Divisions", "Code", "'030726101'")]
    [InlineData("DivisionPopulations", "Year", "1948")]
    [InlineData("DivisionPopulations", "Total", "-1")]
    [InlineData("DivisionPopulations", "Basis", "2")]
    [InlineData("Institutions", "CreditCode", "'52330726MJX00001IO'")]
    [InlineData("Institutions", "CreditCode", "'52330726mjx00001xk'")]
    [InlineData("Institutions", "Grade", "0")]
    [InlineData("Institutions", "Grade", "6")]
    [InlineData("Institutions", "Latitude", "26999999")]
    [InlineData("Institutions", "Longitude", "124000001")]
    [InlineData("SupportProjects", "Year", "2005")]
    [InlineData("SupportProjects", "PaidFen", "-1")]
    public void What_the_model_does_not_allow_is_refused(string table, string column, string value)
    {
        foreach (var database in Enum.GetValues<DatabaseKind>())
            Assert.Contains($"CK_{table}_{column}", Refusal(database, table, column, value), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Beds", "MonthlyFeeFen", "''")]
    [InlineData("Beds", "MonthlyFeeFen", "'abc'")]
    [InlineData("Beds", "MonthlyFeeFen", "1.5")]
    [InlineData("Beds", "MonthlyFeeFen", "9e999")]
    [InlineData("Beds", "MonthlyFeeFen", "X'31'")]
    [InlineData("Beds", "Kind", "'NURSING'")]
    [InlineData("Beds", "Kind", "0.5")]
    [InlineData("Beds", "BedNo", "X'D1F8'")]
    [InlineData("Beds", "OpenedOn", "''")]
    [InlineData("Beds", "OpenedOn", "'2025-02-29'")]
    [InlineData("Beds", "OpenedOn", "'31.12.2025'")]
    [InlineData("Beds", "OpenedOn", "'2025-12-31 '")]
    [InlineData("Beds", "OpenedOn", "'0000-01-01'")]
    [InlineData("Beds", "OpenedOn", "2025")]
    [InlineData("Beds", "UpdatedAt", "'2025-12-31'")]
    [InlineData("Beds", "UpdatedAt", "'2025-12-31T08:00:00Z'")]
    [InlineData("Beds", "UpdatedAt", "'2025-12-31T24:00:00.000000'")]
    [InlineData("Beds", "UpdatedAt", "'2025-12-31 08:00:00.000000'")]
    [InlineData("Caregivers", "TrainingHours", "2147483648")]
    [InlineData("Institutions", "IsLtciDesignated", "2")]
    [InlineData("Institutions", "IsLtciDesignated", "'true'")]
    [InlineData("DivisionPopulations", "Aged60Plus", "'?'")]
    public void SQLite_refuses_a_value_of_another_type(string table, string column, string value) =>
        Assert.Contains($"CK_{table}_{column}", Refusal(DatabaseKind.Sqlite, table, column, value), StringComparison.Ordinal);

    [Theory]
    [InlineData("OpenedOn", "'infinity'")]
    [InlineData("OpenedOn", "'0044-03-15 BC'")]
    [InlineData("OpenedOn", "'10000-01-01'")]
    [InlineData("UpdatedAt", "'-infinity'")]
    [InlineData("UpdatedAt", "'10000-01-01 00:00:00+00'")]
    public void PostgreSQL_refuses_what_is_no_date_of_ours(string column, string value) =>
        Assert.Contains($"CK_Beds_{column}", Refusal(DatabaseKind.Postgres, "Beds", column, value), StringComparison.Ordinal);

    [Theory]
    [InlineData("Beds", "MonthlyFeeFen", "9223372036854775807")]
    [InlineData("Beds", "MonthlyFeeFen", "NULL")]
    [InlineData("Beds", "OpenedOn", "'0001-01-01'")]
    [InlineData("Beds", "OpenedOn", "'9999-12-31'")]
    [InlineData("Beds", "Kind", "2")]
    [InlineData("BurialSites", "Methods", "63")]
    [InlineData("Institutions", "Grade", "5")]
    [InlineData("Caregivers", "Phone", "'057-1234567'")]
    public void What_the_model_allows_is_taken(string table, string column, string value)
    {
        foreach (var database in Enum.GetValues<DatabaseKind>())
            rows.Execute(database, Update(table, column, value));
    }

    [Fact]
    public void Every_column_that_is_no_key_has_its_constraint()
    {
        foreach (var model in new[] { DesignTimeContexts.Sqlite(), DesignTimeContexts.PostgreSql() }.Select(context => context.GetService<IDesignTimeModel>().Model))
        {
            foreach (var type in model.GetEntityTypes().Where(type => !type.HasSharedClrType))
            {
                var checkedColumns = type.GetCheckConstraints().Select(check => check.Name).ToHashSet();
                var free = type.GetProperties().Where(property => !property.IsShadowProperty() && property.Name != "Key")
                    .Where(property => !checkedColumns.Contains($"CK_{type.GetTableName()}_{property.Name}")).Select(property => property.ClrType);
                // PostgreSQL has a type for them.
                Assert.All(free, type => Assert.Equal(typeof(bool), type));
            }
        }
    }

    /// <summary>Whatever a check refuses for readers' sake the index of damaged rows has, when checks are off.</summary>
    [Fact]
    public void SQLite_lists_the_rows_that_got_past_its_checks()
    {
        using var context = DesignTimeContexts.Sqlite();
        var index = context.GetService<IDesignTimeModel>().Model.FindEntityType(typeof(Model.ElderlyCare.Bed))!.GetIndexes()
            .Single(index => index.GetDatabaseName() == "IX_Beds_Damaged");
        var count = $"SELECT count(*) FROM \"Beds\" INDEXED BY \"IX_Beds_Damaged\" WHERE {index.GetFilter()}";
        Assert.Equal(0L, rows.Scalar<long>(DatabaseKind.Sqlite, count));
        var damages = new[] { "\"Kind\" = 9", "\"MonthlyFeeFen\" = ''", "\"OpenedOn\" = 'soon'", "\"BedNo\" = X'00'", "\"Id\" = 'a\"'" };
        foreach (var (damage, key) in damages.Select((damage, place) => (damage, place + 1)))
            rows.Execute(DatabaseKind.Sqlite, $"PRAGMA ignore_check_constraints = ON; UPDATE \"Beds\" SET {damage} WHERE \"Key\" = {key}");
        Assert.Equal(damages.Length, rows.Scalar<long>(DatabaseKind.Sqlite, count));
        rows.Execute(DatabaseKind.Sqlite, $"DELETE FROM \"Beds\" WHERE \"Key\" <= {damages.Length}");
        Assert.Equal(0L, rows.Scalar<long>(DatabaseKind.Sqlite, count));
    }

    private string Refusal(DatabaseKind database, string table, string column, string value) =>
        Assert.ThrowsAny<DbException>(() => rows.Execute(database, Update(table, column, value))).Message;

    private static string Update(string table, string column, string value)
    {
        var key = table == "DivisionPopulations" ? "DivisionKey" : "Key";
        return $"UPDATE \"{table}\" SET \"{column}\" = {value} WHERE \"{key}\" = 20";
    }
}
