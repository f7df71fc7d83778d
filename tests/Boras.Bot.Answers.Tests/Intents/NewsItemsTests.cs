using Boras.Bot.Answers.Outcomes;

namespace Boras.Bot.Answers.Tests.Intents;

/// <summary>Today is Wednesday 11 March 2026.</summary>
public sealed class NewsItemsTests : IDisposable
{
    private readonly Desk _desk = new Desk().Now("2026-03-11T12:00:00+01:00")
        .News("lek", "Lekplatsen i Dalsjöfors öppnar", "published: 2026-03-02")
        .News("lek-gammal", "Lekplatsen i Dalsjöfors byggs", "published: 2025-11-02")
        .News("lek-slut", "Lekplatsen i Dalsjöfors stängd", "published: 2026-03-09\nvalidUntil: 2026-03-10")
        .News("bro", "Bron över ån är klar", "published: 2026-02-14");

    [Theory]
    [InlineData("senaste nytt", "lek bro lek-gammal")]
    [InlineData("nyheter om lekplatsen i Dalsjöfors", "lek lek-gammal")]
    [InlineData("Finns det något nytt om bron?", "bro")]
    [InlineData("news about Dalsjöfors", "lek lek-gammal")]
    [InlineData("vad har hänt i mars", "lek")]
    [InlineData("nyheter från februari", "bro")]
    [InlineData("nyheter sedan 1 februari", "lek bro")]
    public void Decide_AskedForNews_IsTheCurrentOnes(string question, string expected) =>
        Assert.Equal(expected.Split(' ').Select(id => "news/" + id), Assert.IsType<Answered>(_desk.Ask(question)).Ids());

    [Theory]
    [InlineData("vad har hänt i december")]
    [InlineData("nyheter om badhuset")]
    public void Decide_NoneOfThose_IsNoAnswer(string question) => Assert.IsType<NoAnswer>(_desk.Ask(question));

    public void Dispose() => _desk.Dispose();
}
