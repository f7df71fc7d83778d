using System.Globalization;
using System.Text;

namespace Boras.Bot.Answers.Confidence;

/// <summary>How far probabilities can be trusted, as Markdown tables.</summary>
public static class CalibrationReport
{
    private const int Bins = 10;

    /// <summary>Mean distance between the probability and the share that is right, over ten bins, weighed by their size; 0 is perfect.</summary>
    /// <remarks>Source: Guo et al., "On Calibration of Modern Neural Networks", 2017.</remarks>
    public static double ExpectedError(IReadOnlyCollection<(ConfidenceExample Example, double Probability)> results) =>
        Bin(results).Sum(bin => bin.Count() * Math.Abs(bin.Average(one => one.Probability) - Share(bin)) / results.Count);

    /// <summary>The reliability table, and what each threshold gives.</summary>
    public static string Write(IReadOnlyCollection<(ConfidenceExample Example, double Probability)> results)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{results.Count} questions, expected calibration error {ExpectedError(results):F3}");
        text.AppendLine().AppendLine("| probability | questions | mean probability | right |").AppendLine("|---|---|---|---|");
        foreach (var bin in Bin(results).OrderBy(bin => bin.Key))
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| {(double)bin.Key / Bins:F1}-{(double)(bin.Key + 1) / Bins:F1} | {bin.Count()} | {bin.Average(one => one.Probability):F2} | {Share(bin):F2} |");
        }

        text.AppendLine().AppendLine("| threshold | answered | of these right | answerable answered right | false answers to none |").AppendLine("|---|---|---|---|---|");
        for (var threshold = 0.2; threshold < 0.96; threshold += 0.05)
        {
            var answered = results.Where(one => one.Probability >= threshold).ToList();
            var right = answered.Count(one => one.Example.IsRight);
            var answerable = results.Count(one => one.Example.HasAnswer);
            var none = results.Count - answerable;
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| {threshold:F2} | {answered.Count} | {(double)right / Math.Max(1, answered.Count):F3} | {(double)right / answerable:F3} | {(double)answered.Count(one => !one.Example.HasAnswer) / none:F3} |");
        }

        return text.ToString();
    }

    private static IEnumerable<IGrouping<int, (ConfidenceExample Example, double Probability)>> Bin(
        IEnumerable<(ConfidenceExample Example, double Probability)> results) =>
        results.GroupBy(one => Math.Min(Bins - 1, (int)(one.Probability * Bins)));

    private static double Share(IEnumerable<(ConfidenceExample Example, double Probability)> bin) =>
        bin.Average(one => one.Example.IsRight ? 1.0 : 0.0);
}
