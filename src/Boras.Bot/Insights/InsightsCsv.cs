using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Boras.Bot.Insights;

/// <summary>The groups as CSV, a line each, parted by commas.</summary>
internal static class InsightsCsv
{
    private const string Between = " | ";
    private static readonly string[] Header =
        ["question", "asks", "askers", "lastAsked", "answeredNow", "answeredBy", "nearest", "faults", "languages", "examples"];

    // A spreadsheet takes what begins with one of these for a formula, and would run what a stranger wrote.
    private static readonly CsvConfiguration Settings = new(CultureInfo.InvariantCulture)
    {
        InjectionOptions = InjectionOptions.Escape,
        InjectionCharacters = ['=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20'],
    };

    public static void Write(InsightsReport report, TextWriter writer)
    {
        using var csv = new CsvWriter(writer, Settings, leaveOpen: true);
        Row(csv, Header);
        foreach (var group in report.Groups)
        {
            Row(
                csv,
                group.Label,
                group.Asks.ToString(CultureInfo.InvariantCulture),
                group.Askers.ToString(CultureInfo.InvariantCulture),
                $"{group.LastAsked:O}",
                group.IsAnsweredNow ? "yes" : "no",
                group.AnsweredBy?.Id ?? "",
                string.Join(' ', group.Nearest.Select(item => item.Id)),
                Cells(group.Faults),
                Cells(group.Languages),
                string.Join(Between, group.Examples));
        }
    }

    private static string Cells(IEnumerable<Cell> cells) => string.Join(' ', cells.Select(cell => $"{cell.Name}:{cell.Shown}"));

    private static void Row(CsvWriter csv, params string[] fields)
    {
        foreach (var field in fields)
        {
            // Where a spreadsheet parts by semicolons, as in Sweden, what stands behind one would begin a field of its own.
            csv.WriteField(field.Replace(';', ','));
        }

        csv.NextRecord();
    }
}
