using System.Globalization;
using Boras.Bot.Home;
using Boras.Bot.Insights;

namespace Boras.Bot.Staff;

/// <summary>A chart of bars as SVG, with the same numbers as a table beneath.</summary>
internal static class BarChart
{
    private const int Step = 34;
    private const int Height = 150;
    private const int Top = 24;
    private const int Foot = 24;
    private const int Gap = 8;
    private const int Stub = 10;

    /// <summary>The chart.</summary>
    /// <param name="id">Names it in the page.</param>
    /// <param name="title">What it shows, as HTML.</param>
    /// <param name="what">What each bar is, as HTML.</param>
    /// <param name="bars">The bars: a short and a long name, as HTML, and the number.</param>
    public static string Show(string id, string title, string what, IReadOnlyList<(string Short, string Long, Cell Cell)> bars)
    {
        var most = Math.Max(1, bars.Max(bar => bar.Cell.Count ?? 0));
        var width = (bars.Count * Step) + Gap;
        var peak = bars.Where(bar => bar.Cell.Count > 0).OrderByDescending(bar => bar.Cell.Count).Select(bar => $"Flest: {bar.Long}, {StaffText.Count(bar.Cell)}.").FirstOrDefault("Inga tal att visa.");
        return string.Create(CultureInfo.InvariantCulture, $"""
            <figure class="chart">
            <figcaption id="{id}-title">{title}</figcaption>
            <div class="wide" role="group" aria-labelledby="{id}-title" tabindex="0">
            <svg role="img" aria-labelledby="{id}-title {id}-peak" viewBox="0 0 {width} {Top + Height + Foot}" width="{width}" height="{Top + Height + Foot}">
            <desc id="{id}-peak">{peak} Alla tal finns i tabellen nedanför.</desc>
            <line class="base" x1="0" x2="{width}" y1="{Top + Height}" y2="{Top + Height}"/>
            {string.Join('\n', bars.Select((bar, i) => Bar(bar.Short, bar.Cell, (i * Step) + Gap, most)))}
            </svg>
            </div>
            <details><summary>{title} som tabell</summary>
            <table><thead><tr><th scope="col">{what}</th><th scope="col" class="number">Antal</th></tr></thead>
            <tbody>{string.Concat(bars.Select(bar => $"<tr><th scope=\"row\">{bar.Long}</th><td class=\"number\">{StaffText.Count(bar.Cell)}</td></tr>"))}</tbody></table>
            </details>
            </figure>
            """);
    }

    // A number that is kept back has an outline of no particular height.
    private static string Bar(string name, Cell cell, int x, int most)
    {
        var height = cell.Count is { } count ? (int)Math.Round((double)count / most * Height) : Stub;
        var (top, middle) = (Top + Height - height, x + ((Step - Gap) / 2));
        var bar = height == 0 ? "" : $"<rect class=\"{(cell.Count is null ? "unknown" : "bar")}\" x=\"{x}\" y=\"{top}\" width=\"{Step - Gap}\" height=\"{height}\"/>";
        var number = cell.Count == 0 ? "" : $"<text x=\"{middle}\" y=\"{top - 6}\">{PageLayout.Text(cell.Shown)}</text>";
        return $"<g>{bar}{number}<text x=\"{middle}\" y=\"{Top + Height + 17}\">{name}</text></g>";
    }
}
