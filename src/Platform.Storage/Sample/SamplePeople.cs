using Platform.Model.Identifiers;
using Platform.Model.Staff;

namespace Platform.Storage.Sample;

internal sealed record SamplePerson(string Name, Sex Sex, DateOnly BirthDate, string IdNumber, string Phone);

/// <summary>People who do not exist: names of counting words, identity numbers of the unassigned county 330799, telephones 1300000xxxx.</summary>
/// <param name="random">The register's own.</param>
/// <param name="firstBirth">The earliest birth date.</param>
/// <param name="lastBirth">The latest birth date.</param>
/// <param name="firstSequence">Keeps registers apart: the even number at which sequences on one birth date begin.</param>
internal sealed class SamplePeople(Random random, DateOnly firstBirth, DateOnly lastBirth, int firstSequence)
{
    private const string Surnames = "赵钱孙李周吴郑王陈张黄傅于楼石蒋朱徐方洪";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private readonly int _days = lastBirth.DayNumber - firstBirth.DayNumber + 1;
    private int _count;

    public SamplePerson Next(double male)
    {
        var sex = random.Chance(male) ? Sex.Male : Sex.Female;
        // A prime step visits every birth date once before any twice, so that no number comes twice.
        var birthDate = firstBirth.AddDays((int)(_count * 7919L % _days));
        var sequence = firstSequence + _count / _days * 2 + (sex == Sex.Male ? 1 : 2);
        var name = $"{random.Pick<char>(Surnames)}{random.Pick<char>(Stems)}{(random.Chance(0.7) ? random.Pick<char>(Stems) : "")}";
        var phone = $"1300000{_count % 10_000:0000}";
        _count++;
        return new(name, sex, birthDate, CitizenIdNumber.Complete($"330799{birthDate:yyyyMMdd}{sequence:000}"), phone);
    }
}
