using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Platform.Model.Access;

namespace Platform.Access.Records;

/// <summary>A record as it stands in the database, whatever somebody has made of it.</summary>
/// <param name="Values">Its values, in the order of <see cref="AccessChain.Columns"/>.</param>
/// <param name="PreviousHash">The previous hash that it has.</param>
/// <param name="Hash">The hash that it has.</param>
internal sealed record ChainRow(object?[] Values, string PreviousHash, string Hash)
{
    private static readonly int PositionColumn = Column(nameof(AccessRecord.Position));
    private static readonly int OutcomeColumn = Column(nameof(AccessRecord.Outcome));
    private static readonly int ClosesColumn = Column(nameof(AccessRecord.Closes));
    private static readonly int DocumentHashColumn = Column(nameof(AccessRecord.DocumentHash));

    /// <summary>Its position; null when that is no number.</summary>
    public long? Position => Whole(PositionColumn);

    /// <summary>The record that it says to be the last one which a prune has removed.</summary>
    public ChainCheckpoint? Pruned => Whole(OutcomeColumn) == (int)AccessOutcome.Pruned && Whole(ClosesColumn) is { } position && Values[DocumentHashColumn] is string hash
        ? new(position, hash)
        : null;

    /// <summary>Whether its values are those that its hash was made of.</summary>
    public bool IsSound =>
        PreviousHash.Length == AccessChain.Beginning.Length && PreviousHash.All(char.IsAsciiHexDigitLower) && AccessChain.Hash(PreviousHash, Values) == Hash;

    /// <summary>All records in their order, as one state of the database.</summary>
    public static async IAsyncEnumerable<ChainRow> ReadAsync(DbContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        // A long chain takes its time.
        command.CommandTimeout = 0;
        var columns = AccessChain.Columns.Append(nameof(AccessRecord.PreviousHash)).Append(nameof(AccessRecord.Hash)).Select(column => $"\"{column}\"");
#pragma warning disable CA2100 // The columns are names of ours.
        command.CommandText = $"SELECT {string.Join(", ", columns)} FROM \"AccessRecords\" ORDER BY \"Position\"";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var count = AccessChain.Columns.Count;
        while (await reader.ReadAsync(cancellationToken))
        {
            var values = new object?[count];
            for (var i = 0; i < count; i++)
                values[i] = Value(reader, i);
            yield return new ChainRow(values, $"{Value(reader, count)}", $"{Value(reader, count + 1)}");
        }
    }

    private static object? Value(DbDataReader reader, int column) => reader.GetValue(column) switch
    {
        DBNull => null,
        // SQLite stores what it is given.
        byte[] bytes => Convert.ToHexString(bytes),
        var value => value,
    };

    private long? Whole(int column) => Values[column] is int or long ? Convert.ToInt64(Values[column], CultureInfo.InvariantCulture) : null;

    private static int Column(string name) => AccessChain.Columns.Index().First(column => column.Item == name).Index;
}
