using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Platform.Storage;

/// <summary>Writes rows of values into one table in the way that its database does fastest.</summary>
internal abstract class TableWriter : IDisposable
{
    public static TableWriter Open(PlatformContext context, IEntityType type, IReadOnlyList<IProperty> properties)
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        var table = sql.DelimitIdentifier(type.GetTableName()!);
        var columns = properties.Select(property => sql.DelimitIdentifier(property.GetColumnName())).ToList();
        return context.Database.GetDbConnection() is NpgsqlConnection connection
            ? new CopyWriter(connection, table, columns, properties)
            : new InsertWriter(context, table, columns, properties);
    }

    public abstract void Write(IEnumerable<object?> values);

    /// <summary>Ends the writing; without it nothing is written where the database writes by stream.</summary>
    public abstract void Complete();

    public abstract void Dispose();
}

/// <summary>One prepared INSERT.</summary>
internal sealed class InsertWriter : TableWriter
{
    private readonly DbCommand _command;

    public InsertWriter(PlatformContext context, string table, IReadOnlyList<string> columns, IReadOnlyList<IProperty> properties)
    {
        _command = context.Database.GetDbConnection().CreateCommand();
        _command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        var values = string.Join(", ", columns.Select((_, i) => $"@p{i}"));
#pragma warning disable CA2100 // Names come from the EF model and are delimited by EF; values are parameters.
        _command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({values})";
#pragma warning restore CA2100
        for (var i = 0; i < properties.Count; i++)
            _command.Parameters.Add(properties[i].GetRelationalTypeMapping().CreateParameter(_command, $"@p{i}", null, nullable: true));
        _command.Prepare();
    }

    public override void Write(IEnumerable<object?> values)
    {
        var i = 0;
        foreach (var value in values)
            _command.Parameters[i++].Value = value ?? DBNull.Value;
        _command.ExecuteNonQuery();
    }

    public override void Complete()
    {
        // Each row is written already.
    }

    public override void Dispose() => _command.Dispose();
}

/// <summary>PostgreSQL's binary COPY.</summary>
internal sealed class CopyWriter(NpgsqlConnection connection, string table, IEnumerable<string> columns, IReadOnlyList<IProperty> properties)
    : TableWriter
{
    private readonly NpgsqlBinaryImporter _importer = Begin(connection, $"COPY {table} ({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)");
    private readonly List<string> _types = [.. properties.Select(property => property.GetRelationalTypeMapping().StoreType)];

    public override void Write(IEnumerable<object?> values)
    {
        _importer.StartRow();
        var i = 0;
        foreach (var value in values)
        {
            if (value is null)
                _importer.WriteNull();
            else
                _importer.Write(value, _types[i]);
            i++;
        }
    }

    public override void Complete() => _importer.Complete();

    public override void Dispose() => _importer.Dispose();

    // The foreign keys of all rows are checked at the end, which takes its time.
    private static NpgsqlBinaryImporter Begin(NpgsqlConnection connection, string copy)
    {
        var importer = connection.BeginBinaryImport(copy);
        importer.Timeout = TimeSpan.Zero;
        return importer;
    }
}
