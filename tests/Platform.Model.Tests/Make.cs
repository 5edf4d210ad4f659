using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.Funeral;
using Platform.Model.Migration;
using Platform.Model.SocialWork;
using Platform.Model.Staff;

namespace Platform.Model.Tests;

/// <summary>Entities that keep every rule; a test breaks one.</summary>
internal static class Make
{
    public static readonly DateOnly Day = new(2020, 5, 1);

    public static Division County() => new("330726", "浦江县", null);

    public static Division Township() => new("330726104", "郑宅镇", County());

    public static Division Village(string code = "330726104212") => new(code, "东明村村民委员会", Township());

    public static Institution Institution(
        string creditCode = "52330726PDY00001XK", string name = "春晖养老院", InstitutionStatus status = InstitutionStatus.Operating,
        int? grade = null, DateOnly? gradeValidUntil = null, DateOnly? filedOn = null, DateOnly? closedOn = null, decimal? floorAreaM2 = null,
        double? longitude = null, double? latitude = null, string? phone = null, long? feeMin = null, long? feeMax = null, Division? division = null) =>
        new(creditCode, name, Ownership.Private, LegalForm.SocialServiceOrganization, InstitutionCategory.NursingHome, status, Day,
            "郑宅镇东明村", "张甲", division ?? Village(), grade, gradeValidUntil, filedOn: filedOn, closedOn: closedOn, floorAreaM2: floorAreaM2,
            longitude: longitude, latitude: latitude, phone: phone, monthlyFeeMinFen: feeMin, monthlyFeeMaxFen: feeMax);

    public static Bed Bed(
        Institution? institution = null, BedStatus status = BedStatus.Vacant, DateOnly? retiredOn = null,
        BedKind kind = BedKind.Nursing, string bedNo = "101-1", long? fee = null) =>
        new(institution ?? Institution(), bedNo, kind, CareMode.FullDay, status, Day, retiredOn: retiredOn, monthlyFeeFen: fee);

    public static Caregiver Caregiver(
        CaregiverSkillLevel level = CaregiverSkillLevel.Uncertified, string? certificateNo = null, DateOnly? certifiedOn = null,
        Sex sex = Sex.Male, DateOnly? birthDate = null, string? idNumber = null, StaffStatus status = StaffStatus.Active, DateOnly? leftOn = null,
        int hours = 8, Institution? institution = null) =>
        new(institution ?? Institution(), "王甲乙", sex, EmploymentKind.FullTime, status, level, Day, hours, birthDate, idNumber,
            "13000000001", certificateNo, certifiedOn, leftOn);

    public static SocialWorker SocialWorker(
        EmployerKind employer = EmployerKind.Community, Institution? institution = null,
        SocialWorkerLevel level = SocialWorkerLevel.Uncertified, string? certificateNo = null, DateOnly? certifiedOn = null, DateOnly? registeredUntil = null) =>
        new(Village(), "李丙", Sex.Female, level, ServiceField.Elderly, employer, "东明村", Day, StaffStatus.Active, institution,
            certificateNo: certificateNo, certifiedOn: certifiedOn, registeredUntil: registeredUntil);

    public static BurialSite BurialSite(
        BurialMethod[]? methods = null, BurialSiteStatus status = BurialSiteStatus.Active, int planned = 100, int used = 25,
        decimal area = 1000.5m, decimal? green = null, DateOnly? openedOn = null, bool opened = true) =>
        new("GZ330726-01", "青松安葬点", BurialSiteNature.PublicWelfare, methods ?? [BurialMethod.Tree], status, planned, used, area,
            "郑宅镇", Township(), green, opened ? openedOn ?? Day : null);

    public static MigrantVillage MigrantVillage(
        BeautifulVillageStatus status = BeautifulVillageStatus.None, DateOnly? namedOn = null, int migrants = 100,
        Division? division = null) =>
        new(division ?? Village(), "东明村", "一号水库", RelocationKind.Concentrated, migrants, 40,
            [IndustryModel.Property, IndustryModel.Pooled], status, new(1970, 1, 1), namedOn: namedOn);

    public static SupportProject SupportProject(
        SupportProjectStage stage = SupportProjectStage.Declared, long planned = 1000, long? approved = null, long paid = 0,
        DateOnly? acceptedOn = null, int year = 2024) =>
        new(MigrantVillage(), "村道提升", year, SupportProjectKind.Infrastructure, stage, planned, approved, paid, acceptedOn);

    public static void Refuses(string code, Action act)
    {
        var violation = Assert.Throws<RuleViolationException>(act);
        Assert.Equal(code, violation.Code);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*[a-z]{2,}", violation.Message);
    }
}
