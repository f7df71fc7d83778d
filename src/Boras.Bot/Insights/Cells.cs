using System.Globalization;

namespace Boras.Bot.Insights;

/// <summary>Makes breakdowns in which no small number can be read or worked out.</summary>
internal static class Cells
{
    private const string Withheld = "–";

    /// <summary>A number alone.</summary>
    public static Cell One(string name, int count, int least) => Make(name, count, count, least);

    /// <summary>
    /// A breakdown. Where numbers are too small, the next smallest are kept back as well, until the total tells of none of them what it is:
    /// they are two or more, and not each just one. Which of them is too small is not told.
    /// </summary>
    public static IReadOnlyList<Cell> Of(IEnumerable<(string Name, int Count)> counts, int least)
    {
        var all = counts.ToList();
        var total = all.Sum(one => one.Count);
        var withheld = all.Where(one => one.Count > 0 && one.Count < least).ToList();
        var next = new Queue<(string Name, int Count)>(all.Where(one => one.Count >= least).OrderBy(one => one.Count));
        while (withheld.Count > 0 && (withheld.Count == 1 || withheld.Sum(one => one.Count) == withheld.Count) && next.TryDequeue(out var one))
        {
            withheld.Add(one);
        }

        return all.ConvertAll(one => withheld.Contains(one) ? new Cell(one.Name, Count: null, Withheld, Share: null) : Make(one.Name, one.Count, total, least));
    }

    private static Cell Make(string name, int count, int total, int least) => count > 0 && count < least
        ? new Cell(name, Count: null, $"<{least}", Share: null)
        : new Cell(name, count, count.ToString(CultureInfo.InvariantCulture), total == 0 ? null : Math.Round((double)count / total, 4));
}
