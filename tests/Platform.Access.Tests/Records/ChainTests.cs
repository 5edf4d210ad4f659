using Platform.Access.Records;
using Platform.Model.Access;
using Platform.Storage;

namespace Platform.Access.Tests.Records;

public sealed class ChainTests
{
    private const string Columns =
        """
        "Key", "Id", "Position", "At", "Account", "Role", "Appointment", "Address", "RequestId", "OperationName", "DocumentHash", "Registers", "Fields", "Rows",
        "Ids", "Purpose", "Reason", "Outcome", "Closes", "PreviousHash", "Hash"
        """;

    private static readonly string[] Changes =
    [
        "\"Account\" = 'somebody'", "\"Account\" = NULL", "\"Role\" = 2", "\"Appointment\" = NULL", "\"Address\" = '192.0.2.8'", "\"RequestId\" = 'x'",
        "\"OperationName\" = 'Other'", "\"DocumentHash\" = NULL", "\"Registers\" = NULL", "\"Fields\" = 'Caregiver.name'", "\"Rows\" = 1", "\"Ids\" = '0'",
        "\"Purpose\" = 1", "\"Reason\" = 'none'", "\"Outcome\" = 1", "\"Closes\" = 4", "\"Id\" = '00000000000000000000'",
        "\"At\" = (SELECT \"At\" FROM \"AccessRecords\" WHERE \"Position\" = 4)", "\"Hash\" = \"PreviousHash\"", "\"PreviousHash\" = \"Hash\"",
        "\"OperationName\" = \"Account\", \"Account\" = \"OperationName\"",
    ];

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_changed_value_is_found_and_named(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        await database.FillAsync(8);
        var sound = await database.VerifyAsync();
        Assert.Equal((8L, null), (sound.Count, sound.Reason));
        database.Tamper("CREATE TABLE kept AS SELECT * FROM \"AccessRecords\" WHERE \"Position\" = 5");
        foreach (var change in Changes)
        {
            database.Execute($"UPDATE \"AccessRecords\" SET {change} WHERE \"Position\" = 5");
            var report = await database.VerifyAsync();
            Assert.True(report is { BrokenAt: 5, Count: 4 }, $"{change}: {report}");
            database.Execute("DELETE FROM \"AccessRecords\" WHERE \"Position\" = 5; INSERT INTO \"AccessRecords\" SELECT * FROM kept");
            Assert.Equal(sound, await database.VerifyAsync());
        }
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_removed_record_is_found_and_named(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        await database.FillAsync(8);
        database.Tamper("DELETE FROM \"AccessRecords\" WHERE \"Position\" = 5");
        Assert.Equal(5, (await database.VerifyAsync()).BrokenAt);
        database.Execute("DELETE FROM \"AccessRecords\" WHERE \"Position\" <= 4");
        Assert.Equal((5L, 3L), ((await database.VerifyAsync()).BrokenAt, (await database.VerifyAsync()).Count));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_tail_that_is_cut_off_is_found_by_a_checkpoint(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        await database.FillAsync(8);
        var checkpoint = (await database.VerifyAsync()).End;
        database.Tamper("DELETE FROM \"AccessRecords\" WHERE \"Position\" > 6");
        Assert.Null((await database.VerifyAsync()).Reason);
        Assert.Equal(7, (await database.VerifyAsync(checkpoint)).BrokenAt);
        database.Execute("DELETE FROM \"AccessRecords\"");
        Assert.Equal(1, (await database.VerifyAsync(checkpoint)).BrokenAt);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_chain_that_is_written_anew_is_found_by_a_checkpoint(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        await database.FillAsync(8);
        var checkpoint = (await database.VerifyAsync()).End;
        database.Tamper("DELETE FROM \"AccessRecords\" WHERE \"Position\" > 4");
        await database.FillAsync(10);
        Assert.Null((await database.VerifyAsync()).Reason);
        Assert.Equal(8, (await database.VerifyAsync(checkpoint)).BrokenAt);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task An_inserted_record_is_found_and_named(DatabaseKind kind)
    {
        await using var database = await RecordDatabase.CreateAsync(kind);
        await database.FillAsync(8);
        database.Tamper(Copy(from: 3, to: 9, hash: "\"Hash\""));
        Assert.Equal(9, (await database.VerifyAsync()).BrokenAt);
        database.Execute("DELETE FROM \"AccessRecords\" WHERE \"Position\" = 9");
        // Between two others, of which the later ones move on.
        for (var position = 8; position >= 5; position--)
            database.Execute($"UPDATE \"AccessRecords\" SET \"Position\" = {position + 1}, \"Key\" = {position + 1} WHERE \"Position\" = {position}");
        database.Execute(Copy(from: 4, to: 5, hash: "\"PreviousHash\""));
        Assert.Equal(5, (await database.VerifyAsync()).BrokenAt);
        // Before the first.
        database.Execute("DELETE FROM \"AccessRecords\" WHERE \"Position\" >= 5");
        database.Execute(Copy(from: 1, to: 0, hash: "\"PreviousHash\""));
        Assert.Equal(0, (await database.VerifyAsync()).BrokenAt);
    }

    [Fact]
    public async Task A_hash_is_what_the_manual_says()
    {
        await using var database = await RecordDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using (var journal = database.Journal(new FixedClock(new DateTimeOffset(2026, 11, 28, 4, 5, 6, TimeSpan.Zero).AddMicroseconds(123456))))
            await journal.OpenAsync(new AccessEntry(new Principal(Role.County, CredentialKind.Session) { Name = "张三" }, AccessOutcome.SignedIn));
        var id = database.Scalar<string>("SELECT Id FROM AccessRecords");
        var canonical = $"20:{id},1:1,26:2026-11-28T04:05:06.123456,6:张三,1:1,-,-,-,-,-,-,-,-,-,-,-,1:5,-,";
        var hash = System.Security.Cryptography.SHA256.HashData([.. new byte[32], .. System.Text.Encoding.UTF8.GetBytes(canonical)]);
        Assert.Equal(Convert.ToHexStringLower(hash), database.Scalar<string>("SELECT Hash FROM AccessRecords"));
        Assert.Equal(AccessOutcome.SignedIn, (AccessOutcome)5);
    }

    [Fact]
    public void Checkpoints_are_lines_of_which_the_first_two_words_count()
    {
        var hash = new string('a', 64);
        Assert.Equal([new ChainCheckpoint(7, hash), new ChainCheckpoint(9, hash)], ChainCheckpoint.Parse([$"7 {hash} 2026-11-28", "", $" 9  {hash}"]));
        Assert.Equal(new ChainCheckpoint(7, hash), Assert.Single(ChainCheckpoint.Parse([new ChainCheckpoint(7, hash).ToString()])));
        Assert.Contains("Line 2", Assert.Throws<FormatException>(() => ChainCheckpoint.Parse([$"7 {hash}", "8"])).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => ChainCheckpoint.Parse([]));
    }

    private static string Copy(int from, int to, string hash)
    {
        var values = Columns.Replace("\"Key\"", $"{to}", StringComparison.Ordinal).Replace("\"Position\"", $"{to}", StringComparison.Ordinal)
            .Replace("\"Id\"", "'0000000000000000000z'", StringComparison.Ordinal).Replace("\"PreviousHash\", \"Hash\"", $"{hash}, \"Hash\"", StringComparison.Ordinal);
        return $"INSERT INTO \"AccessRecords\" ({Columns}) SELECT {values} FROM \"AccessRecords\" WHERE \"Position\" = {from}";
    }
}
