using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Model;

namespace Platform.Storage;

/// <summary>Inserts many rows with one prepared statement. Tables, columns and converters are those of the EF model.</summary>
/// <remarks>Principals go first: a row's key is set when it is inserted, and its dependents read it there.
/// The transaction is the caller's, and so are the stamps of the rows.</remarks>
internal sealed class BulkInsert(PlatformContext context)
{
    private static readonly Action<Entity, long> SetKey =
        typeof(Entity).GetProperty(nameof(Entity.Key))!.GetSetMethod(nonPublic: true)!.CreateDelegate<Action<Entity, long>>();

    private readonly ISqlGenerationHelper _sql = context.GetService<ISqlGenerationHelper>();

    /// <summary>Inserts entities; returns how many.</summary>
    public int Insert<TRow>(IEnumerable<TRow> rows)
        where TRow : class => Insert(context.Model.FindEntityType(typeof(TRow))!, rows);

    /// <summary>Inserts rows of an entity type that has no class of its own.</summary>
    public int Insert(IEntityType type, IEnumerable<object> rows)
    {
        var columns = type.GetProperties().Select(property => new Column(property)).ToList();
        using var command = CreateCommand(type, columns);
        var key = typeof(Entity).IsAssignableFrom(type.ClrType) ? LastKey(type) : 0;
        var count = 0;
        foreach (var row in rows)
        {
            if (row is Entity entity)
                SetKey(entity, ++key);
            for (var i = 0; i < columns.Count; i++)
                command.Parameters[i].Value = columns[i].Read(row) ?? DBNull.Value;
            command.ExecuteNonQuery();
            count++;
        }

        return count;
    }

    private DbCommand CreateCommand(IEntityType type, List<Column> columns)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        var names = string.Join(", ", columns.Select(column => _sql.DelimitIdentifier(column.Property.GetColumnName())));
        var values = string.Join(", ", columns.Select((_, i) => $"@p{i}"));
#pragma warning disable CA2100 // Names come from the EF model and are delimited by EF; values are parameters.
        command.CommandText = $"INSERT INTO {_sql.DelimitIdentifier(type.GetTableName()!)} ({names}) VALUES ({values})";
#pragma warning restore CA2100
        for (var i = 0; i < columns.Count; i++)
            command.Parameters.Add(columns[i].Mapping.CreateParameter(command, $"@p{i}", null, nullable: true));
        command.Prepare();
        return command;
    }

    private long LastKey(IEntityType type)
    {
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // As above.
        command.CommandText =
            $"SELECT coalesce(max({_sql.DelimitIdentifier(nameof(Entity.Key))}), 0) FROM {_sql.DelimitIdentifier(type.GetTableName()!)}";
#pragma warning restore CA2100
        return Convert.ToInt64(command.ExecuteScalar());
    }

    private sealed class Column(IProperty property)
    {
        // A shadow foreign key has no value of its own; the row at the other end of its navigation has the key.
        private readonly INavigation? _principal = property.IsShadowProperty()
            ? property.GetContainingForeignKeys().Single().DependentToPrincipal
            : null;

        public IProperty Property { get; } = property;

        public RelationalTypeMapping Mapping { get; } = property.GetRelationalTypeMapping();

        public object? Read(object row)
        {
            if (_principal is not null)
                return (_principal.GetGetter().GetClrValue(row) as Entity)?.Key;
            var value = Property.GetGetter().GetClrValue(row);
            return value is null || Mapping.Converter is null ? value : Mapping.Converter.ConvertToProvider(value);
        }
    }
}
