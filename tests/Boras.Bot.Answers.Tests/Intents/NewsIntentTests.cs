using Boras.Bot.Answers.Intents;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Answers.Tests.Intents;

public sealed class NewsIntentTests
{
    [Theory]
    [InlineData("Nyheter")]
    [InlineData("Vad är det senaste nytt?")]
    [InlineData("Vad är nytt?")]
    [InlineData("Finns det några nyheter?")]
    [InlineData("senaste nyheterna i Borås")]
    [InlineData("  Visa nyheter från kommunen!  ")]
    [InlineData("Vad händer i stan?")]
    [InlineData("Vad har hänt på sistone?")]
    [InlineData("What's new?")]
    [InlineData("Any news?")]
    [InlineData("What is the latest news from the city?")]
    [InlineData("Vad är på gång just nu?")]
    [InlineData("Jag har varit bortrest några veckor, har det kommit några nyheter på sistone?")]
    [InlineData("va e de senaste, har det hänt nåt kul i stan?")]
    [InlineData("Has there been any news lately?")]
    [InlineData("Mitkä ovat uusimmat uutiset?")]
    public void IsIn_AsksWhatIsNew_IsTrue(string question) => Assert.True(NewsIntent.IsIn(question));

    [Theory]
    [InlineData("Vad är en innovation?")]
    [InlineData("Vem slår gräset?")]
    [InlineData("Hur mycket pengar får skolan?")]
    [InlineData("Är det nya badhuset öppet?")]
    [InlineData("Vad händer om någon slår någon?")]
    [InlineData("Finns det nyheter om badhuset?")]
    [InlineData("Vad är det senaste beslutet?")]
    [InlineData("Vad har hänt med produktionsplanen?")]
    [InlineData("När är nästa möte?")]
    [InlineData("What is new in the budget of 2022?")]
    [InlineData("nyhetsbrev")]
    [InlineData("Jag behöver ett nytt parkeringstillstånd")]
    [InlineData("Hej, är det senaste protokollet klart?")]
    [InlineData("")]
    public void IsIn_AsksSomethingElse_IsFalse(string question) => Assert.False(NewsIntent.IsIn(question));

    [Fact]
    public void Latest_Items_GivesNewsLatestFirstThenById()
    {
        KnowledgeItem[] items =
        [
            News("d", null), News("b", 2), News("c", null), News("a", 1), News("e", 2),
            News("faq", 3) with { Kind = ItemKind.Faq },
        ];

        Assert.Equal(["b", "e", "a", "c", "d"], NewsIntent.Latest(items).Select(item => item.Id));
    }

    private static KnowledgeItem News(string id, int? day) => new()
    {
        Id = id,
        Kind = ItemKind.News,
        Title = id,
        Url = "https://example.org/" + id,
        Published = day is { } published ? new DateTime(2026, 3, published) : null,
    };
}
