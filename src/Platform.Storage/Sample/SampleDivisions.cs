using System.Text;
using Platform.Model;
using Platform.Model.Divisions;

namespace Platform.Storage.Sample;

/// <summary>The real divisions of 浦江县; see NOTICE.txt beside the table.</summary>
internal sealed class SampleDivisions
{
    public SampleDivisions()
    {
        using var table = typeof(SampleDivisions).Assembly.GetManifestResourceStream("divisions-330726.csv")!;
        using var reader = new StreamReader(table, Encoding.UTF8);
        reader.ReadLine();
        var byCode = new Dictionary<string, Division>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(',');
            var (code, name, parent) = (fields[0], fields[2], fields[3]);
            byCode.Add(code, new(code, name, byCode.GetValueOrDefault(parent)) { Id = EntityId.FromName($"sample/division/{code}") });
        }

        All = [.. byCode.Values];
        Townships = [.. All.Where(division => division.Level == DivisionLevel.Township)];
        Villages = [.. All.Where(division => division.Level == DivisionLevel.Village)];
    }

    /// <summary>Parents before their children.</summary>
    public IReadOnlyList<Division> All { get; }

    public IReadOnlyList<Division> Townships { get; }

    /// <summary>Villages and communities.</summary>
    public IReadOnlyList<Division> Villages { get; }
}
