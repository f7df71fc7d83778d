using Boras.Bot.Answers.Dates;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Replies;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Search.Ranking;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Tests.Replies;

public sealed class ReplyComposerTests : IDisposable
{
    private const string Page = "https://example.org/avfall";
    private readonly TempFolder _knowledge = new();
    private readonly LiveIndex _index;
    private readonly ReplyComposer _composer;

    public ReplyComposerTests()
    {
        _knowledge.WriteFaq("faq/glas.md", "Var lämnar jag glas?", "Lämna glas på återvinningen.", Page);
        _knowledge.WriteFaq("faq/glasburk.md", "Ska glas diskas?", "Glas behöver inte diskas.", Page);
        _knowledge.WriteFaq("faq/papper.md", "Var lämnar jag papper?", "Vid miljöstationen.", Page);
        _knowledge.WriteFaq("faq/skola.md", "När börjar skolan?", "I augusti.", "https://example.org/skola");
        Meeting("utan", "");
        Meeting("med", "starts: 2030-01-31 14:00\nplace: Stadshuset\n");
        _index = new LiveIndex(_knowledge.FullPath, new SearchOptions());
        Assert.Empty(_index.Reload());
        _composer = new ReplyComposer(_index, new ContactDetails(_index, Options.Create(new ContactOptions()), new SwedishClock(TimeProvider.System)));
    }

    [Fact]
    public void Compose_Answered_GivesPassageSourceAndFurther()
    {
        var reply = _composer.Compose(new Answered("sv", 1, Hits("faq/glas", "faq/glasburk")));

        Assert.Equal("Lämna glas på återvinningen.", reply.Passage);
        Assert.Equal(new Source("Var lämnar jag glas?", Page), reply.Source);
        Assert.Equal([("Glas behöver inte diskas.", new Source("Ska glas diskas?", Page))], reply.Further);
        Assert.Empty(reply.Words);
    }

    [Fact]
    public void Compose_Answered_SuggestsUnseenQuestionsOfTheSamePage()
    {
        var reply = _composer.Compose(new Answered("sv", 1, Hits("faq/glas", "faq/glasburk")));

        Assert.Equal([new Suggestion("Var lämnar jag papper?", "faq/papper") { Language = "sv" }], reply.Suggestions);
        Assert.Equal("Du kan också fråga", reply.SuggestionsTitle);
    }

    [Fact]
    public void Compose_ManyHits_ShowsTwoFurtherAtMost()
    {
        var reply = _composer.Compose(new Answered("sv", 1, Hits("faq/glas", "faq/glasburk", "faq/papper", "faq/skola")));

        Assert.Equal(2, reply.Further.Count);
    }

    [Theory]
    [InlineData("en", "The answer is in Swedish, as the city has written it.")]
    [InlineData("fi", "Vastaus on ruotsiksi, sellaisena kuin kaupunki on sen kirjoittanut.")]
    public void Compose_OtherLanguage_SaysThatTheTextIsSwedish(string language, string expected) =>
        Assert.Equal([expected], _composer.Compose(new Answered(language, 1, Hits("faq/glas"))).Words);

    [Fact]
    public void Compose_MeetingWithoutTimeAndPlace_SaysSoAndShowsNoEmptyFurther()
    {
        var reply = _composer.Compose(new Answered("sv", 1, Hits("meetings/utan")));

        Assert.Null(reply.Passage);
        Assert.Equal(["Nämnden", "Kalendern anger ingen plats.", "Kalendern anger ingen tid. Se efter på sidan innan du går dit."], reply.Words);
        Assert.Empty(_composer.Compose(new Answered("sv", 1, Hits("faq/glas", "meetings/utan"))).Further);
    }

    [Fact]
    public void Compose_MeetingWithTimeAndPlace_GivesThemAndNoExcuse()
    {
        var reply = _composer.Compose(new Answered("sv", 1, Hits("meetings/med")));

        Assert.Equal(["Nämnden\nTid: torsdag 31 januari 2030 kl. 14.00\nPlats: Stadshuset"], reply.Words);
    }

    [Fact]
    public void Compose_Clarify_OffersEachTitleOnceAndNoneOfThese()
    {
        var reply = _composer.Compose(new Clarify("sv", 0.5, Hits("meetings/med", "meetings/utan", "faq/glas")));

        Assert.Equal(["Menar du …?"], reply.Words);
        Assert.Equal(
            [new Suggestion("Nämnden", "meetings/med") { Language = "sv" }, new("Var lämnar jag glas?", "faq/glas") { Language = "sv" }, new("Inget av dessa") { IsNone = true }],
            reply.Suggestions);
    }

    [Fact]
    public void Compose_NoAnswer_ShowsNoNearMiss()
    {
        var reply = _composer.Compose(new NoAnswer("sv", 0.1, Hits("faq/glas")));

        Assert.Equal("Det hittar jag inget svar på i stadens texter.", reply.Words[0]);
        Assert.DoesNotContain("glas", ReplyText.Plain(reply), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(SmallTalkKind.Greeting, "Hej! Vad vill du veta?", true)]
    [InlineData(SmallTalkKind.Thanks, "Tack själv! Fråga gärna mer.", false)]
    [InlineData(SmallTalkKind.Abilities, "Du kan fråga om det som står på stadens sidor", true)]
    [InlineData(SmallTalkKind.Identity, "Jag är en dator, inte en människa.", false)]
    public void Compose_SmallTalk_AnswersInKind(SmallTalkKind kind, string expected, bool suggests)
    {
        var reply = _composer.Compose(new SmallTalkReply("sv", 1, kind));

        Assert.StartsWith(expected, reply.Words[0], StringComparison.Ordinal);
        Assert.Equal(suggests, reply.Suggestions.Count > 0);
    }

    [Fact]
    public void Greeting_Swedish_TellsWhatItIsAndSuggestsThreeQuestions()
    {
        var reply = _composer.Greeting("sv");

        Assert.StartsWith("Hej! Jag är Borås Stads automatiska frågetjänst", reply.Words[0], StringComparison.Ordinal);
        Assert.Contains("Skriv inga personuppgifter här", reply.Words[^1], StringComparison.Ordinal);
        Assert.Equal(3, reply.Suggestions.Count);
    }

    public void Dispose() => _knowledge.Dispose();

    private void Meeting(string name, string details) =>
        _knowledge.Write($"meetings/{name}.md", $"---\nkind: meeting\ntitle: Nämnden\nurl: https://example.org/moten\n{details}---\n");

    private List<SearchHit> Hits(params string[] ids) =>
        [.. ids.Select(id => _index.Current!.Search("glas papper skolan nämnden", 10).Single(hit => hit.Item.Id == id))];
}
