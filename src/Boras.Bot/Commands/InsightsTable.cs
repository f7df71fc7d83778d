using System.Globalization;
using Boras.Bot.Insights;

namespace Boras.Bot.Commands;

/// <summary>The report for a terminal.</summary>
internal static class InsightsTable
{
    public static void Print(InsightsReport report, TextWriter writer)
    {
        writer.WriteLine($"{report.From:O} to {report.To:O}, Swedish time. Fewer than {report.MinAsks} is shown as <{report.MinAsks}, in a breakdown as –, and words of fewer as ….");
        writer.WriteLine();
        Line(writer, "questions", [report.Questions]);
        Line(writer, "outcomes", report.Outcomes);
        Line(writer, "no questions", [report.Asides]);
        Line(writer, "feedback", report.Feedback);
        Line(writer, "languages", report.Languages);
        Line(writer, "channels", report.Channels);
        Line(writer, "hours", report.Hours.Where(hour => hour.Count != 0));
        Line(writer, "weekdays", report.Weekdays.Where(day => day.Count != 0));
        foreach (var item in report.WorstItems)
        {
            Line(writer, "rated badly", item.Ratings, item.Id);
        }

        writer.WriteLine();
        writer.WriteLine(report.Groups.Count == 0 ? "No question without an answer was asked by enough people to be shown." : "Without an answer, or with a bad one:");
        foreach (var group in report.Groups)
        {
            Print(group, writer);
        }

        writer.WriteLine();
        writer.WriteLine($"{report.Hidden.Shown} more such questions are not shown, because too few asked the like.");
        if (report.MoreGroups > 0)
        {
            writer.WriteLine($"{report.MoreGroups} more groups are not shown; Insights:MaxGroups sets how many are.");
        }

        if (report.IsCut)
        {
            writer.WriteLine("There were more questions than Insights:MaxQuestions; the latest were grouped.");
        }
    }

    private static void Print(QuestionGroup group, TextWriter writer)
    {
        writer.WriteLine();
        writer.WriteLine($"{group.Asks} asks by {group.Askers} or more, last {group.LastAsked:O}: {group.Label}");
        foreach (var example in group.Examples)
        {
            writer.WriteLine($"    also: {example}");
        }

        writer.WriteLine($"    {Join(group.Faults.Where(fault => fault.Count != 0))}; {Join(group.Languages)}");
        writer.WriteLine(group switch
        {
            { IsAnsweredNow: true, AnsweredBy: { } item } => $"    answered now by {item.Id}",
            { AnsweredBy: { } item } => $"    still answered by {item.Id}, which was rated badly",
            _ => "    not answered now",
        });
        if (group.Nearest.Count > 0)
        {
            writer.WriteLine($"    nearest: {string.Join(", ", group.Nearest.Select(item => item.Id))}");
        }
    }

    private static void Line(TextWriter writer, string name, IEnumerable<Cell> cells, string? about = null) =>
        writer.WriteLine($"{name,-14}{(about is null ? "" : about + ": ")}{Join(cells)}");

    private static string Join(IEnumerable<Cell> cells) => string.Join(", ", cells.Select(cell => cell.Share is > 0 and < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{cell.Name} {cell.Shown} ({cell.Share:P0})") : $"{cell.Name} {cell.Shown}"));
}
