using Platform.Model.ElderlyCare;
using Platform.Model.Privacy;

namespace Platform.Access.Policies;

/// <summary>Caregivers, of where their institution stands.</summary>
internal sealed class CaregiverPolicy : RegisterPolicy<Caregiver>
{
    /// <summary>Writes the table.</summary>
    public CaregiverPolicy()
    {
        Rows(county: All, township: Below(x => x.Institution.Division.Code), institution: Of(x => x.Institution.CreditCode), viewer: All);

        Field(x => x.Name, county: Clear, township: Clear, institution: Clear, viewer: Masked);
        Field(x => x.BirthDate, county: Clear, township: Clear, institution: Clear, viewer: Hidden);
        Field(x => x.IdNumber, county: Revealable, township: Masked, institution: Revealable, viewer: MaskedBy(Masks.IdNumberDivision));
        Field(x => x.Phone, county: Clear, township: Clear, institution: Clear, viewer: Masked);
        Field(x => x.CertificateNo, county: Clear, township: Clear, institution: Clear, viewer: Masked);
    }
}
