using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Model.Identifiers;
using Platform.Model.Privacy;
using Platform.Model.Rules;
using Platform.Model.Staff;

namespace Platform.Model.SocialWork;

/// <summary>社会工作者；样例县中均为模拟人员，身份号码使用未启用的 330799。Social worker; the sample county's are simulated, with identity numbers of the unassigned county 330799.</summary>
[Label("社会工作者", "Social worker")]
public sealed class SocialWorker : Entity, IStamped
{
    /// <summary>Enters a social worker; an institution is given exactly when it is the employer.</summary>
    public SocialWorker(
        Division division, string name, Sex sex, SocialWorkerLevel level, ServiceField serviceField, EmployerKind employerKind,
        string employerName, DateOnly since, StaffStatus status, Institution? institution = null, DateOnly? birthDate = null,
        string? idNumber = null, string? phone = null, string? certificateNo = null, DateOnly? certifiedOn = null,
        DateOnly? registeredUntil = null)
    {
        Name = Text.Required(name, TextLength.Brief);
        Sex = Check.Defined(sex);
        BirthDate = birthDate;
        IdNumber = Person.IdNumber(idNumber, sex, birthDate);
        Phone = PhoneNumber.Optional(phone);
        Person.RequireCertificate(level > SocialWorkerLevel.Uncertified, certificateNo, certifiedOn);
        Level = Check.Defined(level);
        CertificateNo = Text.Optional(certificateNo, TextLength.Brief);
        CertifiedOn = Check.NotBefore(certifiedOn, birthDate);
        RegisteredUntil = Check.NotBefore(registeredUntil, certifiedOn);
        ServiceField = Check.Defined(serviceField);
        EmployerKind = Check.Defined(employerKind);
        EmployerName = Text.Required(employerName);
        Since = Person.StartOfWork(since, birthDate);
        Status = Check.Defined(status);
        if (employerKind == EmployerKind.Institution != institution is not null)
        {
            throw new RuleViolationException("EMPLOYER_INSTITUTION", "用人单位为养老机构时必须选择机构，其他类型不得选择。",
                "Give the institution when the employer is one, and only then.");
        }

        Institution = institution;
        Division = division;
        institution?.Add(this);
        division.Add(this);
    }

    private SocialWorker()
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

    /// <summary>职业水平，由低到高。Professional level, ordered from lowest to highest.</summary>
    [Label("职业水平", "Professional level")]
    public SocialWorkerLevel Level { get; private set; }

    /// <summary>职业水平证书编号（个人信息），持证者必填，全县唯一。Certificate number (personal); given when certified, unique.</summary>
    [Label("证书编号", "Certificate number")]
    [Personal(MaskKind.CertificateNo)]
    [Length(1, TextLength.Brief)]
    public string? CertificateNo { get; private set; }

    /// <summary>取得证书日期，持证者必填。Date of the certificate; given when certified.</summary>
    [Label("取得证书日期", "Certified on")]
    public DateOnly? CertifiedOn { get; private set; }

    /// <summary>登记有效期至，不早于取得证书日期。Last day of the registration's validity; not before the certificate.</summary>
    [Label("登记有效期至", "Registered until")]
    public DateOnly? RegisteredUntil { get; private set; }

    /// <summary>服务领域。Field of service.</summary>
    [Label("服务领域", "Field of service")]
    public ServiceField ServiceField { get; private set; }

    /// <summary>用人单位类型。Kind of employer.</summary>
    [Label("用人单位类型", "Kind of employer")]
    public EmployerKind EmployerKind { get; private set; }

    /// <summary>用人单位名称。Name of the employer.</summary>
    [Label("用人单位名称", "Employer")]
    public string EmployerName { get; private set; } = null!;

    /// <summary>从事社会工作起始日期，须年满 16 周岁。In social work since this day, at the age of 16 or more.</summary>
    [Label("从事社会工作起始日期", "In social work since")]
    public DateOnly Since { get; private set; }

    /// <summary>在岗状态。Whether at work, on leave or gone.</summary>
    [Label("在岗状态", "Staff status")]
    public StaffStatus Status { get; private set; }

    /// <summary>受聘的养老机构，仅用人单位类型为养老机构时有值。The employing institution; given exactly when the employer is one.</summary>
    [Label("受聘养老机构", "Employing institution")]
    public Institution? Institution { get; private set; }

    /// <summary>工作所在区划。The division where they work.</summary>
    [Label("工作所在区划", "Division of work")]
    public Division Division { get; private set; } = null!;

    /// <summary>最后更新时间（UTC）。When the row was last written (UTC).</summary>
    [Label("更新时间", "Updated at")]
    public DateTime UpdatedAt { get; private set; }

    /// <summary>Defines <see cref="AgeGroup"/>.</summary>
    public static Expression<Func<SocialWorker, string?>> AgeGroupExpression { get; } = AgeGroups.Of<SocialWorker>(person => person.BirthDate);

    /// <inheritdoc/>
    public void Stamp(DateTime instant) => UpdatedAt = Instant.Microseconds(instant);

    /// <summary>Notes a certificate of a higher level.</summary>
    public void Certify(SocialWorkerLevel level, string certificateNo, DateOnly on, DateOnly? registeredUntil = null)
    {
        Person.RequirePromotion(Check.Defined(level) > Level, on, CertifiedOn);
        RegisteredUntil = Check.NotBefore(registeredUntil, on);
        CertificateNo = Text.Required(certificateNo, TextLength.Brief);
        CertifiedOn = Check.NotBefore(on, BirthDate);
        Level = level;
    }

    /// <summary>Ends the work in this county.</summary>
    public void Leave() => Status = StaffStatus.Left;
}
