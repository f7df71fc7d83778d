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
    [InlineData("När öppnar badhuset?")]
    [InlineData("Vem kan söka?")]
    [InlineData("detta är en avdelning")]
    [InlineData("")]
    public void PointsBack_NoSuchWord_IsFalse(string question) => Assert.False(FollowUp.PointsBack(question));
}
