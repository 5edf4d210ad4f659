using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Model;

namespace Platform.Storage.Conventions;

/// <summary>Rows that know when they were last written are stamped by the database where their writer does not, with the database's clock.</summary>
internal static class UpdateStamps
{
    private const string Column = nameof(IStamped.UpdatedAt);

    // SQLite's clock has milliseconds.
    private const string SqliteNow = "strftime('%Y-%m-%dT%H:%M:%f000', 'now')";
    private const string PostgresNow = "statement_timestamp()";

    /// <summary>A row that is inserted without a stamp gets one.</summary>
    public static void StampRows(this ModelBuilder model, bool isSqlite)
    {
        foreach (var type in Stamped(model.Model))
        {
            var property = ((IMutableEntityType)type).FindProperty(Column)!;
            property.SetDefaultValueSql(isSqlite ? SqliteNow : PostgresNow);
            // We always write it.
            property.ValueGenerated = ValueGenerated.Never;
        }
    }

    /// <summary>Makes SQLite's triggers that are not there: one that stamps a row after an update that left its stamp as it was.</summary>
    public static string SqliteTriggers(IModel model) => string.Concat(Stamped(model).Select(type => type.GetTableName()).Select(table =>
        $"""
        CREATE TRIGGER IF NOT EXISTS "{table}_Stamp" AFTER UPDATE ON "{table}"
        WHEN NEW."{Column}" IS OLD."{Column}" AND NEW."{Column}" IS NOT {SqliteNow}
        BEGIN UPDATE "{table}" SET "{Column}" = {SqliteNow} WHERE "{nameof(Entity.Key)}" = NEW."{nameof(Entity.Key)}"; END;

        """));

    /// <summary>The names of PostgreSQL's triggers.</summary>
    public static IEnumerable<string> PostgresNames(IModel model) => Stamped(model).Select(type => $"{type.GetTableName()}_Stamp");

    /// <summary>Makes PostgreSQL's triggers, which do the same.</summary>
    public static string PostgresTriggers(IModel model) =>
        $"""
        CREATE OR REPLACE FUNCTION public.stamp_row() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN NEW."{Column}" := {PostgresNow}; RETURN NEW; END $$;

        """
        + string.Concat(Stamped(model).Select(type => type.GetTableName()).Select(table =>
        $"""
        DROP TRIGGER IF EXISTS "{table}_Stamp" ON public."{table}";
        CREATE TRIGGER "{table}_Stamp" BEFORE UPDATE ON public."{table}" FOR EACH ROW
        WHEN (NEW."{Column}" IS NOT DISTINCT FROM OLD."{Column}") EXECUTE FUNCTION public.stamp_row();

        """));

    private static IEnumerable<IReadOnlyEntityType> Stamped(IReadOnlyModel model) =>
        model.GetEntityTypes().Where(type => typeof(IStamped).IsAssignableFrom(type.ClrType));
}
