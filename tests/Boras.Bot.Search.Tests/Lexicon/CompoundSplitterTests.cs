using Boras.Bot.Search.Lexicon;
using FsCheck.Xunit;

namespace Boras.Bot.Search.Tests.Lexicon;

public sealed class CompoundSplitterTests
{
    private readonly CompoundSplitter _splitter = new(new LexiconWalker(SwedishLexicon.Instance));

    [Theory]
    [InlineData("avfallshämtning", "avfalls|hämtning")]
    [InlineData("parkeringstillstånd", "parkerings|tillstånd")]
    [InlineData("snöröjning", "snö|röjning")]
    [InlineData("förskoleavgift", "förskole|avgift")]
    [InlineData("innovationsplattformar", "innovations|plattformar")]
    [InlineData("trygghetsvandring", "trygghets|vandring")]
    [InlineData("hållbarhetspriset", "hållbarhets|priset")]
    [InlineData("storahållbarhetspriset", "stora|hållbarhets|priset")]
    [InlineData("kommunstyrelsemötet", "kommun|styrelsemötet")]
    [InlineData("hundrastgård", "hund|rastgård")]
    [InlineData("äldreomsorg", "äldre|omsorg")]
    [InlineData("skolgårdarna", "skol|gårdarna")]
    public void Split_Compound_GivesItsParts(string word, string expected) => Assert.Equal(expected, Split(word));

    [Fact]
    public void Split_ThreeEqualConsonantsWrittenAsTwo_SharesTheLetter() => Assert.Equal("fall|lucka", Split("fallucka"));

    [Theory]
    [InlineData("")]
    [InlineData("hund")]
    [InlineData("skola")]
    [InlineData("biblioteket")]
    [InlineData("grillxyzzyq")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("qwrtplkjhgf")]
    [InlineData("123456789")]
    public void Split_SimpleWordOrNonsense_GivesNone(string word) => Assert.Equal("", Split(word));

    [Theory]
    [InlineData(1, 80, 7)]
    [InlineData(2, 81, 0)]
    public void Split_LongWord_IsSplitUpToEightyLetters(int elevens, int length, int parts)
    {
        var word = Repeat("hållbarhets", elevens) + Repeat("parkerings", 6 - elevens) + "parkeringstillstånd";

        Assert.Equal(length, word.Length);
        Assert.Equal(parts, Split(word).Split('|', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Split_Again_ClearsTheParts()
    {
        List<(int Start, int Length)> parts = [];
        _splitter.Split("avfallshämtning", parts);
        _splitter.Split("snöröjning", parts);
        Assert.Equal([(0, 3), (3, 7)], parts);

        _splitter.Split("hund", parts);
        Assert.Empty(parts);
    }

    [Property(Arbitrary = [typeof(AnyText)])]
    public void Split_AnyText_GivesOrderedPartsWithinTheWord(string word)
    {
        List<(int Start, int Length)> parts = [];
        _splitter.Split(word.ToLowerInvariant(), parts);

        var end = 0;
        foreach (var (start, length) in parts)
        {
            // Only a doubled consonant is shared with the part before.
            Assert.InRange(start, Math.Max(0, end - 1), end);
            Assert.True(length > 0);
            end = start + length;
        }

        Assert.Equal(parts.Count == 0 ? 0 : word.Length, end);
        Assert.NotEqual(1, parts.Count);
    }

    private static string Repeat(string word, int times) => string.Concat(Enumerable.Repeat(word, times));

    private string Split(string word)
    {
        List<(int Start, int Length)> parts = [];
        _splitter.Split(word, parts);
        return string.Join('|', parts.Select(part => word.Substring(part.Start, part.Length)));
    }
}
