using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.Funeral;
using Platform.Model.Migration;
using Platform.Model.SocialWork;
using Platform.Model.Staff;

namespace Platform.Model.Tests;

public sealed class RuleTests
{
    [Theory]
    [InlineData("", "TEXT_EMPTY")]
    [InlineData(" \t", "TEXT_EMPTY")]
    [InlineData("a\0b", "TEXT_CHARACTER")]
    [InlineData("a\u0007", "TEXT_CHARACTER")]
    [InlineData("a\r\n", "TEXT_CHARACTER")]
    [InlineData("a\u0085", "TEXT_CHARACTER")]
    [InlineData("a\uFFFF", "TEXT_CHARACTER")]
    public void Text_that_would_be_harmed_is_refused(string name, string code) => Make.Refuses(code, () => Make.Institution(name: name));

    [Fact]
    public void A_lone_surrogate_is_refused()
    {
        Make.Refuses("TEXT_CHARACTER", () => Make.Institution(name: "a" + (char)0xD83D));
        Make.Refuses("TEXT_CHARACTER", () => Make.Institution(name: (char)0xDE00 + "a"));
        Make.Refuses("TEXT_TOO_LONG", () => Make.Institution(name: new string('长', 201)));
    }

    [Theory]
    [InlineData(" a ")]
    [InlineData("a\t\nb")]
    [InlineData("😀%_\\'\"")]
    public void Other_text_is_kept_as_it_is(string name) => Assert.Equal(name, Make.Institution(name: name).Name);

    [Fact]
    public void A_division_follows_its_code()
    {
        var village = Make.Village();
        Assert.Equal((DivisionLevel.Village, DivisionKind.Village, "东明村"), (village.Level, village.Kind, village.ShortName));
        Assert.Same(village, Assert.Single(village.Parent!.Children));
        Make.Refuses("DIVISION_CODE_INVALID", () => _ = new Division("33072", "浦江县", null));
        Make.Refuses("DIVISION_CODE_INVALID", () => _ = new Division("330726400", "开发区", Make.County()));
        Make.Refuses("DIVISION_PARENT", () => _ = new Division("330726", "浦江县", Make.County()));
        Make.Refuses("DIVISION_PARENT", () => _ = new Division("330726104", "郑宅镇", null));
        Make.Refuses("DIVISION_PARENT", () => _ = new Division("330727104", "某镇", Make.County()));
        Make.Refuses("DIVISION_PARENT", () => _ = new Division("330726104212", "东明村", Make.County()));
        Make.Refuses("DATE_ORDER", () => _ = new Division("330726", "浦江县", null, validFrom: Make.Day, validTo: Make.Day.AddDays(-1)));
    }

    [Fact]
    public void A_population_is_the_sum_of_its_parts_and_entered_once()
    {
        var division = Make.Village();
        _ = new DivisionPopulation(division, 2025, PopulationBasis.Resident, 100, 20, 5);
        Make.Refuses("POPULATION_TWICE", () => _ = new DivisionPopulation(division, 2025, PopulationBasis.Resident, 100, 20, 5));
        Make.Refuses("POPULATION_PARTS", () => _ = new DivisionPopulation(division, 2024, PopulationBasis.Resident, 19, 20, 5));
        Make.Refuses("POPULATION_PARTS", () => _ = new DivisionPopulation(division, 2024, PopulationBasis.Resident, 100, 20, 21));
        Make.Refuses("NUMBER_NEGATIVE", () => _ = new DivisionPopulation(division, 2024, PopulationBasis.Resident, 1, 0, -1));
        Make.Refuses("YEAR_RANGE", () => _ = new DivisionPopulation(division, 1900, PopulationBasis.Resident, 1, 0, 0));
        Assert.Single(division.Populations);
    }

