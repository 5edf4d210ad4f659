using Platform.Model;
using Platform.Model.ElderlyCare;
using Platform.Model.Staff;
using Level = Platform.Model.ElderlyCare.CaregiverSkillLevel;

namespace Platform.Storage.Sample;

/// <summary>Simulated caregivers: in each block of institutions 230 employed, 200 of them certified and 38 of those of a senior level or above, and 10 who left.</summary>
internal static class SampleCaregivers
{
    private const int Employed = 230;
    private const int Gone = 10;

    public static IEnumerable<Caregiver> Of(IReadOnlyList<Institution> institutions)
    {
        var random = new Random(330726_40);
        var people = new SamplePeople(random, new(1963, 1, 1), new(1994, 12, 31), firstSequence: 0);
        var number = 0;
        foreach (var block in institutions.Chunk(SampleInstitutions.Block))
        {
            var levels = random.Shuffled(
                (Level.Uncertified, 30), (Level.Junior, 100), (Level.Intermediate, 62),
                (Level.Senior, 26), (Level.Technician, 9), (Level.SeniorTechnician, 3));
            var occupied = block.Select(institution => (double)institution.OccupiedBedCount).ToList();
            var employed = Apportionment.Apportion(Employed, occupied);
            var gone = Apportionment.Apportion(Gone, occupied);
            var next = 0;
            for (var i = 0; i < block.Length; i++)
            {
                for (var n = 0; n < employed[i]; n++)
                    yield return One(random, people.Next(male: 0.15), block[i], levels[next++], AtWork(random), number++);
                for (var n = 0; n < gone[i]; n++)
                    yield return One(random, people.Next(male: 0.15), block[i], Level.Uncertified, StaffStatus.Left, number++);
            }
        }
    }

    private static StaffStatus AtWork(Random random) => random.Chance(0.04) ? StaffStatus.OnLeave : StaffStatus.Active;

    private static Caregiver One(Random random, SamplePerson person, Institution institution, Level level, StaffStatus status, int number)
    {
        var hired = random.Day(new(2019, 7, 1), new(2025, 6, 30));
        var certified = level > Level.Uncertified;
        var caregiver = new Caregiver(
            institution, person.Name, person.Sex, random.Chance(0.06) ? EmploymentKind.PartTime : EmploymentKind.FullTime, status, level,
            hired, random.Next(0, 41) * 4, person.BirthDate, person.IdNumber, person.Phone,
            certified ? $"模拟护理{number + 1:000000}" : null, certified ? random.Day(new(2018, 1, 1), new(2025, 11, 30)) : null,
            status == StaffStatus.Left ? random.Day(hired, SampleRandom.Today) : null)
        {
            Id = EntityId.FromName($"sample/caregiver/{number}"),
        };
        caregiver.Stamp(random.Instant());
        return caregiver;
    }
}
