using Boras.Bot.Answers.Confidence;

namespace Boras.Bot.Answers.Tests.Confidence;

public sealed class ObjectOfQuestionTests
{
    [Theory]
    [InlineData("Hur många invånare har Umeå?", "invånare")]
    [InlineData("hur manga BUSSAR går dit", "bussar")]
    [InlineData("Vilken stadsdel gällde det?", "stadsdel")]
    [InlineData("Vilka andra orter är med?", "orter")]
    [InlineData("Antal innovationsplattformar?", "innovationsplattformar")]
    [InlineData("How many of the other cities are there?", "cities")]
    [InlineData("Kuinka monta kaupunkia on mukana?", "kaupunkia")]
    public void In_AskedForNumberOrKind_IsTheNoun(string question, string noun) => Assert.Equal(noun, ObjectOfQuestion.In(question));

    [Theory]
    [InlineData("Vad är en innovation?")]
    [InlineData("Hur många?")]
    [InlineData("vilken")]
    [InlineData("")]
    public void In_AnotherQuestion_IsNull(string question) => Assert.Null(ObjectOfQuestion.In(question));
}
