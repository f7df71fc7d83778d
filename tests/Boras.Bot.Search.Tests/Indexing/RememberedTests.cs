using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Search.Tests.Indexing;

public sealed class RememberedTests
{
    [Fact]
    public void Get_Again_MakesNothing()
    {
        var made = 0;
        var remembered = new Remembered<string, int>(most: 2);

        Assert.Equal(4, remembered.Get("hund", Make));
        Assert.Equal(4, remembered.Get("hund", Make));
        Assert.Equal(3, remembered.Get("bok", Make));
        Assert.Equal(2, made);

        int Make(string key)
        {
            made++;
            return key.Length;
        }
    }

    [Fact]
    public void Get_Null_IsRemembered()
    {
        var made = 0;
        var remembered = new Remembered<string, string?>(most: 2);

        Assert.Null(remembered.Get("a", _ => { made++; return null; }));
        Assert.Null(remembered.Get("a", _ => { made++; return null; }));
        Assert.Equal(1, made);
    }

    [Fact]
    public void Get_MoreThanItHolds_BeginsAnewAndStaysRight()
    {
        var remembered = new Remembered<int, int>(most: 10);
        for (var key = 0; key < 1_000; key++)
        {
            Assert.Equal(-key, remembered.Get(key, one => -one));
            Assert.InRange(remembered.Count, 1, 10);
        }
    }

    [Fact]
    public void Get_ManyThreads_StaysRightAndBounded()
    {
        const int Threads = 16;
        var remembered = new Remembered<int, string>(most: 50);

        Parallel.For(0, 20_000, new ParallelOptions { MaxDegreeOfParallelism = Threads }, number =>
        {
            var key = number * 7 % 300;
            Assert.Equal($"{key}", remembered.Get(key, one => $"{one}"));
        });

        Assert.InRange(remembered.Count, 1, 50 + Threads);
    }

    [Fact]
    public void Get_MakingFails_IsTriedAgain()
    {
        var remembered = new Remembered<string, int>(most: 2);

        Assert.Throws<FormatException>(() => remembered.Get("a", _ => throw new FormatException()));
        Assert.Equal(1, remembered.Get("a", _ => 1));
    }
}
