using Boras.Bot.Answers.Intents;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Passages;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Answers.Tests.Intents;

public sealed class MeetingIntentTests
{
    [Theory]
    [InlineData("När sammanträder Kulturnämnden?")]
    [InlineData("Var träffas Kulturnämnden?")]
    [InlineData("Kulturnämndens möte")]
    [InlineData("nar är kulturnämnden")]
    [InlineData("I vilken lokal sitter Kulturnämnden?")]
    [InlineData("På vilken adress sitter Kulturnämnden?")]
    [InlineData("Nästa Kulturnämnd?")]
    [InlineData("Vilken tid börjar Kulturnämnden?")]
    [InlineData("Where does Kulturnämnden meet?")]
    [InlineData("When is Kulturnämnden?")]
    [InlineData("Milloin Kulturnämnden kokoontuu?")]
    public void Find_AsksWhenOrWhere_IsTheMeeting(string question) =>
        Assert.Equal("a", Assert.Single(MeetingIntent.Find(question, [Hit("a", 1)])).Item.Id);

    [Theory]
    [InlineData("Vem slår gräset?")]
    [InlineData("Hur mycket pengar får skolan?")]
    [InlineData("Vilka sitter i Kulturnämnden?")]
    [InlineData("Vad gör Kulturnämnden på mötet?")]
    [InlineData("När kommer protokollet från Kulturnämnden?")]
    [InlineData("Var finns Kulturnämndens beslut?")]
    [InlineData("Vem är ordförande på mötet?")]
    [InlineData("Hur många möten har Kulturnämnden?")]
    [InlineData("Varför flyttades mötet?")]
    [InlineData("Who meets at Kulturnämnden?")]
    [InlineData("Kulturnämnden")]
    [InlineData("")]
    public void Find_AsksSomethingElse_IsEmpty(string question) => Assert.Empty(MeetingIntent.Find(question, [Hit("a", 1)]));

    [Theory]
    [InlineData(0.6, 1)]
    [InlineData(0.59, 0)]
    public void Find_PartOfTheName_MustBeEnough(double reverse, int count) =>
        Assert.Equal(count, MeetingIntent.Find("När är mötet?", [Hit("a", reverse)]).Count);

    [Fact]
    public void Find_OtherKinds_AreLeftOut() =>
        Assert.Empty(MeetingIntent.Find("När är mötet?", [Hit("a", 1, kind: ItemKind.Faq), Hit("b", 1, kind: ItemKind.News)]));

    [Fact]
    public void Find_SeveralCommittees_IsTheBestNamed() =>
        Assert.Equal(["b"], MeetingIntent.Find("När är mötet?", [Hit("a", 0.7), Hit("b", 0.9)]).Select(hit => hit.Item.Id));

    [Fact]
    public void Find_OneCommittee_IsSoonestFirstAndWithoutTimeLast() => Assert.Equal(
        ["d", "c", "a", "b"],
        MeetingIntent.Find("När är mötet?", [Hit("b", 1), Hit("a", 1), Hit("c", 1, 9), Hit("d", 1, 2)]).Select(hit => hit.Item.Id));

    private static SearchHit Hit(string id, double reverse, int? day = null, ItemKind kind = ItemKind.Meeting)
    {
        var item = new KnowledgeItem
        {
            Id = id,
            Kind = kind,
            Title = "Kulturnämnden",
            Url = "https://example.org/" + id,
            Starts = day is { } starts ? new DateTime(2026, 3, starts) : null,
        };
        return new SearchHit(item, 1, () => throw new NotSupportedException(nameof(Passage)), () => Evidence.None with { Reverse = reverse });
    }
}
