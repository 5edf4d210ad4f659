using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using Platform.Model.Identifiers;
using Platform.Model.Privacy;
using Platform.Model.Rules;
using Platform.Model.Staff;

namespace Platform.Model.ElderlyCare;

/// <summary>养老护理员；样例县中均为模拟人员，身份号码使用未启用的 330799。Caregiver of an institution; the sample county's are simulated, with identity numbers of the unassigned county 330799.</summary>
[Label("养老护理员", "Caregiver")]
public sealed class Caregiver : Entity, IStamped
{
    /// <summary>Enters a caregiver.</summary>
    public Caregiver(
        Institution institution, string name, Sex sex, EmploymentKind employment, StaffStatus status, CaregiverSkillLevel skillLevel,
        DateOnly hiredOn, int trainingHours, DateOnly? birthDate = null, string? idNumber = null, string? phone = null,
        string? certificateNo = null, DateOnly? certifiedOn = null, DateOnly? leftOn = null)
    {
        Name = Text.Required(name, TextLength.Brief);
        Sex = Check.Defined(sex);
        BirthDate = birthDate;
        IdNumber = Person.IdNumber(idNumber, sex, birthDate);
        Phone = PhoneNumber.Optional(phone);
        Employment = Check.Defined(employment);
        Status = Check.Defined(status);
        Person.RequireCertificate(skillLevel > CaregiverSkillLevel.Uncertified, certificateNo, certifiedOn);
        SkillLevel = Check.Defined(skillLevel);
        CertificateNo = Text.Optional(certificateNo, TextLength.Brief);
        CertifiedOn = Check.NotBefore(certifiedOn, birthDate);
        HiredOn = Person.StartOfWork(hiredOn, birthDate);
        LeftOn = Check.NotBefore(leftOn, hiredOn);
        Check.Accompanies(status == StaffStatus.Left, "LEFT", leftOn);
        TrainingHours = Check.NotNegative(trainingHours);
        Institution = institution;
        institution.Add(this);
    }

    private Caregiver()
    {
    }

    /// <summary>姓名（个人信息）。Name (personal).</summary>
    [Label("姓名", "Name")]
    [Personal(MaskKind.Name)]
    [Length(1, TextLength.Brief)]
    public string Name { get; private set; } = null!;

    /// <summary>性别，与身份号码第 17 位一致。Sex; agrees with the identity number's 17th digit.</summary>
    [Label("性别", "Sex")]
    public Sex Sex { get; private set; }

    /// <summary>出生日期（个人信息），与身份号码第 7–14 位一致。Birth date (personal); agrees with the identity number's digits 7 to 14.</summary>
    [Label("出生日期", "Birth date")]
    [Personal]
    public DateOnly? BirthDate { get; private set; }

    /// <summary>年龄段（周岁，如 60-69；90 及以上为 90+），按当日计算；未填出生日期为空。Age group in full years today, such as 60-69; 90+ from 90 on; null without a birth date.</summary>
    [Label("年龄段", "Age group")]
    [Classified(DataClass.P0)]
    public string? AgeGroup => Computed.Evaluate(AgeGroupExpression, this);

    /// <summary>公民身份号码（敏感个人信息，GB 11643-1999，校验位已核验）。Citizen identity number (sensitive; GB 11643-1999, check character verified).</summary>
    [Label("身份证号", "Identity number")]
    [Sensitive(MaskKind.IdNumber)]
    [RegularExpression(CitizenIdNumber.Form)]
    public string? IdNumber { get; private set; }

    /// <summary>电话（个人信息）。Telephone (personal).</summary>
    [Label("联系电话", "Telephone")]
    [Personal(MaskKind.Phone)]
    [RegularExpression(PhoneNumber.Form)]
    public string? Phone { get; private set; }

    /// <summary>用工形式：全职或兼职。Form of employment.</summary>
    [Label("用工形式", "Form of employment")]
    public EmploymentKind Employment { get; private set; }

    /// <summary>在岗状态。Whether at work, on leave or gone.</summary>
    [Label("在岗状态", "Staff status")]
    public StaffStatus Status { get; private set; }

    /// <summary>职业技能等级，由低到高。Skill level, ordered from lowest to highest.</summary>
    [Label("职业技能等级", "Skill level")]
    public CaregiverSkillLevel SkillLevel { get; private set; }

    /// <summary>职业技能等级证书编号（个人信息），持证者必填。Certificate number (personal); given when certified.</summary>
    [Label("证书编号", "Certificate number")]
    [Personal(MaskKind.CertificateNo)]
    [Length(1, TextLength.Brief)]
    public string? CertificateNo { get; private set; }

    /// <summary>发证日期，持证者必填。Date of the certificate; given when certified.</summary>
    [Label("发证日期", "Certified on")]
    public DateOnly? CertifiedOn { get; private set; }

    /// <summary>入职日期，须年满 16 周岁。First day at work, at the age of 16 or more.</summary>
    [Label("入职日期", "Hired on")]
    public DateOnly HiredOn { get; private set; }

    /// <summary>离职日期，仅离职者填写，不早于入职日期。Last day at work, of those who left only; not before the first.</summary>
    [Label("离职日期", "Left on")]
    public DateOnly? LeftOn { get; private set; }

    /// <summary>累计培训学时，单位：小时。Training received, in hours.</summary>
    [Label("累计培训学时", "Training", Unit.Hour)]
    public int TrainingHours { get; private set; }

    /// <summary>所在机构。The institution where they work.</summary>
    [Label("所属机构", "Institution")]
    public Institution Institution { get; private set; } = null!;

    /// <summary>最后更新时间（UTC）。When the row was last written (UTC).</summary>
    [Label("更新时间", "Updated at")]
    public DateTime UpdatedAt { get; private set; }

    /// <summary>Defines <see cref="AgeGroup"/>.</summary>
    public static Expression<Func<Caregiver, string?>> AgeGroupExpression { get; } = AgeGroups.Of<Caregiver>(person => person.BirthDate);

    /// <inheritdoc/>
    public void Stamp(DateTime instant) => UpdatedAt = Instant.Microseconds(instant);

    /// <summary>Notes a certificate of a higher level.</summary>
    public void Certify(CaregiverSkillLevel level, string certificateNo, DateOnly on)
    {
        Person.RequirePromotion(Check.Defined(level) > SkillLevel, on, CertifiedOn);
        CertificateNo = Text.Required(certificateNo, TextLength.Brief);
        CertifiedOn = Check.NotBefore(on, BirthDate);
        SkillLevel = level;
    }

    /// <summary>Ends the employment.</summary>
    public void Leave(DateOnly on)
    {
        LeftOn = Check.NotBefore(on, HiredOn);
        Status = StaffStatus.Left;
    }
}
