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