    [Fact]
    public void An_institution_keeps_its_rules()
    {
        var before = Make.Day.AddDays(-1);
        Make.Refuses("CREDIT_CODE_INVALID", () => Make.Institution(creditCode: "52330726PDY00001X0"));
        Make.Refuses("GRADE_RANGE", () => Make.Institution(grade: 0));
        Make.Refuses("GRADE_RANGE", () => Make.Institution(grade: 6));
        Make.Refuses("GRADE_RANGE", () => Make.Institution(gradeValidUntil: Make.Day));
        Make.Refuses("DATE_ORDER", () => Make.Institution(filedOn: before));
        Make.Refuses("DATE_ORDER", () => Make.Institution(status: InstitutionStatus.Closed, closedOn: before));
        Make.Refuses("DATE_STATE", () => Make.Institution(status: InstitutionStatus.Closed));
        Make.Refuses("DATE_STATE", () => Make.Institution(closedOn: Make.Day));
        Make.Refuses("AREA_RANGE", () => Make.Institution(floorAreaM2: 0));
        Make.Refuses("AREA_SCALE", () => Make.Institution(floorAreaM2: 1.234m));
        Make.Refuses("COORDINATES_RANGE", () => Make.Institution(longitude: 119.8));
        Make.Refuses("COORDINATES_RANGE", () => Make.Institution(longitude: 117.9, latitude: 29.4));
        Make.Refuses("COORDINATES_RANGE", () => Make.Institution(longitude: 119.8, latitude: 32.1));
        Make.Refuses("COORDINATES_RANGE", () => Make.Institution(longitude: double.NaN, latitude: 29.4));
        Make.Refuses("COORDINATES_SCALE", () => Make.Institution(longitude: 119.8000001, latitude: 29.4));
        Make.Refuses("PHONE_INVALID", () => Make.Institution(phone: "12345"));
        Make.Refuses("FEE_RANGE", () => Make.Institution(feeMin: 2, feeMax: 1));
        Make.Refuses("NUMBER_NEGATIVE", () => Make.Institution(feeMin: -1));
        Make.Refuses("INSTITUTION_DIVISION", () => Make.Institution(division: Make.County()));
        Make.Refuses("VALUE_UNKNOWN", () => Make.Institution(status: (InstitutionStatus)9));
        Assert.Equal(5, Make.Institution(grade: 5, filedOn: Make.Day, longitude: 119.890001, latitude: 29.45, feeMin: 1, feeMax: 1).Grade);
    }

    [Fact]
    public void Nobody_lives_in_an_institution_that_is_out_of_service()
    {
        var institution = Make.Institution();
        var bed = Make.Bed(institution, BedStatus.Occupied);
        Make.Refuses("INSTITUTION_OCCUPIED", institution.Suspend);
        Make.Refuses("INSTITUTION_OCCUPIED", () => institution.Close(Make.Day));
        bed.ChangeStatus(BedStatus.Vacant);
        institution.Suspend();
        Make.Refuses("BED_IN_CLOSED_INSTITUTION", () => bed.ChangeStatus(BedStatus.Held));
        Make.Refuses("BED_IN_CLOSED_INSTITUTION", () => Make.Bed(institution, BedStatus.Occupied));
        Make.Refuses("INSTITUTION_NOT_OPERATING", institution.Suspend);
        institution.Open();
        bed.ChangeStatus(BedStatus.Held);
        bed.ChangeStatus(BedStatus.Vacant);
        Make.Refuses("DATE_ORDER", () => institution.Close(Make.Day.AddDays(-1)));
        institution.Close(Make.Day);
        Make.Refuses("INSTITUTION_CLOSED", institution.Open);
        Make.Refuses("BED_IN_CLOSED_INSTITUTION", () => Make.Bed(institution, BedStatus.Held));
    }

    [Fact]
    public void A_bed_keeps_its_rules()
    {
        Make.Refuses("DATE_STATE", () => Make.Bed(status: BedStatus.Retired));
        Make.Refuses("DATE_STATE", () => Make.Bed(retiredOn: Make.Day));
        Make.Refuses("DATE_ORDER", () => Make.Bed(status: BedStatus.Retired, retiredOn: Make.Day.AddDays(-1)));
        Make.Refuses("NUMBER_NEGATIVE", () => Make.Bed(fee: -1));
        Make.Refuses("TEXT_EMPTY", () => Make.Bed(bedNo: ""));
        var bed = Make.Bed(status: BedStatus.Occupied);
        Make.Refuses("BED_OCCUPIED", () => bed.Retire(Make.Day));
        Make.Refuses("BED_RETIRED", () => bed.ChangeStatus(BedStatus.Retired));
        bed.ChangeStatus(BedStatus.Vacant);
        Make.Refuses("DATE_ORDER", () => bed.Retire(Make.Day.AddDays(-1)));
        bed.Retire(Make.Day);
        Make.Refuses("BED_RETIRED", () => bed.ChangeStatus(BedStatus.Vacant));
        Assert.Equal(Make.Day, bed.RetiredOn);
    }

    [Fact]
    public void A_caregiver_is_who_the_identity_number_says()
    {
        var birth = new DateOnly(1950, 1, 1);
        const string number = "330799195001010016";
        Assert.Equal(number, Make.Caregiver(sex: Sex.Male, birthDate: birth, idNumber: number).IdNumber);
        Make.Refuses("ID_NUMBER_INVALID", () => Make.Caregiver(birthDate: birth, idNumber: "330799195001010017"));
        Make.Refuses("ID_NUMBER_SEX", () => Make.Caregiver(sex: Sex.Female, birthDate: birth, idNumber: number));
        Make.Refuses("ID_NUMBER_SEX", () => Make.Caregiver(sex: Sex.Unknown, birthDate: birth, idNumber: number));
        Make.Refuses("ID_NUMBER_BIRTH_DATE", () => Make.Caregiver(birthDate: birth.AddDays(1), idNumber: number));
        Make.Refuses("ID_NUMBER_BIRTH_DATE", () => Make.Caregiver(idNumber: number));
        Make.Refuses("AGE_AT_START", () => Make.Caregiver(birthDate: Make.Day.AddYears(-16).AddDays(1)));
        Assert.NotNull(Make.Caregiver(birthDate: Make.Day.AddYears(-16)));
    }

