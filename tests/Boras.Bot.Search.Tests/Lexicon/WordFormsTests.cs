using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Lexicon;

namespace Boras.Bot.Search.Tests.Lexicon;

public sealed class WordFormsTests : IDisposable
{
    private readonly WordForms _forms = new(new SearchOptions());

    [Fact]
    public void Stems_SameWordAgain_IsRemembered()
    {
        Assert.Same(_forms.Terms(TermKind.Stem, "hundarna"), _forms.Terms(TermKind.Stem, "hundarna"));
        Assert.Same(_forms.Terms(TermKind.Part, "avfallshämtning"), _forms.Terms(TermKind.Part, "avfallshämtning"));
    }

    [Fact]
    public void Parts_SimpleWord_AreItsStems() => Assert.Equal(_forms.Terms(TermKind.Stem, "hundarna"), _forms.Terms(TermKind.Part, "hundarna"));

    [Fact]
    public void Parts_CompoundsOff_AreItsStems()
    {
        using var forms = new WordForms(new SearchOptions { Compounds = false });

        Assert.Equal(["avfallshämtning"], forms.Terms(TermKind.Part, "avfallshämtning"));
        Assert.Equal(["avfall", "hämtning"], _forms.Terms(TermKind.Part, "avfallshämtning"));
    }

    [Fact]
    public void Stems_LemmasOff_AreSnowballs()
    {
        using var forms = new WordForms(new SearchOptions { Lemmas = false });

        Assert.Equal(["fött"], forms.Terms(TermKind.Stem, "fötter"));
        Assert.Equal(["fot"], _forms.Terms(TermKind.Stem, "fötter"));
    }

    [Fact]
    public void Stems_MoreWordsThanAreRemembered_StillGivesThem()
    {
        using var forms = new WordForms(new SearchOptions());
        for (var i = 0; i < 200_000; i++)
        {
            forms.Terms(TermKind.Stem, i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        Assert.Equal(["fot"], forms.Terms(TermKind.Stem, "fötter"));
        Assert.NotSame(forms.Terms(TermKind.Stem, "fötter"), forms.Terms(TermKind.Stem, "fötter"));
    }

    [Fact]
    public void Forms_AskedByManyThreads_AreTheSameAsByOne()
    {
        string[] words = ["fötter", "avfallshämtning", "arbetslöshet", "storahållbarhetspriset", "xyzzyq", "nya", "fallucka"];
        using var parallel = new WordForms(new SearchOptions());
        var found = new (string[] Stems, string[] Parts, bool Known)[16 * words.Length];
        Parallel.For(0, found.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i =>
        {
            var word = words[i % words.Length];
            found[i] = (parallel.Terms(TermKind.Stem, word), parallel.Terms(TermKind.Part, word), parallel.Knows(word));
        });

        for (var i = 0; i < found.Length; i++)
        {
            var word = words[i % words.Length];
            Assert.Equal(_forms.Terms(TermKind.Stem, word), found[i].Stems);
            Assert.Equal(_forms.Terms(TermKind.Part, word), found[i].Parts);
            Assert.Equal(_forms.Knows(word), found[i].Known);
        }
    }

    public void Dispose() => _forms.Dispose();
}
