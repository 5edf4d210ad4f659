using Platform.Model;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.Identifiers;

namespace Platform.Storage.Sample;

/// <summary>Simulated institutions, in blocks of 45: a welfare home, 14 rural homes, 20 nursing homes, 10 home-care centres.</summary>
internal static class SampleInstitutions
{
    public const int Block = 45;

    private static readonly string[] Words =
    [
        "春晖", "松鹤", "颐和", "长青", "福寿", "康乐", "金秋", "祥和", "安康", "静安",
        "百合", "怡养", "夕照", "仁爱", "和顺", "翠竹", "清泉", "暖阳", "同乐", "椿萱",
    ];

    public static IEnumerable<Institution> Of(SampleDivisions divisions, int scale)
    {
        var random = new Random(330726_20);
        for (var n = 0; n < Block * scale; n++)
            yield return One(random, divisions, n);
    }

    private static Institution One(Random random, SampleDivisions divisions, int n)
    {
        var place = n % Block;
        var category = place switch
        {
            0 => InstitutionCategory.SocialWelfareHome,
            < 15 => InstitutionCategory.RuralNursingHome,
            < 35 => InstitutionCategory.NursingHome,
            _ => InstitutionCategory.HomeCareCentre,
        };
        var status = place switch
        {
            34 or 44 => InstitutionStatus.Preparing,
            33 => InstitutionStatus.Suspended,
            32 => InstitutionStatus.Closed,
            _ => InstitutionStatus.Operating,
        };
        // Rural homes stand in the townships one by one, the others in villages all over the county.
        var division = category == InstitutionCategory.RuralNursingHome
            ? divisions.Townships[place % divisions.Townships.Count]
            : divisions.Villages[(n * 53 + 17) % divisions.Villages.Count];
        var (ownership, form) = Holder(random, category);
        var established = random.Day(new(2003, 1, 1), new(2019, 6, 30));
        DateOnly? filed = status == InstitutionStatus.Preparing ? null : random.Day(new(2020, 1, 1), new(2022, 12, 31));
        var grade = filed is not null && random.Chance(0.6) ? random.Next(1, place < 15 ? 4 : 6) : (int?)null;
        var fee = 120_000 + random.Next(12) * 10_000L;
        var (longitude, latitude) = random.Coordinates();
        var township = division.Level == DivisionLevel.Township ? division : division.Parent!;
        var institution = new Institution(
            CreditCode.Complete(CreditCodePrefix(form), $"PDY{n + 1:00000}"),
            Name(category, township, n), ownership, form, category, status, established,
            $"浦江县{township.ShortName}{(division == township ? "" : division.ShortName)}{SampleCounty.Mark}",
            $"{random.Pick<char>("陈张黄傅于楼")}{random.Pick<char>("甲乙丙丁戊己")}{random.Pick<char>("庚辛壬癸")}", division,
            grade, grade is null ? null : random.Day(new(2025, 6, 1), new(2028, 5, 31)),
            random.Pick<MedicalMode>([MedicalMode.None, MedicalMode.InHouse, MedicalMode.Contracted, MedicalMode.Contracted]),
            place switch { 0 or 15 => SmartStatus.Accepted, < 20 and >= 16 => SmartStatus.Building, _ => SmartStatus.None },
            status == InstitutionStatus.Operating && random.Chance(0.4), filed,
            status == InstitutionStatus.Closed ? new(2024, 3, 31) : null,
            random.Chance(0.9) ? random.Next(80_000, 1_500_000) / 100m : null, longitude, latitude,
            random.Chance(0.95) ? $"0579-0000{n % 10_000:0000}" : null, fee, fee + random.Next(1, 30) * 10_000L)
        {
            Id = EntityId.FromName($"sample/institution/{n}"),
        };
        institution.Stamp(random.Instant());
        return institution;
    }

    private static string Name(InstitutionCategory category, Division township, int n)
    {
        var kind = category switch
        {
            InstitutionCategory.SocialWelfareHome => "社会福利院",
            InstitutionCategory.RuralNursingHome => "敬老院",
            InstitutionCategory.NursingHome => "养老院",
            _ => "居家养老服务中心",
        };
        var block = n / Block;
        return $"{township.ShortName}{Words[(n * 7 + block) % Words.Length]}{(block == 0 ? "" : $"第{block + 1}")}{kind}{SampleCounty.Mark}";
    }

    private static (Ownership Ownership, LegalForm Form) Holder(Random random, InstitutionCategory category) => category switch
    {
        InstitutionCategory.SocialWelfareHome => (Ownership.Public, LegalForm.PublicInstitution),
        InstitutionCategory.RuralNursingHome => random.Chance(0.5)
            ? (Ownership.Public, LegalForm.PublicInstitution)
            : (Ownership.PublicBuiltPrivateRun, LegalForm.SocialServiceOrganization),
        _ => random.Chance(0.3) ? (Ownership.Private, LegalForm.Enterprise) : (Ownership.Private, LegalForm.SocialServiceOrganization),
    };

    private static string CreditCodePrefix(LegalForm form) => form switch
    {
        LegalForm.PublicInstitution => "12330726",
        LegalForm.SocialServiceOrganization => "52330726",
        _ => "91330726",
    };
}
