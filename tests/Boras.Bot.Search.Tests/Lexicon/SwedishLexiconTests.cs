using Boras.Bot.Lexicon;
using Boras.Bot.Search.Lexicon;

namespace Boras.Bot.Search.Tests.Lexicon;

public sealed class SwedishLexiconTests
{
    [Fact]
    public void Instance_EmbeddedResource_HoldsEntriesWithBaseForms()
    {
        var entries = SwedishLexicon.Instance.Entries;

        Assert.InRange(entries.Length, 100, 100_000);
        Assert.All(entries, entry =>
        {
            Assert.NotEqual(CompoundPlace.None, entry.Places);
            Assert.NotEmpty(entry.Recipes);
        });
    }

    [Fact]
    public void Instance_AskedForByManyThreads_IsOne()
    {
        var seen = new SwedishLexicon[16];
        Parallel.For(0, seen.Length, i => seen[i] = SwedishLexicon.Instance);

        Assert.All(seen, lexicon => Assert.Same(SwedishLexicon.Instance, lexicon));
    }
}
