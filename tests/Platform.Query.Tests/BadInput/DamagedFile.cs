using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.BadInput;

/// <summary>The sample county in a SQLite file into which somebody writes past its checks.</summary>
public sealed class DamagedFile : IAsyncLifetime
{
    /// <summary>Bytes of GBK, 养老 among them, which are no UTF-8.</summary>
    public const string Gbk = "CAST(X'D1F8C0CF5C22' AS TEXT)";

    public TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Database = await TestDatabase.CreateAsync(sampleCounty: true, isMirrored: false);
        foreach (var type in Database.Registers.Model.GetEntityTypes())
        {
            // A row that is put back as it was keeps its stamp.
            Execute($"DROP TRIGGER IF EXISTS \"{type.GetTableName()}_Stamp\"; CREATE TABLE \"Saved{type.GetTableName()}\" AS SELECT * FROM \"{type.GetTableName()}\"");
        }
    }

    public Task DisposeAsync() => Database.DisposeAsync().AsTask();

    /// <summary>Damages one value; the row is as it was when that is disposed of.</summary>
    public IDisposable Damage(IProperty property, string value, long key = 2)
    {
        var (table, column) = (property.DeclaringType.GetTableName()!, property.GetColumnName());
        var where = $"WHERE \"{table}\".\"{((IEntityType)property.DeclaringType).FindPrimaryKey()!.Properties[0].GetColumnName()}\" = {key}";
        Execute($"UPDATE \"{table}\" SET \"{column}\" = {value} {where}");
        return new Repair(() => Execute($"UPDATE \"{table}\" SET \"{column}\" = (SELECT \"{column}\" FROM \"Saved{table}\" AS saved WHERE saved.rowid = \"{table}\".rowid) {where}"));
    }

    /// <summary>Whether the value is not what the column promises its readers.</summary>
    /// <remarks>Any text that needs no escaping can be an id.</remarks>
    public bool IsDamaged(IProperty property, string value) => property.Name == "Id" ? value is Gbk or "'\"},{'" or "X'D1F8'" :
        (value == Gbk && property.ClrType == typeof(string)) || Scalar(
            $"SELECT count(*) FROM \"{property.DeclaringType.GetTableName()}\" WHERE {Filter(property.DeclaringType)}") > 0;

    public void Execute(string sql) => Scalar(sql);

    private static string Filter(ITypeBase type) => ((IEntityType)type).GetIndexes().Single(index => index.GetDatabaseName()!.EndsWith("_Damaged", StringComparison.Ordinal)).GetFilter()!;

    private long Scalar(string sql)
    {
        var file = new SqliteConnectionStringBuilder(Database.Registers.ReadConnectionString).DataSource;
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA ignore_check_constraints = ON; {sql}";
        return command.ExecuteScalar() is long number ? number : 0;
    }

    private sealed class Repair(Action repair) : IDisposable
    {
        public void Dispose() => repair();
    }
}
