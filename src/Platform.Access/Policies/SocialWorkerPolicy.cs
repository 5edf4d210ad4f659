using Platform.Model.Privacy;
using Platform.Model.SocialWork;

namespace Platform.Access.Policies;

/// <summary>Social workers, of the division where they work; an institution sees those whom it employs.</summary>
internal sealed class SocialWorkerPolicy : RegisterPolicy<SocialWorker>
{
    /// <summary>Writes the table.</summary>
    public SocialWorkerPolicy()
    {
        Rows(county: All, township: Below(x => x.Division.Code), institution: OfWhereGiven(x => x.Institution!.CreditCode), viewer: All);

        Field(x => x.Name, county: Clear, township: Clear, institution: Clear, viewer: Masked);
        Field(x => x.BirthDate, county: Clear, township: Clear, institution: Clear, viewer: Hidden);
        Field(x => x.IdNumber, county: Revealable, township: Masked, institution: Revealable, viewer: MaskedBy(Masks.IdNumberDivision));
        Field(x => x.Phone, county: Clear, township: Clear, institution: Clear, viewer: Masked);
        Field(x => x.CertificateNo, county: Clear, township: Clear, institution: Clear, viewer: Masked);
    }
}
