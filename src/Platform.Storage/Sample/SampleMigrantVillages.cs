using Platform.Model;
using Platform.Model.Divisions;
using Platform.Model.Migration;

namespace Platform.Storage.Sample;

/// <summary>Simulated villages of reservoir migrants: 30, ten of them named, as far as there are villages; with three projects for each of the 30.</summary>
internal static class SampleMigrantVillages
{
    private const int Block = 30;
    private static readonly string[] Numerals = ["一", "二", "三", "四", "五", "六"];

    public static IEnumerable<MigrantVillage> Of(SampleDivisions divisions, int scale)
    {
        var random = new Random(330726_70);
        var villages = divisions.Villages.Where(division => division.Kind == DivisionKind.Village).ToList();
        var count = Math.Min(Block * scale, villages.Count);
        for (var n = 0; n < count; n++)
            yield return One(random, villages[n * villages.Count / count], n);
    }

    public static IEnumerable<SupportProject> ProjectsOf(IReadOnlyList<MigrantVillage> villages, int scale)
    {
        var random = new Random(330726_80);
        for (var n = 0; n < 3 * Block * scale; n++)
            yield return Project(random, villages[n % villages.Count], n);
    }

    private static MigrantVillage One(Random random, Division division, int n)
    {
        var status = (n % Block) switch
        {
            < 10 => BeautifulVillageStatus.Named,
            < 16 => BeautifulVillageStatus.Building,
            < 22 => BeautifulVillageStatus.Candidate,
            _ => BeautifulVillageStatus.None,
        };
        var households = random.Next(15, 70);
        var village = new MigrantVillage(
            division, $"{division.ShortName}{SampleCounty.Mark}", $"模拟{random.Pick<string>(Numerals)}号水库",
            random.Pick<RelocationKind>(Enum.GetValues<RelocationKind>()),
            households * random.Next(2, 4) + random.Next(20), households,
            Enum.GetValues<IndustryModel>().Where(_ => random.Chance(0.3)), status,
            random.Chance(0.9) ? random.Day(new(1959, 1, 1), new(2006, 6, 30)) : null,
            random.Chance(0.9) ? random.Next(100, 1_500) * 100_000L : null, random.Chance(0.9) ? random.Next(28_000, 52_000) * 100L : null,
            status == BeautifulVillageStatus.Named ? random.Day(new(2021, 6, 1), new(2025, 12, 20)) : null)
        {
            Id = EntityId.FromName($"sample/migrant-village/{division.Code}"),
        };
        village.Stamp(random.Instant());
        return village;
    }

    private static SupportProject Project(Random random, MigrantVillage village, int n)
    {
        var year = 2020 + random.Next(6);
        var kind = random.Pick<SupportProjectKind>(Enum.GetValues<SupportProjectKind>());
        // Old projects are done, this year's are on their way.
        var stage = year < 2024
            ? random.Pick<SupportProjectStage>([SupportProjectStage.Accepted, SupportProjectStage.Audited, SupportProjectStage.Audited])
            : random.Pick<SupportProjectStage>(Enum.GetValues<SupportProjectStage>());
        var planned = random.Next(10, 120) * 1_000_000L;
        long? approved = stage >= SupportProjectStage.Approved ? planned * random.Next(80, 101) / 100 : null;
        var paid = stage switch
        {
            SupportProjectStage.Building => approved!.Value * random.Next(30, 71) / 100,
            SupportProjectStage.Accepted => approved!.Value * random.Next(80, 101) / 100,
            SupportProjectStage.Audited => approved!.Value,
            _ => 0,
        };
        var works = kind switch
        {
            SupportProjectKind.Infrastructure => "村道提升工程",
            SupportProjectKind.Production => "标准厂房物业项目",
            SupportProjectKind.Training => "移民技能培训",
            _ => "人居环境整治",
        };
        var project = new SupportProject(
            village, $"{village.Division.ShortName}{year}年{works}{SampleCounty.Mark}", year, kind, stage, planned, approved, paid,
            stage >= SupportProjectStage.Accepted ? random.Day(new(year, 9, 1), new(year, 12, 31)) : null)
        {
            Id = EntityId.FromName($"sample/support-project/{n}"),
        };
        project.Stamp(random.Instant());
        return project;
    }
}
