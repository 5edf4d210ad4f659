using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Model.Access;
using Platform.Tests;

namespace Platform.Storage.Tests;

/// <summary>The sample county is the same, value by value, on both databases.</summary>
public sealed class SameRowsTests(County county) : IClassFixture<County>
{
    [Fact]
    public async Task Both_databases_hold_the_same_rows()
    {
        await using var postgres = new PostgresRegisters(
            new StorageOptions { Database = DatabaseKind.Postgres, ConnectionString = PostgresCluster.Shared.CreateDatabase() });
        await postgres.PrepareAsync();
        await using var expected = new SqliteRegisters(county.Directory.Sample).CreateDbContext();
        await using var actual = postgres.CreateDbContext();
        // Nobody has read anything yet.
        var types = expected.Model.GetEntityTypes().Where(type => type.ClrType != typeof(AccessRecord)).ToList();
        Assert.Equal(10, types.Count);
        foreach (var type in types)
        {
            var rows = await RowsAsync(expected, type);
            Assert.NotEmpty(rows);
            Assert.Equal(rows, await RowsAsync(actual, type));
        }
    }

    private static async Task<List<string>> RowsAsync(PlatformContext context, IEntityType type)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        var columns = string.Join(", ", type.GetProperties().Select(property => $"\"{property.GetColumnName()}\""));
        var order = string.Join(", ", type.FindPrimaryKey()!.Properties.Select(property => $"\"{property.GetColumnName()}\""));
        command.CommandText = $"SELECT {columns} FROM \"{type.GetTableName()}\" ORDER BY {order}";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader, column))));
        return rows;
    }

    private static string Text(DbDataReader reader, int column) => reader.GetValue(column) switch
    {
        DBNull => "∅",
        DateTime { Kind: DateTimeKind.Utc } instant => instant.ToString("yyyy-MM-ddTHH:mm:ss.ffffff"),
        DateOnly date => date.ToString("yyyy-MM-dd"),
        bool flag => flag ? "1" : "0",
        var value => value.ToString()!,
    };
}
