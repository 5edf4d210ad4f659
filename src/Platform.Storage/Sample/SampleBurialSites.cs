using Platform.Model;
using Platform.Model.Divisions;
using Platform.Model.Funeral;

namespace Platform.Storage.Sample;

/// <summary>Simulated burial sites, in blocks of 25: an ecological one in each township but the last but one, where it is still planned, and ten others.</summary>
internal static class SampleBurialSites
{
    private const int Block = 25;
    private static readonly string[] Words = ["青松", "翠柏", "归云", "静园", "长宁"];

    public static IEnumerable<BurialSite> Of(SampleDivisions divisions, int scale)
    {
        var random = new Random(330726_60);
        for (var n = 0; n < Block * scale; n++)
        {
            var site = One(random, divisions, n);
            if (site.Status == BurialSiteStatus.Active && site.IsEcological)
            {
                foreach (var village in Served(divisions, n % Block))
                    site.Serve(village);
            }

            yield return site;
        }
    }

    private static BurialSite One(Random random, SampleDivisions divisions, int n)
    {
        var place = n % Block;
        var township = divisions.Townships[place % divisions.Townships.Count];
        var status = place switch
        {
            13 or 24 => BurialSiteStatus.Planned,
            20 or 23 => BurialSiteStatus.Building,
            21 or 22 => BurialSiteStatus.Full,
            19 => BurialSiteStatus.Closed,
            _ => BurialSiteStatus.Active,
        };
        var nature = place is 16 or 17 or 21 ? BurialSiteNature.Commercial : BurialSiteNature.PublicWelfare;
        var kind = nature == BurialSiteNature.Commercial ? "公墓" : "生态安葬点";
        var planned = place == 24 ? 0 : random.Next(4, 60) * 50;
        var used = status switch
        {
            BurialSiteStatus.Full => planned,
            BurialSiteStatus.Active or BurialSiteStatus.Closed => random.Next(planned),
            _ => 0,
        };
        var area = random.Next(150_000, 3_000_000) / 100m;
        var (longitude, latitude) = random.Coordinates();
        var site = new BurialSite(
            $"GZ330726-{n + 1:00}", $"{township.ShortName}{Words[n % Words.Length]}{kind}{SampleCounty.Mark}",
            nature, Methods(random, place), status, planned, used, area, $"浦江县{township.ShortName}{SampleCounty.Mark}", township,
            random.Chance(0.85) ? decimal.Round(area * random.Next(20, 70) / 100, 2) : null,
            status is BurialSiteStatus.Planned or BurialSiteStatus.Building ? null : random.Day(new(2008, 1, 1), new(2024, 12, 31)),
            longitude, latitude, random.Chance(0.9) ? $"0579-0000{5000 + n % 5000:0000}" : null)
        {
            Id = EntityId.FromName($"sample/burial-site/{n}"),
        };
        site.Stamp(random.Instant());
        return site;
    }

    // The tenth of the others that are commercial or full have traditional graves only; one that is planned has not chosen yet.
    private static List<BurialMethod> Methods(Random random, int place) => place switch
    {
        24 => [],
        16 or 21 or 22 => [BurialMethod.Traditional],
        _ => [.. Enum.GetValues<BurialMethod>().Where(method => method == BurialMethod.Tree || random.Chance(0.35))],
    };

    // A township's site serves its villages; the last township's serves five of its neighbour's too, which has none in use.
    private static IEnumerable<Division> Served(SampleDivisions divisions, int place)
    {
        var townships = divisions.Townships;
        var own = townships[place % townships.Count].Children;
        return place == townships.Count - 1 ? own.Concat(townships[place - 1].Children.Take(5)) : own;
    }
}
