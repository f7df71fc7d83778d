namespace Boras.Bot.Answers.Tests;

public sealed class AskedPartTests
{
    [Theory]
    [InlineData("Jag har nyss flyttat hit. Hur länge får jag låna en bok?", "Hur länge får jag låna en bok?")]
    [InlineData("Hej! Vem slår gräset? Det är högt nu.", "Vem slår gräset?")]
    [InlineData("Hej\nNär hämtas soporna?\nHälsningar", "När hämtas soporna?")]
    [InlineData("Bra. Var är det? Och när är det?", "Var är det? Och när är det?")]
    public void Of_QuestionAmongOtherSentences_IsTheQuestion(string text, string asked) => Assert.Equal(asked, AskedPart.Of(text));

    [Theory]
    [InlineData("Hur länge får jag låna en bok?")]
    [InlineData("Vem? När?")]
    [InlineData("jag undrar hur länge man får låna. det står ingenstans")]
    [InlineData("Hej. ?")]
    [InlineData("?!")]
    [InlineData("")]
    public void Of_NothingElseOrNoQuestion_IsNull(string text) => Assert.Null(AskedPart.Of(text));
}
