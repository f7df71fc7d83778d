using Boras.Bot.Answers.Outcomes;

namespace Boras.Bot.Answers.Tests;

public sealed partial class AnswererTests
{
    [Theory]
    [InlineData("Jag vill prata med en människa")]
    [InlineData("Vad har ni för telefonnummer?")]
    [InlineData("I want to talk to a human")]
    [InlineData("How can I contact you?")]
    [InlineData("Sideen idiinla soo xiriiraa?")]
    [InlineData("Wie kann ich Sie kontaktieren?")]
    public void Answer_WantsContact_IsTheContact(string question)
    {
        var outcome = Assert.IsType<Answered>(_desk.Contact().Ask(question));

        Assert.Equal("contact", outcome.Ids()[0]);
    }

    [Fact]
    public void Answer_WantsContactButThereIsNone_IsNoAnswer() =>
        Assert.IsType<NoAnswer>(_desk.Ask("Jag vill prata med en människa"));

    [Fact]
    public void Answer_QuestionOfAnItemAboutPhones_IsThatItem()
    {
        _desk.Contact().Faq("parkera", "Vilket telefonnummer har parkeringsvakten?", "Parkeringsvakten har nummer 12 34 56.");

        Assert.Equal("faq/parkera", Assert.IsType<Answered>(_desk.Ask("Vilket telefonnummer har parkeringsvakten?")).Ids()[0]);
    }

    [Fact]
    public void Answer_FollowUp_LeansOnTheContext()
    {
        const string context = "Hur länge får jag låna en bok?";

        Assert.IsNotType<Answered>(_desk.Ask("Kan den förlängas?"));
        Assert.Equal("faq/bok", Assert.IsType<Answered>(_desk.Ask("Och annars då?", context)).Ids()[0]);
    }

    [Fact]
    public void Answer_LeadsUpToTheQuestion_IsAnsweredAsTheQuestionAlone()
    {
        var outcome = Assert.IsType<Answered>(_desk.Ask("Min granne Ingvar har en papegoja som pratar hela nätterna. Hur länge får man låna böcker?"));

        Assert.Equal("faq/bok", outcome.Ids()[0]);
        Assert.Equal(_desk.Ask("Hur länge får man låna böcker?").Confidence, outcome.Confidence, 12);
    }

    [Theory]
    [InlineData("Och vilka är det?", "faq/orter")]
    [InlineData("Är Kiruna med?", "faq/orter")]
    [InlineData("Finns det fler än de du nämnde?", null)]
    [InlineData("Och vad kostar det?", null)]
    [InlineData("Och hur söker jag jobb där?", null)]
    public void Answer_FollowUpToWhatWasShown_IsAnsweredOnlyIfTheTextTellsIt(string question, string? expected)
    {
        _desk.Faq("orter", "Hur många orter är med i samarbetet?", "Fem orter är med: Kiruna, Lund, Malung, Nora och Orsa.");

        var outcome = _desk.Ask(question, "Hur många orter är med i samarbetet?");

        Assert.Equal(expected, (outcome as Answered)?.Ids()[0]);
        Assert.Equal(expected is not null, outcome.LeansOnContext);
    }

    [Fact]
    public void Answer_QuestionStandsAlone_LeavesTheContext() => Assert.Equal(
        "faq/avfall", Assert.IsType<Answered>(_desk.Ask("När hämtas avfallet?", "Hur länge får jag låna en bok?")).Ids()[0]);

    [Theory]
    [InlineData("Men hur är det med xyzzy och plugh?", "Hur länge får jag låna en bok?")]
    [InlineData("Varför då?", "")]
    [InlineData("Varför då?", "  ")]
    [InlineData("Varför då?", null)]
    public void Answer_LongOrWithoutContext_LeansOnNothing(string question, string? context) =>
        Assert.IsType<NoAnswer>(_desk.Ask(question, context));
}
