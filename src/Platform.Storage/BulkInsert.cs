using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Model;

namespace Platform.Storage;

/// <summary>Inserts many rows. Tables, columns and converters are those of the EF model.</summary>
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
        var isRegister = typeof(Entity).IsAssignableFrom(type.ClrType);
        var key = isRegister ? LastKey(type) : 0;
        var count = 0;
        using (var table = TableWriter.Open(context, type, [.. columns.Select(column => column.Property)]))
        {
            foreach (var row in rows)
            {
                if (row is Entity entity)
                    SetKey(entity, ++key);
                table.Write(columns.Select(column => column.Read(row)));
                count++;
            }

            table.Complete();
        }

        if (isRegister && count > 0 && context.Database.IsNpgsql())
            ContinueAfter(type, key);
        return count;
    }

    private long LastKey(IEntityType type)
    {
        using var command = Command(
            $"SELECT coalesce(max({_sql.DelimitIdentifier(nameof(Entity.Key))}), 0) FROM {_sql.DelimitIdentifier(type.GetTableName()!)}");
        return Convert.ToInt64(command.ExecuteScalar());
    }

    /// <summary>PostgreSQL counts keys by itself and has not seen these; SQLite looks for the greatest.</summary>
    private void ContinueAfter(IEntityType type, long key)
    {
        var table = _sql.DelimitIdentifier(type.GetTableName()!).Replace("'", "''");
        using var command = Command($"SELECT setval(pg_get_serial_sequence('{table}', '{nameof(Entity.Key)}'), {key})");
        command.ExecuteNonQuery();
    }

    private DbCommand Command(string sql)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // Names come from the EF model and are delimited by EF; values are numbers of ours.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    private sealed class Column(IProperty property)
    {
        // A shadow foreign key has no value of its own; the row at the other end of its navigation has the key.
        private readonly INavigation? _principal = property.IsShadowProperty()
            ? property.GetContainingForeignKeys().Single().DependentToPrincipal
            : null;

        private readonly RelationalTypeMapping _mapping = property.GetRelationalTypeMapping();

        public IProperty Property { get; } = property;

        public object? Read(object row)
        {
            if (_principal is not null)
                return (_principal.GetGetter().GetClrValue(row) as Entity)?.Key;
            var value = Property.GetGetter().GetClrValue(row);
            return value is null || _mapping.Converter is null ? value : _mapping.Converter.ConvertToProvider(value);
        }
    }
}
