using Boras.Bot.Answers.Intents;

namespace Boras.Bot.Answers.Tests.Intents;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData("Och vilka är med?")]
    [InlineData("Vad kostar det?")]
    [InlineData("Hur tar jag mig dit?")]
    [InlineData("which ones?")]
    [InlineData("Entä lapset?")]
    public void PointsBack_WordThatLeans_IsTrue(string question) => Assert.True(FollowUp.PointsBack(question));

    [Theory]
    [InlineData("Finns det fler skäl än det?")]
    [InlineData("Vad var det de hade byggt?")]
    [InlineData("And who do you work with on that?")]
    [InlineData("What have they built to earn it?")]
    [InlineData("men kan även föreningar söka pengar?")]
    [InlineData("Hur tar jag mig dit på kvällen?")]
    public void PointsBackSurely_WordForSomethingNamed_IsTrue(string question) => Assert.True(FollowUp.PointsBackSurely(question));

    [Theory]
    [InlineData("Hur många kommuner finns det i Sverige?")]
    [InlineData("Vilka är de förväntade effekterna?")]
    [InlineData("Går det att söka pengar till närområdet?")]
    [InlineData("Is it possible to apply for money?")]
    [InlineData("")]
    public void PointsBackSurely_OnlyAFiller_IsFalse(string question) => Assert.False(FollowUp.PointsBackSurely(question));

    [Theory]
    [InlineData("Och vilka är det?", true)]
    [InlineData("Finns det fler?", true)]
    [InlineData("which ones?", true)]
    [InlineData("Varför då?", false)]
    [InlineData("Hur gör man?", false)]
    public void AsksForMore_Question_IsTold(string question, bool expected) => Assert.Equal(expected, FollowUp.AsksForMore(question));

    [Theory]
    [InlineData("När öppnar badhuset?")]
    [InlineData("Vem kan söka?")]
    [InlineData("detta är en avdelning")]
    [InlineData("")]
    public void PointsBack_NoSuchWord_IsFalse(string question) => Assert.False(FollowUp.PointsBack(question));
}
