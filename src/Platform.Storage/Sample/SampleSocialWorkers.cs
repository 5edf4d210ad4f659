using Platform.Model;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.SocialWork;
using Platform.Model.Staff;
using Level = Platform.Model.SocialWork.SocialWorkerLevel;

namespace Platform.Storage.Sample;

/// <summary>Simulated social workers: for each block 930 employed, 650 of them certified, 186 in elderly care with 54 in institutions, and 15 who left.</summary>
internal static class SampleSocialWorkers
{
    private const int InInstitutions = 54;
    private const int Gone = 15;

    public static IEnumerable<SocialWorker> Of(SampleDivisions divisions, IReadOnlyList<Institution> institutions)
    {
        var random = new Random(330726_50);
        var people = new SamplePeople(random, new(1967, 1, 1), new(2002, 12, 31), firstSequence: 500);
        var number = 0;
        foreach (var block in institutions.Chunk(SampleInstitutions.Block))
        {
            var levels = random.Shuffled(
                (Level.Uncertified, 280), (Level.Assistant, 420), (Level.SocialWorker, 200), (Level.Senior, 30));
            var employed = Apportionment.Apportion(InInstitutions, [.. block.Select(institution => (double)institution.BedCount)]);
            var next = 0;
            for (var i = 0; i < block.Length; i++)
            {
                for (var n = 0; n < employed[i]; n++)
                    yield return One(random, people, levels[next++], ServiceField.Elderly, Employer.Of(block[i]), StaffStatus.Active, number++);
            }

            var fields = random.Shuffled(
                (ServiceField.Elderly, 132), (ServiceField.Relief, 120), (ServiceField.Child, 130),
                (ServiceField.Community, 360), (ServiceField.Medical, 54), (ServiceField.Other, 80));
            var employers = random.Shuffled((EmployerKind.Community, 430), (EmployerKind.Station, 180), (EmployerKind.Agency, 266));
            for (var n = 0; n < fields.Length; n++)
            {
                var status = random.Chance(0.02) ? StaffStatus.OnLeave : StaffStatus.Active;
                yield return One(random, people, levels[next++], fields[n], Employer.Of(random, employers[n], divisions), status, number++);
            }

            for (var n = 0; n < Gone; n++)
            {
                var agency = Employer.Of(random, EmployerKind.Agency, divisions);
                yield return One(random, people, Level.Uncertified, ServiceField.Other, agency, StaffStatus.Left, number++);
            }
        }
    }

    private static SocialWorker One(
        Random random, SamplePeople people, Level level, ServiceField field, Employer employer, StaffStatus status, int number)
    {
        var person = people.Next(male: 0.3);
        var certified = level > Level.Uncertified;
        var since = random.Day(person.BirthDate.AddYears(22), SampleRandom.Today);
        var certifiedOn = certified ? random.Day(new(2016, 1, 1), new(2025, 9, 30)) : (DateOnly?)null;
        var worker = new SocialWorker(
            employer.Division, person.Name, person.Sex, level, field, employer.Kind, employer.Name, since, status, employer.Institution,
            person.BirthDate, person.IdNumber, person.Phone, certified ? $"模拟社工{number + 1:000000}" : null, certifiedOn,
            certified ? random.Day(new(2026, 1, 1), new(2028, 12, 31)) : null)
        {
            Id = EntityId.FromName($"sample/social-worker/{number}"),
        };
        worker.Stamp(random.Instant());
        return worker;
    }

    private sealed record Employer(EmployerKind Kind, string Name, Division Division, Institution? Institution)
    {
        public static Employer Of(Institution institution) => new(EmployerKind.Institution, institution.Name, institution.Division, institution);

        public static Employer Of(Random random, EmployerKind kind, SampleDivisions divisions)
        {
            var division = random.Pick(kind == EmployerKind.Community ? divisions.Villages : divisions.Townships);
            var suffix = kind switch
            {
                EmployerKind.Community => "",
                EmployerKind.Station => "社会工作站",
                _ => $"{random.Pick<string>(["益行", "同心", "守望", "向善"])}社会工作服务中心",
            };
            return new(kind, $"{division.ShortName}{suffix}{SampleCounty.Mark}", division, null);
        }
    }
}
