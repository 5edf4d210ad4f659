using System.Linq.Expressions;
using Microsoft.Data.Sqlite;
using Npgsql;
using Platform.Model.Privacy;
using Platform.Query.Sql;
using Platform.Query.Tests.Setup;
using Platform.Tests;

namespace Platform.Query.Tests.Access;

/// <summary>C#, SQLite and PostgreSQL mask a value alike, to the byte, and no mask lets its value through.</summary>
public sealed class MaskTests(EmptyFixture fixture) : IClassFixture<EmptyFixture>
{
    private static readonly IReadOnlyList<string> Values = MaskedTexts.Generate(10_000);

    private static readonly Dictionary<string, Expression<Func<string, string>>> All = new()
    {
        [nameof(Masks.Name)] = Masks.Name,
        [nameof(Masks.Phone)] = Masks.Phone,
        [nameof(Masks.IdNumber)] = Masks.IdNumber,
        [nameof(Masks.IdNumberDivision)] = Masks.IdNumberDivision,
        [nameof(Masks.CertificateNo)] = Masks.CertificateNo,
        ["numbers out of range"] = text => Points.First(text, Points.Length(text) - 7) + "|" + Points.Last(text, 3 - Points.Length(text)) + "|"
            + Points.Last(text, 100) + "|" + Points.Last(text, 0) + (!Points.AreDigits(text) || text == "·" ? "'" : "\\"),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_mask_is_the_same_everywhere(string name)
    {
        var expected = Values.Select(value => Masks.Apply(All[name], value)).Append(null).ToList();
        Assert.Equal(expected, await SqliteAsync(All[name]));
        Assert.Equal(expected, await PostgresAsync(All[name]));
    }

    /// <summary>A stored value that is a mask is one by this form.</summary>
    [Theory]
    [InlineData(nameof(Masks.Name), @"^(\*|.\*\*?|\p{Lo}{2}\*\*?|[\ud800-\udbff].\*\*?)$")]
    [InlineData(nameof(Masks.Phone), @"^\*{4}$")]
    [InlineData(nameof(Masks.IdNumber), @"^\*{18}$")]
    [InlineData(nameof(Masks.IdNumberDivision), @"^(\*{6}|.{6,12})\*{12}$")]
    [InlineData(nameof(Masks.CertificateNo), @"^\*{4}$")]
    public void No_mask_is_equal_to_its_value_unless_that_is_a_mask(string name, string form) =>
        Assert.All(Values.Where(value => Masks.Apply(All[name], value) == value), value => Assert.Matches(form, value));

    [Fact]
    public void What_means_something_else_in_a_database_is_refused()
    {
        var dialect = new SqliteDialect(fixture.Database.Registers.SqlGenerationHelper);
        Expression<Func<string, string>>[] masks = [text => text.Substring(0, 1), text => text.Length > 1 ? "*" : "", text => text.ToUpperInvariant(), text => string.Concat(text, "*")];
        Assert.All(masks, mask => Assert.Contains("cannot be translated", Assert.Throws<NotSupportedException>(() => MaskSql.Translate(mask, "v", dialect)).Message, StringComparison.Ordinal));
    }

    private async Task<List<string?>> SqliteAsync(LambdaExpression mask)
    {
        var sql = MaskSql.Translate(mask, "j.value", new SqliteDialect(fixture.Database.Registers.SqlGenerationHelper));
        await using var connection = new SqliteConnection(fixture.Database.Registers.ReadConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {sql} FROM json_each($values) AS j ORDER BY j.key";
        command.Parameters.AddWithValue("$values", System.Text.Json.JsonSerializer.Serialize(Values.Append(null)));
        return await ReadAsync(await command.ExecuteReaderAsync());
    }

    private async Task<List<string?>> PostgresAsync(LambdaExpression mask)
    {
        var sql = MaskSql.Translate(mask, "j.value", new PostgresDialect(fixture.Database.Registers.SqlGenerationHelper));
        await using var connection = new NpgsqlConnection(PostgresCluster.Shared.ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {sql} FROM unnest($1) WITH ORDINALITY AS j(value, place) ORDER BY j.place";
        command.Parameters.Add(new NpgsqlParameter { Value = Values.Append(null).ToArray() });
        return await ReadAsync(await command.ExecuteReaderAsync());
    }

    private static async Task<List<string?>> ReadAsync(System.Data.Common.DbDataReader reader)
    {
        await using var owned = reader;
        var values = new List<string?>();
        while (await reader.ReadAsync())
            values.Add(await reader.IsDBNullAsync(0) ? null : reader.GetString(0));
        return values;
    }
}
