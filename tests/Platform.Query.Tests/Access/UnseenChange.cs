using Platform.Access;
using Platform.Model.Access;
using Platform.Model.ElderlyCare;
using Platform.Model.Privacy;
using Platform.Model.SocialWork;
using Platform.Query.Tests.Properties;

namespace Platform.Query.Tests.Access;

/// <summary>Changes everything that a role may not see of persons, and nothing else: values behind masks, hidden ones, and rows out of its scope.</summary>
internal static class UnseenChange
{
    // Of the unassigned county; the last four digits are the row's own.
    private const string Number = "33079919900101";
    private const string OtherNumber = "33079919910202";

    /// <summary>Gives each person an identity number, for both databases.</summary>
    public static string Numbers => string.Join("; ", ((string[])["Caregivers", "SocialWorkers"]).Select(table =>
        $"UPDATE \"{table}\" SET \"IdNumber\" = '{Number}' || CAST(\"Key\" + 1000 AS TEXT)"));

    /// <summary>The statements, for both databases.</summary>
    public static string Of(Principal principal, Dataset data) => string.Join(";\n",
    [
        .. data.Rows<Caregiver>().Select(row => Update(
            "Caregivers", row.Key, IsSeen(principal, row.Institution.Division.Code, row.Institution.CreditCode), principal.Role, row.Name, row.BirthDate, row.Phone, row.CertificateNo)),
        .. data.Rows<SocialWorker>().Select(row => Update(
            "SocialWorkers", row.Key, IsSeen(principal, row.Division.Code, row.Institution?.CreditCode), principal.Role, row.Name, row.BirthDate, row.Phone, row.CertificateNo)),
    ]);

    private static bool IsSeen(Principal principal, string division, string? creditCode) => principal.Role switch
    {
        Role.County or Role.Viewer => true,
        Role.Township => division.StartsWith(((DivisionScope)principal.Scope!).Code, StringComparison.Ordinal),
        Role.Institution => creditCode == ((InstitutionScope)principal.Scope!).CreditCode,
        _ => false,
    };

    private static string Update(
        string table, long key, bool isSeen, Role role, string name, DateOnly? birthDate, string? phone, string? certificateNo)
    {
        var set = new List<string> { $"\"IdNumber\" = '{OtherNumber}{key + 1000}'" };
        if (!isSeen)
        {
            set.Add($"\"Name\" = '{(name.Length > 1 ? "某" : "某某")}'");
            set.Add("\"Phone\" = '13000009999'");
            set.Add($"\"BirthDate\" = '{birthDate?.AddYears(-7) ?? new DateOnly(1970, 1, 1):yyyy-MM-dd}'");
            set.Add($"\"CertificateNo\" = 'X-{key}'");
            set.Add(table == "Caregivers" ? "\"HiredOn\" = '2001-02-03'" : "\"EmployerName\" = '某单位'");
        }
        else if (role == Role.Viewer)
        {
            set.AddRange(BehindMasks(name, birthDate, phone, certificateNo));
        }
        return $"UPDATE \"{table}\" SET {string.Join(", ", set)} WHERE \"Key\" = {key}";
    }

    private static IEnumerable<string> BehindMasks(string name, DateOnly? birthDate, string? phone, string? certificateNo)
    {
        var points = name.EnumerateRunes().ToList();
        if (points.Count > 1 && !name.Contains('·', StringComparison.Ordinal))
        {
            var other = $"{points[0]}己{string.Concat(points.Skip(2))}";
            if (Masks.Name.Compile()(other) == Masks.Name.Compile()(name))
                yield return $"\"Name\" = '{other.Replace("'", "''", StringComparison.Ordinal)}'";
        }
        // Its decade shows, so the year stays.
        if (birthDate is { } date && date.Month != DateTime.UtcNow.Month)
            yield return $"\"BirthDate\" = '{date:yyyy-MM}-{(date.Day == 15 ? 16 : 15)}'";
        if (phone is { Length: 11 })
            yield return $"\"Phone\" = '{phone[..3]}7777{phone[7..]}'";
        if (certificateNo is { Length: >= 12 } && Masks.CertificateNo.Compile()("Q" + certificateNo[1..]) == Masks.CertificateNo.Compile()(certificateNo))
            yield return $"\"CertificateNo\" = 'Q{certificateNo[1..].Replace("'", "''", StringComparison.Ordinal)}'";
    }
}
