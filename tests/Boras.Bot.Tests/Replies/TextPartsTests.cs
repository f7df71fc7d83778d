using Boras.Bot.Replies;

namespace Boras.Bot.Tests.Replies;

public class TextPartsTests
{
    [Theory]
    [InlineData("kort", 10, "kort")]
    [InlineData("", 10, "")]
    [InlineData("Ett stycke.\n\nEtt till.", 14, "Ett stycke.", "Ett till.")]
    [InlineData("rad ett\nrad två", 9, "rad ett", "rad två")]
    [InlineData("En mening. En till.", 14, "En mening.", "En till.")]
    [InlineData("ett två tre", 8, "ett två", "tre")]
    [InlineData("sammanträde", 5, "samma", "nträd", "e")]
    [InlineData("a😀b", 2, "a", "😀", "b")]
    public void Of_Text_IsCutAtTheBestPlace(string text, int max, params string[] expected) =>
        Assert.Equal(expected, TextParts.Of(text, max));

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    public void Of_AnyLimit_LosesNothingButSpace(int max)
    {
        var text = string.Join("\n\n", Enumerable.Range(0, 50).Select(number => $"Mening {number}. 😀😀 En till,\nmed radbrytning och {new string('x', number)}."));

        var parts = TextParts.Of(text, max);

        Assert.All(parts, part => Assert.InRange(part.Length, 1, max));
        Assert.Equal(Bare(text), Bare(string.Concat(parts)));

        static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
    }

    [Fact]
    public void Of_NoRoom_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => TextParts.Of("a", 1));
}
