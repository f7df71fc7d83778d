using Boras.Bot.Lexicon;
using Boras.Bot.Search.Lexicon;

namespace Boras.Bot.Search.Tests.Lexicon;

public sealed class LexiconEntryTests
{
    [Theory]
    [InlineData(CompoundPlace.Word, true)]
    [InlineData(CompoundPlace.End, true)]
    [InlineData(CompoundPlace.Begin, false)]
    [InlineData(CompoundPlace.Begin | CompoundPlace.Word, true)]
    [InlineData(CompoundPlace.None, false)]
    public void May_SomePlaces_IsTrueForAnyOfThem(CompoundPlace asked, bool expected) =>
        Assert.Equal(expected, new LexiconEntry(CompoundPlace.Word | CompoundPlace.End, []).May(asked));
}
