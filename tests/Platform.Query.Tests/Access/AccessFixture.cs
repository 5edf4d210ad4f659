using Microsoft.EntityFrameworkCore;
using Platform.Model.Access;
using Platform.Query.Tests.Properties;
using Platform.Query.Tests.Setup;

namespace Platform.Query.Tests.Access;

/// <summary>The edge cases with what they lack of persons: identity numbers, names and numbers that each mask treats in its own way, and access records.</summary>
public sealed class AccessFixture : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;

    public Dataset Data { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var clock = new SteppingClock();
        Database = await TestDatabase.CreateAsync(sampleCounty: false, clock);
        await EdgeCases.FillAsync(Database.Registers, clock);
        await using (var context = Database.Registers.CreateDbContext())
        {
            await context.Database.ExecuteSqlRawAsync(Persons("Caregivers", '1') + Persons("SocialWorkers", '2'));
            var record = new AccessRecord(
                1, AccessChain.Beginning, clock.GetUtcNow().UtcDateTime, Role.County, AccessOutcome.Allowed,
                new AccessDetails { Account = "a", Registers = ["Caregiver"], Fields = ["Caregiver.name"], Rows = 3 });
            // The key is the place in the chain.
            context.Add(record).Property(row => row.Key).CurrentValue = record.Position;
            await context.SaveChangesAsync();
        }
        await Database.MirrorAsync();
        Data = await Dataset.LoadAsync(Database.Registers);
    }

    public async Task DisposeAsync() => await Database.DisposeAsync();

    private static string Persons(string table, char kind) => $"""
        UPDATE "{table}" SET "IdNumber" = '33079919900{kind}01' || printf('%04d', "Key" % 10000) WHERE "Key" % 7 <> 0;
        UPDATE "{table}" SET "Name" = CASE "Key" % 4 WHEN 0 THEN '欧阳修' WHEN 1 THEN '买买提·吐尔逊' WHEN 2 THEN '张三丰' ELSE '𠮷田' END || "Key" WHERE "Key" % 3 = 0;
        UPDATE "{table}" SET "Phone" = '1390000' || printf('%04d', "Key" % 10000) WHERE "Key" % 2 = 0;
        UPDATE "{table}" SET "CertificateNo" = 'Y' || printf('%014d', "Key") WHERE "CertificateNo" IS NOT NULL AND "Key" % 2 = 0;
        """;
}