    [Fact]
    public void A_caregivers_level_rests_on_a_certificate()
    {
        Make.Refuses("CERTIFICATE_MISSING", () => Make.Caregiver(CaregiverSkillLevel.Junior, certifiedOn: Make.Day));
        Make.Refuses("CERTIFICATE_MISSING", () => Make.Caregiver(CaregiverSkillLevel.Junior, certificateNo: "A1"));
        var caregiver = Make.Caregiver(CaregiverSkillLevel.Intermediate, "A1", Make.Day);
        Make.Refuses("CERTIFICATE_ORDER", () => caregiver.Certify(CaregiverSkillLevel.Junior, "A2", Make.Day.AddYears(1)));
        Make.Refuses("CERTIFICATE_ORDER", () => caregiver.Certify(CaregiverSkillLevel.Senior, "A2", Make.Day.AddDays(-1)));
        caregiver.Certify(CaregiverSkillLevel.Senior, "A2", Make.Day.AddYears(1));
        Assert.Equal((CaregiverSkillLevel.Senior, "A2"), (caregiver.SkillLevel, caregiver.CertificateNo));
    }

    [Fact]
    public void A_caregiver_leaves_after_coming()
    {
        Make.Refuses("DATE_STATE", () => Make.Caregiver(status: StaffStatus.Left));
        Make.Refuses("DATE_STATE", () => Make.Caregiver(leftOn: Make.Day));
        Make.Refuses("DATE_ORDER", () => Make.Caregiver(status: StaffStatus.Left, leftOn: Make.Day.AddDays(-1)));
        Make.Refuses("NUMBER_NEGATIVE", () => Make.Caregiver(hours: -1));
        var caregiver = Make.Caregiver();
        Make.Refuses("DATE_ORDER", () => caregiver.Leave(Make.Day.AddDays(-1)));
        caregiver.Leave(Make.Day);
        Assert.Equal(StaffStatus.Left, caregiver.Status);
    }

    [Fact]
    public void A_social_workers_institution_goes_with_the_employer()
    {
        Make.Refuses("EMPLOYER_INSTITUTION", () => Make.SocialWorker(EmployerKind.Institution));
        Make.Refuses("EMPLOYER_INSTITUTION", () => Make.SocialWorker(EmployerKind.Agency, Make.Institution()));
        Make.Refuses("CERTIFICATE_MISSING", () => Make.SocialWorker(level: SocialWorkerLevel.Assistant));
        Make.Refuses("DATE_ORDER", () => Make.SocialWorker(
            level: SocialWorkerLevel.Senior, certificateNo: "S1", certifiedOn: Make.Day, registeredUntil: Make.Day.AddDays(-1)));
        var institution = Make.Institution();
        var worker = Make.SocialWorker(EmployerKind.Institution, institution, SocialWorkerLevel.Assistant, "S1", Make.Day);
        Assert.Same(worker, Assert.Single(institution.SocialWorkers));
        Make.Refuses("CERTIFICATE_ORDER", () => worker.Certify(SocialWorkerLevel.Assistant, "S2", Make.Day));
        worker.Certify(SocialWorkerLevel.Senior, "S2", Make.Day);
        worker.Leave();
        Assert.Equal((SocialWorkerLevel.Senior, StaffStatus.Left), (worker.Level, worker.Status));
    }

    [Fact]
    public void A_burial_site_keeps_its_rules()
    {
        Make.Refuses("PLOTS_EXCEEDED", () => Make.BurialSite(planned: 10, used: 11));
        Make.Refuses("NUMBER_NEGATIVE", () => Make.BurialSite(used: -1));
        Make.Refuses("GREEN_AREA", () => Make.BurialSite(area: 10, green: 10.01m));
        Make.Refuses("AREA_SCALE", () => Make.BurialSite(area: 10.001m));
        Make.Refuses("OPENED_ON_MISSING", () => Make.BurialSite(opened: false));
        Make.Refuses("OPENED_ON_MISSING", () => Make.BurialSite(status: BurialSiteStatus.Full, opened: false));
        Make.Refuses("BURIAL_METHODS_EMPTY", () => Make.BurialSite(methods: []));
        Make.Refuses("BURIAL_SITE_NOT_ACTIVE", () => Make.BurialSite(status: BurialSiteStatus.Building).UsePlots(1));
        Make.Refuses("PLOTS_EXCEEDED", () => Make.BurialSite(planned: 10, used: 9).UsePlots(2));
        Assert.Equal([BurialMethod.Tree, BurialMethod.Lawn],
            Make.BurialSite([BurialMethod.Lawn, BurialMethod.Tree, BurialMethod.Lawn]).Methods);
        Assert.Empty(Make.BurialSite(methods: [], status: BurialSiteStatus.Planned).Methods);
    }

