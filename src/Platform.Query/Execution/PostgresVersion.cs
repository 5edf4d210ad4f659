using System.Text;
using Platform.Query.Sql;

namespace Platform.Query.Execution;

/// <summary>The version of the data in a database of a PostgreSQL server.</summary>
/// <remarks>
/// A snapshot names the transactions whose writes it sees: every one below its upper bound that is not in its list. Nothing is written without a
/// transaction, and its end always changes those names, so two equal snapshots see the same data. Transactions are numbered with 64 bits by the
/// whole server, which makes a snapshot good at every replica of ours, and a write to another of its databases another version. The numbers go
/// back when the server does: to a backup or a copy, for which it is started, and in a crash, to the last transaction that had reached the disk,
/// after which it makes a checkpoint. So the time of the start and the place of the last checkpoint belong to the version. A standby leaves
/// transactions out of its list: there is no version while one answers.
/// </remarks>
internal static class PostgresVersion
{
    private static readonly Statement Statement = new(
        """
        SELECT CASE WHEN NOT pg_is_in_recovery() THEN concat_ws(
          ' ', extract(epoch FROM pg_postmaster_start_time()), (pg_control_checkpoint()).checkpoint_lsn, current_database(), pg_current_snapshot()) END
        """,
        [],
        new ObjectShape());

    /// <summary>The version that the session's next statement of the same transaction sees; null when a standby answers.</summary>
    public static async ValueTask<string?> ReadAsync(Session session, CancellationToken cancellationToken)
    {
        await using var rows = await session.ExecuteAsync(Statement, [], cancellationToken);
        return await rows.NextAsync() && !rows.IsNull(0) ? Encoding.UTF8.GetString(rows.Text(0)) : null;
    }
}
