using Platform.Model;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.SocialWork;
using Platform.Model.Staff;

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
                (SocialWorkerLevel.Uncertified, 280), (SocialWorkerLevel.Assistant, 420), (SocialWorkerLevel.SocialWorker, 200), (SocialWorkerLevel.Senior, 30));
            var employed = Apportionment.Apportion(InInstitutions, [.. block.Select(institution => (double)institution.BedCount)]);
            var next = 0;
            for (var i = 0; i < block.Length; i++)
            {
                for (var n = 0; n < employed[i]; n++)
                    yield return One(random, people, levels[next++], ServiceField.Elderly, EmployerKind.Institution, block[i].Division, block[i], StaffStatus.Active, number++);
            }

            var fields = random.Shuffled(
                (ServiceField.Elderly, 132), (ServiceField.Relief, 120), (ServiceField.Child, 130), (ServiceField.Community, 360), (ServiceField.Medical, 54), (ServiceField.Other, 80));
            var employers = random.Shuffled((EmployerKind.Community, 430), (EmployerKind.Station, 180), (EmployerKind.Agency, 266));
            for (var n = 0; n < fields.Length + Gone; n++)
            {
                var isGone = n >= fields.Length;
                var employer = isGone ? EmployerKind.Agency : employers[n];
                var division = random.Pick(employer == EmployerKind.Community ? divisions.Villages : divisions.Townships);
                yield return One(random, people, isGone ? SocialWorkerLevel.Uncertified : levels[next++], isGone ? ServiceField.Other : fields[n], employer, division, null,
                    isGone ? StaffStatus.Left : random.Chance(0.02) ? StaffStatus.OnLeave : StaffStatus.Active, number++);
            }
        }
    }

    private static SocialWorker One(
        Random random, SamplePeople people, SocialWorkerLevel level, ServiceField field, EmployerKind employer, Division division,
        Institution? institution, StaffStatus status, int number)
    {
        var person = people.Next(male: 0.3);
        var certified = level > SocialWorkerLevel.Uncertified;
        var since = random.Day(person.BirthDate.AddYears(22), SampleRandom.Today);
        var certifiedOn = certified ? random.Day(new(2016, 1, 1), new(2025, 9, 30)) : (DateOnly?)null;
        var employerName = employer switch
        {
            EmployerKind.Institution => institution!.Name,
            EmployerKind.Community => $"{division.ShortName}{SampleCounty.Mark}",
            EmployerKind.Station => $"{division.ShortName}社会工作站{SampleCounty.Mark}",
            _ => $"{division.ShortName}{random.Pick<string>(["益行", "同心", "守望", "向善"])}社会工作服务中心{SampleCounty.Mark}",
        };
        var worker = new SocialWorker(
            division, person.Name, person.Sex, level, field, employer, employerName, since, status, institution,
            person.BirthDate, person.IdNumber, person.Phone, certified ? $"模拟社工{number + 1:000000}" : null, certifiedOn,
            certified ? random.Day(new(2026, 1, 1), new(2028, 12, 31)) : null)
        {
            Id = EntityId.FromName($"sample/social-worker/{number}"),
        };
        worker.Stamp(random.Instant());
        return worker;
    }
}
