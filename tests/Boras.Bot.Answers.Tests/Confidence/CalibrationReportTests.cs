using Boras.Bot.Answers.Confidence;

namespace Boras.Bot.Answers.Tests.Confidence;

public sealed class CalibrationReportTests
{
    [Fact]
    public void ExpectedError_AsRightAsSaid_Is0() => Assert.Equal(
        0, CalibrationReport.ExpectedError([.. Results(0.25, right: 1, wrong: 3), .. Results(0.75, right: 3, wrong: 1), .. Results(1, 5, 0), .. Results(0, 0, 2)]), 12);

    [Fact]
    public void ExpectedError_Overconfident_IsTheDistance() =>
        Assert.Equal(0.45, CalibrationReport.ExpectedError(Results(0.95, right: 5, wrong: 5)), 12);

    [Fact]
    public void ExpectedError_Bins_WeighBySize() => Assert.Equal(
        (30 * 0.4 + 10 * 0.2) / 40, CalibrationReport.ExpectedError([.. Results(0.9, 15, 15), .. Results(0.2, 0, 10)]), 12);

    [Fact]
    public void ExpectedError_None_Is0() => Assert.Equal(0, CalibrationReport.ExpectedError([]));

    [Fact]
    public void Write_Results_PrintsBothTables()
    {
        var lines = CalibrationReport.Write([.. Results(0.95, right: 3, wrong: 1), .. Results(0.15, right: 0, wrong: 4)])
            .ReplaceLineEndings("\n").TrimEnd().Split('\n');

        Assert.Equal("8 questions, expected calibration error 0.175", lines[0]);
        Assert.Equal(["| 0.1-0.2 | 4 | 0.15 | 0.00 |", "| 0.9-1.0 | 4 | 0.95 | 0.75 |"], lines[4..6]);
        Assert.Equal("| threshold | answered | of these right | answerable answered right | false answers to none |", lines[7]);
        Assert.Equal("| 0.20 | 4 | 0.750 | 1.000 | 0.200 |", lines[9]);
        Assert.Equal(16, lines[9..].Length);
        Assert.StartsWith("| 0.95 | ", lines[^1], StringComparison.Ordinal);
    }

    private static List<(ConfidenceExample Example, double Probability)> Results(double probability, int right, int wrong) =>
        [.. Enumerable.Range(0, right + wrong).Select(i => (Examples.Of(1, i < right), probability))];
}
