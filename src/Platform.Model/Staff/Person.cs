using Platform.Model.Identifiers;

namespace Platform.Model.Staff;

/// <summary>Rules about a member of staff as a person.</summary>
internal static class Person
{
    private const int WorkingAge = 16;

    /// <summary>The number is well formed and tells the same sex and birth date as the entry (GB 11643).</summary>
    public static string? IdNumber(string? idNumber, Sex sex, DateOnly? birthDate)
    {
        if (idNumber is null)
            return null;
        if (!CitizenIdNumber.IsValid(idNumber))
        {
            throw new RuleViolationException("ID_NUMBER_INVALID", "公民身份号码不正确:应为 18 位,出生日期真实,校验位相符(GB 11643)。",
                "Not a citizen identity number: 18 characters with a real birth date and the right check character (GB 11643).");
        }

        if (CitizenIdNumber.SexOf(idNumber) != sex)
        {
            throw new RuleViolationException("ID_NUMBER_SEX", "性别与公民身份号码第 17 位不符(奇数为男,偶数为女)。",
                "The sex differs from the identity number's 17th digit (odd is male, even is female).");
        }

        if (CitizenIdNumber.BirthDate(idNumber) != birthDate)
        {
            throw new RuleViolationException("ID_NUMBER_BIRTH_DATE", "出生日期与公民身份号码第 7–14 位不符。",
                "The birth date differs from the identity number's digits 7 to 14.");
        }

        return idNumber;
    }

    /// <summary>Nobody starts work before the age of 16.</summary>
    public static DateOnly StartOfWork(DateOnly start, DateOnly? birthDate) =>
        birthDate is null || birthDate.Value.AddYears(WorkingAge) <= start
            ? start
            : throw new RuleViolationException("AGE_AT_START", "入职时须年满 16 周岁,请核对出生日期和入职日期。",
                "Staff are at least 16 when they start; check the birth date and the first day.");

    /// <summary>A level above UNCERTIFIED rests on a certificate.</summary>
    public static void RequireCertificate(bool certified, string? certificateNo, DateOnly? certifiedOn)
    {
        if (certified && (certificateNo is null || certifiedOn is null))
        {
            throw new RuleViolationException("CERTIFICATE_MISSING", "持证等级须填写证书编号和发证日期,否则请选择未持证。",
                "A certified level needs the certificate's number and date; otherwise choose UNCERTIFIED.");
        }
    }

    /// <summary>A later certificate is of a higher level.</summary>
    public static void RequirePromotion(bool higher, DateOnly certifiedOn, DateOnly? before)
    {
        if (!higher || certifiedOn < before)
        {
            throw new RuleViolationException("CERTIFICATE_ORDER", "新证书的等级须高于现有等级,发证日期不得早于现有证书。",
                "A new certificate is of a higher level than the present one and not of an earlier date.");
        }
    }
}
