using Microsoft.EntityFrameworkCore;
using Platform.Access.Keys;
using Platform.Storage;

namespace Platform.Access.Tests;

/// <summary>Whoever reads the database can be nobody by what is in it.</summary>
public sealed class StoredSecretsTests
{
    private const string Password = "correct horse battery";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task No_password_token_or_key_is_in_the_database(DatabaseKind kind)
    {
        await using var store = await AccessStore.CreateAsync(kind);
        await store.AddAsync("wang", Password);
        var session = await store.TryAsync("wang", Password);
        // Typed into the wrong field.
        await store.TryAsync(Password, "wrong");
        var key = KeyText.New();
        await using (var context = store.Database.CreateDbContext())
        {
            context.ApiKeys.Add(new ApiKey("dash", SecretHash.Of(key), ["beds:write"], "看板", new DateOnly(2027, 1, 1), store.Database.Now, 1, 1));
            await context.SaveChangesAsync();
        }

        var rows = await RowsAsync(store);
        Assert.Contains("wang", rows, StringComparison.Ordinal);
        Assert.Contains("看板", rows, StringComparison.Ordinal);
        Assert.All([Password, session.Token!, key, "192.0.2.1"], secret => Assert.DoesNotContain(secret, rows, StringComparison.Ordinal));
        Assert.NotNull(await store.Callers.FindKeyAsync(key, CancellationToken.None));
    }

    private static async Task<string> RowsAsync(AccessStore store)
    {
        await using var context = store.Database.CreateDbContext();
        await context.Database.OpenConnectionAsync();
        var text = new System.Text.StringBuilder();
        foreach (var table in context.Model.GetEntityTypes().Select(type => type.GetTableName()))
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The tables are the model's.
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                text.AppendJoin('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)).Append('\n');
        }

        return text.ToString();
    }
}
