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

    [Theory]
    [InlineData("90 – –", 90, 8, 2)]
    [InlineData("90 – –", 90, 1, 2)]
    [InlineData("– – –", 90, 1, 1)]
    [InlineData("90 – – – 0", 90, 1, 1, 6, 0)]
    [InlineData("–", 3)]
    public void Of_SomeTooSmall_KeepsBackUntilNoneCanBeWorkedOut(string shown, params int[] counts) =>
        Assert.Equal(shown, string.Join(' ', Cells.Of(counts.Select((count, i) => ($"{i}", count)), 5).Select(cell => cell.Shown)));

    [Theory]
    [InlineData(4, "<5")]
    [InlineData(5, "5")]
    [InlineData(0, "0")]
    public void One_TooSmall_TellsThatAlone(int count, string shown) => Assert.Equal(shown, Cells.One("questions", count, 5).Shown);

    [Property]
    public void Of_AnyNumbers_NeverLetsASmallOneBeWorkedOut(FsCheck.NonNegativeInt[] counts)
    {
        var cells = Cells.Of(counts.Select((count, i) => ($"{i}", count.Get)), 5);

        Assert.DoesNotContain(cells, cell => cell.Count is > 0 and < 5);
        // With the total known, one number kept back would be the difference, and several that are as many as their sum one each.
        var hidden = counts.Zip(cells).Where(pair => pair.Second.Count is null).Select(pair => pair.First.Get).ToList();
        Assert.True(hidden.Count == 0 || (hidden.Count > 1 && hidden.Sum() > hidden.Count) || cells.All(cell => cell.Count is null or 0));
    }
}
