using Boras.Bot.Knowledge.Importing.Writing;
using FsCheck.Xunit;

namespace Boras.Bot.Knowledge.Tests.Importing.Writing;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Vad är en innovation?", "vad-ar-en-innovation")]
    [InlineData("Kommunstyrelsens möte – här hittar du besluten", "kommunstyrelsens-mote-har-hittar-du-besluten")]
    [InlineData("  ÅÄÖ é æ ß  ", "aao-e-ae-ss")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    public void Of_Title_IsItsLetters(string title, string expected) => Assert.Equal(expected, Slug.Of(title));

    [Theory]
    [InlineData("مرحبا")]
    [InlineData("???")]
    [InlineData("CON")]
    [InlineData("readme")]
    public void Of_TitleThatGivesNoName_IsAHash(string title) => Assert.Matches("^text-[0-9a-f]{8}$", Slug.Of(title));

    [Property(Arbitrary = [typeof(AnyText)])]
    public void Of_AnyTitle_IsASafeFileName(string title) => Assert.Matches("^[a-z0-9][a-z0-9-]{0,99}$", Slug.Of(Clean(title)));

    // Broken surrogates never come this far: titles are cleaned first.
    private static string Clean(string title) => Boras.Bot.Knowledge.Importing.OutsideText.Line(title);
}
