using Platform.Model.Divisions;

namespace Platform.Storage.Sample;

/// <summary>Simulated populations of 2020 to 2025 on both bases, that add up from village to township to county.</summary>
internal static class SamplePopulations
{
    private const int FirstYear = 2020;

    private static readonly (int Total, int Aged60Plus, int Aged80Plus)[] Resident =
    [
        (461_000, 75_600, 11_200), (461_800, 78_300, 11_700), (462_500, 81_200, 12_100),
        (463_100, 84_200, 12_600), (463_600, 87_100, 13_000), (464_000, 90_000, 13_500),
    ];

    private static readonly (int Total, int Aged60Plus, int Aged80Plus)[] Registered =
    [
        (399_000, 82_000, 12_800), (398_200, 83_900, 13_200), (397_300, 85_800, 13_600),
        (396_200, 87_700, 14_000), (395_100, 89_600, 14_400), (394_000, 91_500, 14_800),
    ];

    public static IEnumerable<DivisionPopulation> Of(SampleDivisions divisions) =>
        Of(divisions, PopulationBasis.Resident, Resident).Concat(Of(divisions, PopulationBasis.Registered, Registered));

    private static IEnumerable<DivisionPopulation> Of(
        SampleDivisions divisions, PopulationBasis basis, (int Total, int Aged60Plus, int Aged80Plus)[] county)
    {
        // Communities are larger and younger than villages.
        var random = new Random(330726_10 + (int)basis);
        var size = Weights(divisions, random, community: 4, village: 1);
        var aged = size.Zip(Weights(divisions, random, community: 0.8, village: 1.1), (all, share) => all * share).ToList();
        var old = aged.Zip(Weights(divisions, random, community: 1, village: 1), (part, share) => part * share).ToList();
        for (var year = 0; year < county.Length; year++)
        {
            var total = Apportionment.Apportion(county[year].Total, size);
            var aged60 = Apportionment.Apportion(county[year].Aged60Plus, aged);
            var aged80 = Apportionment.Apportion(county[year].Aged80Plus, old);
            var counts = divisions.Villages
                .Select((village, i) => (village.Code, Total: total[i], Aged60: aged60[i], Aged80: aged80[i])).ToList();
            foreach (var division in divisions.All)
            {
                var within = counts.Where(count => count.Code.StartsWith(division.Code, StringComparison.Ordinal)).ToList();
                yield return new(division, FirstYear + year, basis,
                    within.Sum(count => count.Total), within.Sum(count => count.Aged60), within.Sum(count => count.Aged80));
            }
        }
    }

    private static List<double> Weights(SampleDivisions divisions, Random random, double community, double village) =>
        [.. divisions.Villages.Select(division =>
            (division.Kind == DivisionKind.Community ? community : village) * (0.8 + 0.4 * random.NextDouble()))];
}
