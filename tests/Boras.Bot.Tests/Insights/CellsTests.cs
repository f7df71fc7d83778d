using Boras.Bot.Insights;
using FsCheck.Xunit;

namespace Boras.Bot.Tests.Insights;

public class CellsTests
{
    [Fact]
    public void Of_EnoughEverywhere_ShowsNumbersAndShares()
    {
        var cells = Cells.Of([("sv", 15), ("en", 5), ("fi", 0)], 5);

        Assert.Equal([new("sv", 15, "15", 0.75), new("en", 5, "5", 0.25), new("fi", 0, "0", 0)], cells);
    }

    [Fact]
    public void Of_OneTooSmall_KeepsBackTheNextSmallestToo() =>
        Assert.Equal(["90", "–", "<5"], Cells.Of([("sv", 90), ("en", 8), ("fi", 2)], 5).Select(cell => cell.Shown));

    [Fact]
    public void Of_TwoTooSmall_KeepsBackThose() =>
        Assert.Equal(["90", "<5", "<5"], Cells.Of([("sv", 90), ("en", 1), ("fi", 2)], 5).Select(cell => cell.Shown));

    [Property]
    public void Of_AnyNumbers_NeverLetsASmallOneBeWorkedOut(FsCheck.NonNegativeInt[] counts)
    {
        var cells = Cells.Of(counts.Select((count, i) => ($"{i}", count.Get)), 5);

        Assert.DoesNotContain(cells, cell => cell.Count is > 0 and < 5);
        // With the total known, one number kept back would be the difference.
        var hidden = cells.Count(cell => cell.Count is null);
        Assert.True(hidden != 1 || cells.All(cell => cell.Count is null or 0));
    }
}