    [Fact]
    public void A_burial_site_serves_villages_of_its_county_once()
    {
        var site = Make.BurialSite();
        var village = Make.Village();
        site.Serve(village);
        site.Serve(village);
        Assert.Same(village, Assert.Single(site.ServedVillages));
        Make.Refuses("SERVED_VILLAGE", () => site.Serve(Make.Township()));
        var elsewhere = new Division("330727100", "某镇", new("330727", "邻县", null));
        Make.Refuses("SERVED_VILLAGE", () => site.Serve(new("330727100200", "某村", elsewhere)));
    }

    [Fact]
    public void A_migrant_village_keeps_its_rules()
    {
        Make.Refuses("DATE_STATE", () => Make.MigrantVillage(BeautifulVillageStatus.Named));
        Make.Refuses("DATE_STATE", () => Make.MigrantVillage(namedOn: Make.Day));
        Make.Refuses("DATE_ORDER", () => Make.MigrantVillage(BeautifulVillageStatus.Named, new(1969, 1, 1)));
        Make.Refuses("NUMBER_NEGATIVE", () => Make.MigrantVillage(migrants: -1));
        Make.Refuses("MIGRANT_VILLAGE_DIVISION", () => Make.MigrantVillage(division: Make.Township()));
        var division = Make.Village();
        _ = new DivisionPopulation(division, 2025, PopulationBasis.Registered, 99, 20, 5);
        Make.Refuses("MIGRANTS_EXCEED_POPULATION", () => Make.MigrantVillage(migrants: 100, division: division));
        var village = Make.MigrantVillage(migrants: 99, division: division);
        Make.Refuses("MIGRANT_VILLAGE_TWICE", () => Make.MigrantVillage(migrants: 1, division: division));
        village.NameBeautiful(Make.Day);
        Assert.Equal((BeautifulVillageStatus.Named, Make.Day), (village.BeautifulStatus, village.NamedOn));
        Assert.Equal([IndustryModel.Pooled, IndustryModel.Property], village.IndustryModels);
    }

    [Fact]
    public void A_projects_money_stays_within_approval_and_plan()
    {
        Make.Refuses("APPROVED_EXCEEDS_PLANNED", () => Make.SupportProject(SupportProjectStage.Approved, planned: 10, approved: 11));
        Make.Refuses("PAID_EXCEEDS_APPROVED", () => Make.SupportProject(SupportProjectStage.Approved, planned: 10, approved: 9, paid: 10));
        Make.Refuses("PAID_EXCEEDS_APPROVED", () => Make.SupportProject(paid: 1));
        Make.Refuses("APPROVAL_STAGE", () => Make.SupportProject(SupportProjectStage.Building));
        Make.Refuses("APPROVAL_STAGE", () => Make.SupportProject(approved: 1));
        Make.Refuses("ACCEPTED_ON_STAGE", () => Make.SupportProject(SupportProjectStage.Accepted, approved: 1));
        Make.Refuses("ACCEPTED_ON_STAGE", () => Make.SupportProject(SupportProjectStage.Building, approved: 1, acceptedOn: Make.Day));
        Make.Refuses("YEAR_RANGE", () => Make.SupportProject(year: 2005));
        Make.Refuses("NUMBER_NEGATIVE", () => Make.SupportProject(planned: -1));
    }

    [Fact]
    public void A_projects_stage_moves_forward_only()
    {
        var project = Make.SupportProject(planned: 100);
        Make.Refuses("STAGE_ORDER", project.Start);
        Make.Refuses("APPROVED_EXCEEDS_PLANNED", () => project.Approve(101));
        Make.Refuses("PAID_EXCEEDS_APPROVED", () => project.Pay(1));
        project.Approve(90);
        project.Start();
        Make.Refuses("STAGE_ORDER", () => project.Approve(80));
        project.Pay(90);
        Make.Refuses("PAID_EXCEEDS_APPROVED", () => project.Pay(1));
        project.Accept(Make.Day);
        Make.Refuses("STAGE_ORDER", project.Start);
        project.Audit();
        Make.Refuses("STAGE_ORDER", project.Audit);
        Assert.Equal(SupportProjectStage.Audited, project.Stage);
    }
}
