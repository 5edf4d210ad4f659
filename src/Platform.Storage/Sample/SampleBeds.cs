using Platform.Model;
using Platform.Model.ElderlyCare;

namespace Platform.Storage.Sample;

/// <summary>Simulated beds: in each block of institutions 3,000 in service, 1,800 of them nursing beds with 150 for dementia, and 60 retired.</summary>
internal static class SampleBeds
{
    private const int InService = 3_000;
    private const int Nursing = 1_650;
    private const int Dementia = 150;
    private const int Retired = 60;
    private static readonly DateOnly FirstDay = new(2005, 1, 1);

    public static IEnumerable<Bed> Of(IReadOnlyList<Institution> institutions)
    {
        var random = new Random(330726_30);
        var number = 0;
        foreach (var block in institutions.Chunk(SampleInstitutions.Block))
        {
            var all = Apportionment.Apportion(InService, [.. block.Select(institution => Size(random, institution))]);
            // Dementia beds stand together in a few large homes.
            var dementia = Apportionment.Apportion(Dementia, [.. block.Select((_, i) => i is 0 or (>= 15 and < 21) ? (double)all[i] : 0)]);
            var nursing = Apportionment.Apportion(Nursing,
                [.. block.Select((institution, i) => (all[i] - dementia[i]) * CareShare(institution))]);
            var retired = Apportionment.Apportion(Retired, [.. block.Select((institution, i) =>
                institution.Status == InstitutionStatus.Closed ? 2.0 * InService / block.Length : all[i])]);
            for (var i = 0; i < block.Length; i++)
            {
                var occupancy = 0.45 + 0.45 * random.NextDouble();
                for (var n = 0; n < all[i] + retired[i]; n++)
                {
                    var kind = n < dementia[i] ? BedKind.Dementia : n < dementia[i] + nursing[i] ? BedKind.Nursing : BedKind.Ordinary;
                    var status = n < all[i] ? Status(random, block[i], occupancy) : BedStatus.Retired;
                    yield return One(random, block[i], n, kind, status, number++);
                }
            }
        }
    }

    private static Bed One(Random random, Institution institution, int n, BedKind kind, BedStatus status, int number)
    {
        var isCentre = institution.Category == InstitutionCategory.HomeCareCentre;
        var earliest = institution.EstablishedOn > FirstDay ? institution.EstablishedOn : FirstDay;
        var opened = random.Chance(0.6) ? earliest : random.Day(earliest, new(2025, 6, 30));
        if (status == BedStatus.Retired)
            opened = earliest;
        // Twenty rooms of two beds on each floor, four floors in each building.
        var (building, floor, room) = (n / 160 + 1, n / 40 % 4 + 1, n / 2 % 20 + 1);
        var bed = new Bed(
            institution, $"{building}-{floor}{room:00}-{n % 2 + 1}", kind, isCentre ? CareMode.DayCare : CareMode.FullDay, status, opened,
            isCentre ? null : $"{building}号楼", isCentre ? null : $"{floor}{room:00}",
            status == BedStatus.Retired ? institution.ClosedOn ?? random.Day(new(2021, 1, 1), SampleRandom.Today) : null,
            random.Chance(0.95) ? 60_000 + (int)kind * 40_000 + random.Next(8) * 5_000L : null)
        {
            Id = EntityId.FromName($"sample/bed/{number}"),
        };
        bed.Stamp(random.Instant());
        return bed;
    }

    private static double Size(Random random, Institution institution)
    {
        var beds = institution.Category switch
        {
            InstitutionCategory.SocialWelfareHome => 220,
            InstitutionCategory.NursingHome => 90,
            InstitutionCategory.RuralNursingHome => 60,
            _ => 12,
        };
        return institution.Status is InstitutionStatus.Preparing or InstitutionStatus.Closed ? 0 : beds * (0.5 + random.NextDouble());
    }

    private static double CareShare(Institution institution) => institution.Category switch
    {
        InstitutionCategory.HomeCareCentre => 0.1,
        InstitutionCategory.RuralNursingHome => 0.8,
        _ => 1.1,
    };

    private static BedStatus Status(Random random, Institution institution, double occupancy) => random.NextDouble() switch
    {
        < 0.015 => BedStatus.Maintenance,
        _ when institution.Status != InstitutionStatus.Operating => BedStatus.Vacant,
        < 0.035 => BedStatus.Reserved,
        < 0.065 => BedStatus.Held,
        var draw => draw < 0.065 + occupancy ? BedStatus.Occupied : BedStatus.Vacant,
    };
}
