using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Model.Divisions;
using Platform.Model.ElderlyCare;
using Platform.Storage;

namespace Platform.Server.Tests.Tables;

/// <summary>A server whose divisions have odd names, and whose one institution has odd dates and amounts.</summary>
public sealed class OddRegisters : ServerFixture, IAsyncLifetime
{
    public const long Amount = 1_234_567_890_123_456_789;

    public const string Names = "/graphql?query={divisions(order:[{code:ASC}]){nodes{code name}}}&format=";

    public static IReadOnlyList<string> Texts { get; } =
    [
        "a", "a,b", "say \"a\"", "\"", "\"\"", "a\nb", "a;b", " a ", "=1+1", "+1", "-1", "@SUM(A1)", "=\"a\",b", "a=1", "'a", "''", "1", "1.50", "true", "null",
        "养老院（模拟）", "😀👨‍👩‍👧", "\u200B", "\u202Eabc", "_x0041_", "<a>&amp;</a>", "\\", "%", "a\tb", "𠮷野家", "_xD842__xDFB7_", "\uFFFD\uFFFE\uFFFF",
        "\u0001a\u001Fb", "a_x000D_b", "1-1", "007", "330726199001011234", "1E5", "ＡＢＣ１２", "Mar 5", "TRUE", "_",
    ];

    /// <summary>The names in the order of the codes.</summary>
    public static IReadOnlyList<string> AllNames => [.. Texts.Prepend("县")];

    public new async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await using var context = Services.GetRequiredService<RegistersDatabase>().CreateDbContext();
        var county = new Division("330726", "县", null);
        context.Add(county);
        Division? township = null;
        for (var i = 0; i < Texts.Count; i++)
        {
            township = new Division($"330726{i + 100}", "某地", county);
            context.Add(township);
        }

        context.Add(new Institution(
            "12330726PDY00001XP", "机构", Ownership.Public, LegalForm.PublicInstitution, InstitutionCategory.NursingHome, InstitutionStatus.Operating,
            new DateOnly(1850, 1, 5), "地址", "张三", township!, gradeValidUntil: new DateOnly(1900, 2, 28), grade: 3, filedOn: new DateOnly(1900, 3, 1),
            phone: "0579-00000040", monthlyFeeMinFen: 12_345, monthlyFeeMaxFen: Amount));
        await context.SaveChangesAsync();
        for (var i = 0; i < Texts.Count; i++)
        {
            // The model would refuse some of these, which rows written by hand may have.
            var (code, text) = ($"330726{i + 100}", Texts[i]);
            await context.Divisions.Where(division => division.Code == code).ExecuteUpdateAsync(row => row.SetProperty(division => division.Name, text));
        }
    }
}
