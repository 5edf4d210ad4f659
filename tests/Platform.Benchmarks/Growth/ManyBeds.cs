using Microsoft.EntityFrameworkCore;
using Platform.Model.ElderlyCare;

namespace Platform.Benchmarks.Growth;

/// <summary>More beds than the sample county has: each of them several times.</summary>
internal static class ManyBeds
{
    /// <summary>Writes so many further copies of each bed; gives how many beds there are.</summary>
    public static async Task<int> AddAsync(Registers registers, int copies)
    {
        await using var context = registers.CreateDbContext();
        context.Database.SetCommandTimeout(0);
        var columns = context.Model.FindEntityType(typeof(Bed))!.GetProperties()
            .Where(property => !property.IsPrimaryKey())
            .Select(property => property.GetColumnName()).ToList();
        var values = columns.Select(column => column switch
        {
            nameof(Bed.BedNo) => $"b.\"{column}\" || '-' || c.n",
            // Turned around, it is another id.
            nameof(Bed.Id) => $"substr(b.\"{column}\", c.n + 1) || substr(b.\"{column}\", 1, c.n)",
            _ => $"b.\"{column}\"",
        });
#pragma warning disable EF1002 // Names of the model, and numbers.
        await context.Database.ExecuteSqlRawAsync($"""
            INSERT INTO "Beds" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", values)} FROM "Beds" AS b
            CROSS JOIN ({string.Join(" UNION ALL ", Enumerable.Range(1, copies).Select(copy => $"SELECT {copy} AS n"))}) AS c ORDER BY c.n, b."Key"
            """);
#pragma warning restore EF1002
        registers.Vacuum();
        return await context.Beds.CountAsync();
    }
}
