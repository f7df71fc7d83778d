using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Answers.SmallTalk;

namespace Boras.Bot.Answers.Tests.SmallTalk;

public sealed class ThanksTests
{
    [Theory]
    [InlineData("Tack snälla du, ha en fin dag!")]
    [InlineData("ok toppen tack för svaret")]
    [InlineData("Thanks a lot, have a great day")]
    [InlineData("kiitos avusta, hyvää päivää")]
    public void Detect_ThanksInOwnWords_IsThanks(string text) => Assert.Equal(SmallTalkKind.Thanks, SmallTalkDetector.Detect(text));

    [Theory]
    [InlineData("Tack, men hur ansöker jag om bygglov?")]
    [InlineData("ha en fin dag på biblioteket")]
    [InlineData("bra svar")]
    public void IsAll_SaysSomethingElse_IsFalse(string text) => Assert.False(Thanks.IsAll(SmallTalkPhrases.Key(text)));
}
