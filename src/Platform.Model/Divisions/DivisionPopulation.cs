using System.ComponentModel.DataAnnotations;
using Platform.Model.Rules;

namespace Platform.Model.Divisions;

/// <summary>区划年末人口，按年份与口径各一条。A division's population at the end of a year, one row for each year and basis.</summary>
[Label("区划人口", "Population")]
public sealed class DivisionPopulation
{
    private const int FirstYear = 1949;

    /// <summary>Enters the population of a division.</summary>
    public DivisionPopulation(Division division, int year, PopulationBasis basis, int total, int aged60Plus, int aged80Plus)
    {
        Year = Check.Year(year, FirstYear);
        Basis = Check.Defined(basis);
        Total = total;
        Aged60Plus = aged60Plus;
        Aged80Plus = Check.NotNegative(aged80Plus);
        if (aged80Plus > aged60Plus || aged60Plus > total)
        {
            throw new RuleViolationException("POPULATION_PARTS", "人口应满足：80 岁以上 ≤ 60 岁以上 ≤ 总人口。",
                "Of a population, those of 80 and over are part of those of 60 and over, who are part of the total.");
        }

        if (division.Populations.Any(other => other.Year == year && other.Basis == basis))
        {
            throw new RuleViolationException("POPULATION_TWICE", $"该区划 {year} 年的这一口径人口已录入，请修改原记录。",
                $"The division's population of {year} on this basis is already entered; change that entry.");
        }

        Division = division;
        division.Add(this);
    }

    private DivisionPopulation()
    {
    }

    /// <summary>年份，数据时点为 12 月 31 日。Year; the count is that of 31 December.</summary>
    [Label("年份", "Year")]
    [Range(FirstYear, Check.LastYear)]
    public int Year { get; private set; }

    /// <summary>人口口径：常住或户籍。Basis: resident or registered.</summary>
    [Label("人口口径", "Basis")]
    public PopulationBasis Basis { get; private set; }

    /// <summary>总人口，单位：人。Total number of people.</summary>
    [Label("总人口", "Total population", Unit.Person)]
    public int Total { get; private set; }

    /// <summary>60 岁及以上人口，单位：人。People aged 60 and over.</summary>
    [Label("60 岁及以上人口", "Aged 60 and over", Unit.Person)]
    public int Aged60Plus { get; private set; }

    /// <summary>80 岁及以上人口，单位：人。People aged 80 and over.</summary>
    [Label("80 岁及以上人口", "Aged 80 and over", Unit.Person)]
    public int Aged80Plus { get; private set; }

    internal Division Division { get; private set; } = null!;
}
