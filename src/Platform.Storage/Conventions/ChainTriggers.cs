using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Model.Access;

namespace Platform.Storage.Conventions;

/// <summary>The database itself keeps access records as they are: a record continues the chain, none is changed, and none is removed but by a prune.</summary>
/// <remarks>
/// A prune first writes a record of its own, which names the last position that it removes; up to there records may be deleted, if they are older than the law
/// lets anybody be. So nobody needs a right or a switch that others could use too, and whoever gets past the triggers is found by the hashes.
/// </remarks>
internal static class ChainTriggers
{
    // Six calendar months (Cybersecurity Law, article 23) have 184 days at most.
    private const int LeastDays = 184;

    private static readonly string Pruned = $"\"Outcome\" = {(int)AccessOutcome.Pruned} AND \"Closes\" >= OLD.\"Position\"";

    /// <summary>Makes SQLite's triggers that are not there. <c>INSERT OR REPLACE</c> fires none for what it replaces: so the first lets no place be taken twice.</summary>
    public static string SqliteTriggers(IModel model)
    {
        var table = Table(model);
        return $"""
            CREATE TRIGGER IF NOT EXISTS "{table}_Next" BEFORE INSERT ON "{table}"
            WHEN NEW."Position" <> coalesce((SELECT max("Position") FROM "{table}"), 0) + 1
              OR NEW."PreviousHash" <> coalesce((SELECT "Hash" FROM "{table}" ORDER BY "Position" DESC LIMIT 1), '{AccessChain.Beginning}')
              OR EXISTS (SELECT 1 FROM "{table}" WHERE "Id" = NEW."Id")
            BEGIN SELECT RAISE(ABORT, '{table}: a record continues the chain.'); END;
            CREATE TRIGGER IF NOT EXISTS "{table}_Unchanged" BEFORE UPDATE ON "{table}"
            BEGIN SELECT RAISE(ABORT, '{table}: a record is never changed.'); END;
            CREATE TRIGGER IF NOT EXISTS "{table}_Kept" BEFORE DELETE ON "{table}"
            WHEN OLD."At" > strftime('%Y-%m-%dT%H:%M:%f000', 'now', '-{LeastDays} days') OR NOT EXISTS (SELECT 1 FROM "{table}" WHERE {Pruned})
            BEGIN SELECT RAISE(ABORT, '{table}: a record is removed by a prune only.'); END;

            """;
    }

    /// <summary>The names of PostgreSQL's triggers.</summary>
    public static IEnumerable<string> PostgresNames(IModel model) => [$"{Table(model)}_Chain", $"{Table(model)}_Whole"];

    /// <summary>Makes PostgreSQL's triggers, which do the same, and let nobody empty the table.</summary>
    public static string PostgresTriggers(IModel model)
    {
        var table = Table(model);
        return $"""
            CREATE OR REPLACE FUNCTION public.keep_chain() RETURNS trigger LANGUAGE plpgsql AS
            $$
            DECLARE last_position bigint; last_hash text;
            BEGIN
              IF TG_OP = 'INSERT' THEN
                SELECT "Position", "Hash" INTO last_position, last_hash FROM public."{table}" ORDER BY "Position" DESC LIMIT 1;
                IF NEW."Position" = coalesce(last_position, 0) + 1 AND NEW."PreviousHash" = coalesce(last_hash, '{AccessChain.Beginning}') THEN
                  RETURN NEW;
                END IF;
                RAISE integrity_constraint_violation USING MESSAGE = '{table}: a record continues the chain.';
              ELSIF TG_OP = 'DELETE' THEN
                IF OLD."At" <= statement_timestamp() - interval '{LeastDays} days' AND EXISTS (SELECT 1 FROM public."{table}" WHERE {Pruned}) THEN
                  RETURN OLD;
                END IF;
                RAISE integrity_constraint_violation USING MESSAGE = '{table}: a record is removed by a prune only.';
              END IF;
              RAISE integrity_constraint_violation USING MESSAGE = '{table}: a record is never changed.';
            END $$;
            DROP TRIGGER IF EXISTS "{table}_Chain" ON public."{table}";
            CREATE TRIGGER "{table}_Chain" BEFORE INSERT OR UPDATE OR DELETE ON public."{table}" FOR EACH ROW EXECUTE FUNCTION public.keep_chain();
            DROP TRIGGER IF EXISTS "{table}_Whole" ON public."{table}";
            CREATE TRIGGER "{table}_Whole" BEFORE TRUNCATE ON public."{table}" FOR EACH STATEMENT EXECUTE FUNCTION public.keep_chain();

            """;
    }

    private static string Table(IReadOnlyModel model) => model.FindEntityType(typeof(AccessRecord))!.GetTableName()!;
}
