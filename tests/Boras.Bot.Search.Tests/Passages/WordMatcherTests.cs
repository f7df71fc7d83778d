using Boras.Bot.Knowledge.WordLists;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Search.Tests.Passages;

public sealed class WordMatcherTests
{
    [Theory]
    [InlineData("Var lämnar jag soporna?", "Avfallet hämtas varje vecka.", "Avfallet")]
    [InlineData("hämtning", "Avfallshämtningen är på torsdag.", "Avfallshämtningen")]
    [InlineData("fötter", "En fot är trettio centimeter.", "fot")]
    [InlineData("kulturnamnden", "Kulturnämnden möts i huset.", "Kulturnämnden")]
    [InlineData("kommunstyrlsen", "Kommunstyrelsen beslutar.", "Kommunstyrelsen")]
    [InlineData("innovationsplatform", "Sex innovationsplattformar finns.", "innovationsplattformar")]
    [InlineData("where is the waste?", "Avfall lämnas här.", "Avfall")]
    public void Matches_Variants_GiveTheWordOfTheText(string question, string text, string expected)
    {
        using var index = SearchIndex.Build([Town.Faq("a", "Vad gäller?", text), Town.Faq("b", "Något annat?", "Annat.")], Words, new SearchOptions());

        var passage = index.Search(question, 1)[0].Passage;

        Assert.Equal(text, passage.Text);
        Assert.Equal([expected], passage.Highlights.Select(span => passage.Text[span.Start..span.End]));
    }

    private static KnowledgeWords Words => new(
        WordList.Parse("sopor, avfall", "s", []), WordList.Parse("waste => avfall", "e", []), WordList.Empty);
}
