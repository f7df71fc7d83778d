using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Lexicon;
using FsCheck.Xunit;

namespace Boras.Bot.Search.Tests.Analysis;

public sealed class FieldAnalyzerTests : IDisposable
{
    private readonly WordForms _forms = new(new SearchOptions());
    private readonly FieldAnalyzer _analyzer;

    public FieldAnalyzerTests() => _analyzer = new FieldAnalyzer(_forms);

    [Theory]
    [InlineData((int)TermKind.Word, "hämtas avfallshämtningen på fötter")]
    [InlineData((int)TermKind.Stem, "hämt avfallshämtning på fot")]
    [InlineData((int)TermKind.Part, "hämt avfall hämtning på fot")]
    [InlineData((int)TermKind.Folded, "hamt avfallshamtning pa fott")]
    [InlineData((int)TermKind.Gram, "hamt amta mtas avfa vfal fall alls llsh lsha sham hamt amtn mtni tnin ning inge ngen fott otte tter")]
    public void Terms_EachKind_HasItsForm(int kind, string expected) =>
        Assert.Equal(expected, Join((TermKind)kind, "Hämtas AVFALLSHÄMTNINGEN på fötter?"));

    [Theory]
    [InlineData("Borås", "Boras")]
    [InlineData("kulturnämnden", "kulturnamnden")]
    [InlineData("snöröjning", "snorojning")]
    [InlineData("förskolor", "forskolor")]
    [InlineData("Kafé", "kafe")]
    public void Terms_FoldedKind_IsTheSameWithoutDiacritics(string word, string without) =>
        Assert.Equal(Join(TermKind.Folded, word), Join(TermKind.Folded, without));

    [Theory]
    [InlineData("EU:s e-post", "eu:s e post")]
    [InlineData("s.k. namn", "s.k namn")]
    [InlineData("kl. 10:30", "kl 10 30")]
    [InlineData("👍 !? …", "")]
    [InlineData("", "")]
    public void Terms_WordKind_ArePlainWords(string text, string expected) => Assert.Equal(expected, Join(TermKind.Word, text));

    [Fact]
    public void Terms_ShortWord_HasNoGrams() => Assert.Equal("", Join(TermKind.Gram, "bok ny å"));

    [Fact]
    public void Terms_UsedAgain_GivesTheSame()
    {
        foreach (var kind in TermKinds.All)
        {
            var first = Join(kind, "Avfallshämtning och fötter");
            Join(kind, "något helt annat");
            Assert.Equal(first, Join(kind, "Avfallshämtning och fötter"));
        }
    }

    [Property(Arbitrary = [typeof(AnyText)])]
    public void Terms_AnyText_HaveOrderedOffsetsWithinTheText(string text)
    {
        foreach (var kind in TermKinds.All)
        {
            var last = 0;
            foreach (var term in _analyzer.Terms(TermKinds.Name("x", kind), text))
            {
                Assert.NotEqual("", term.Text);
                Assert.True(term.Length > 0);
                Assert.InRange(term.Start, last, text.Length - term.Length);
                last = term.Start;
            }
        }
    }

    public void Dispose()
    {
        _analyzer.Dispose();
        _forms.Dispose();
    }

    private string Join(TermKind kind, string text) =>
        string.Join(' ', _analyzer.Terms(TermKinds.Name("x", kind), text).Select(term => term.Text));
}
