using System.Globalization;

namespace Boras.Bot.Insights;

/// <summary>Makes breakdowns in which no small number can be read or worked out.</summary>
internal static class Cells
{
    private const string Withheld = "–";

    /// <summary>A number alone.</summary>
    public static Cell One(string name, int count, int least) => Make(name, count, count, least);

    /// <summary>A breakdown. Where a single number is too small, the next smallest is kept back as well, or the total would give it away.</summary>
    public static IReadOnlyList<Cell> Of(IEnumerable<(string Name, int Count)> counts, int least)
    {
        var all = counts.ToList();
        var total = all.Sum(one => one.Count);
        var cells = all.ConvertAll(one => Make(one.Name, one.Count, total, least));
        var enough = all.Select((one, i) => (one.Count, i)).Where(one => one.Count >= least).OrderBy(one => one.Count).ToList();
        if (all.Count(one => one.Count > 0 && one.Count < least) == 1 && enough.Count > 0)
        {
            var (_, i) = enough[0];
            cells[i] = cells[i] with { Count = null, Shown = Withheld, Share = null };
        }

        return cells;
    }

    private static Cell Make(string name, int count, int total, int least) => count > 0 && count < least
        ? new Cell(name, Count: null, $"<{least}", Share: null)
        : new Cell(name, count, count.ToString(CultureInfo.InvariantCulture), total == 0 ? null : Math.Round((double)count / total, 4));
}
