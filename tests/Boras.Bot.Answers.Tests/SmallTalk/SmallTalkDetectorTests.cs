using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Answers.SmallTalk;

namespace Boras.Bot.Answers.Tests.SmallTalk;

public sealed class SmallTalkDetectorTests
{
    [Theory]
    [InlineData("Hej", SmallTalkKind.Greeting)]
    [InlineData("  HEJ,   hej!! 🙂", SmallTalkKind.Greeting)]
    [InlineData("Hallå? Är det nån där?", SmallTalkKind.Greeting)]
    [InlineData("Moi", SmallTalkKind.Greeting)]
    [InlineData("Tack för hjälpen!", SmallTalkKind.Thanks)]
    [InlineData("Thank you.", SmallTalkKind.Thanks)]
    [InlineData("kiitos", SmallTalkKind.Thanks)]
    [InlineData("Vad kan du göra?", SmallTalkKind.Abilities)]
    [InlineData("Help", SmallTalkKind.Abilities)]
    [InlineData("Är du en robot?", SmallTalkKind.Identity)]
    [InlineData("Are you human?", SmallTalkKind.Identity)]
    [InlineData("Oletko ihminen?", SmallTalkKind.Identity)]
    [InlineData("Inget av dessa", SmallTalkKind.NoneOfThese)]
    [InlineData("None of these", SmallTalkKind.NoneOfThese)]
    [InlineData("Ei mikään näistä", SmallTalkKind.NoneOfThese)]
    public void Detect_SmallTalk_IsItsKind(string text, SmallTalkKind kind) => Assert.Equal(kind, SmallTalkDetector.Detect(text));

    [Theory]
    [InlineData("Hej, när öppnar badhuset?")]
    [InlineData("Tack vare vem är bron klar?")]
    [InlineData("Hejdå vackra stad")]
    [InlineData("hejhej")]
    [InlineData("Vad kan du om bygglov?")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!")]
    [InlineData("🙂")]
    public void Detect_SomethingElse_IsNull(string text) => Assert.Null(SmallTalkDetector.Detect(text));
}
