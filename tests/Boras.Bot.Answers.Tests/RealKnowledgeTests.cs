using Boras.Bot.Answers.Outcomes;

namespace Boras.Bot.Answers.Tests;

/// <summary>The answers from the knowledge of this repository.</summary>
public sealed class RealKnowledgeTests
{
    private static readonly Answerer Answerer = Desk.OverRealKnowledge();

    [Theory]
    [InlineData("Vad är en innovation?", "faq/vad-ar-en-innovation")]
    [InlineData("Varför behövs innovationer?", "faq/varfor-behovs-innovationer")]
    [InlineData("Var sammanträder Kulturnämnden?", "meetings/kulturnamnden")]
    [InlineData("När är Kommunstyrelsens nästa möte?", "meetings/kommunstyrelsen-1")]
    [InlineData("Hur kontaktar jag er?", "contact")]
    public void Answer_AskedFor_IsAnswered(string question, string id) =>
        Assert.Equal(id, Assert.IsType<Answered>(Answerer.Answer(new Question(question))).Ids()[0]);

    [Theory]
    [InlineData("Vad är skillnaden mellan bygglov och marklov?")]
    [InlineData("Vad är syftet med stadens miljöprogram?")]
    [InlineData("Har Speed några lediga jobb?")]
    [InlineData("Vilka sitter i Kommunstyrelsen?")]
    public void Answer_SharesWordsOnly_IsNotAnswered(string question) =>
        Assert.IsNotType<Answered>(Answerer.Answer(new Question(question)));

    [Fact]
    public void Answer_WhatIsNew_IsTheNews()
    {
        var ids = Assert.IsType<Answered>(Answerer.Answer(new Question("Vad är det senaste nytt?"))).Ids();

        Assert.Equal(5, ids.Count);
        Assert.All(ids, id => Assert.StartsWith("news/", id, StringComparison.Ordinal));
    }
}
