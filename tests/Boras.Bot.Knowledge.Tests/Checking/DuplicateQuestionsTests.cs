using Boras.Bot.Knowledge.Checking;

namespace Boras.Bot.Knowledge.Tests.Checking;

public sealed class DuplicateQuestionsTests
{
    private const string Title = "Hur lånar jag en cykel?";

    [Theory]
    [InlineData("Hur lånar jag en cykel?")]
    [InlineData("hur LÅNAR jag en cykel")]
    [InlineData("Hur  lånar jag, en cykel?!")]
    [InlineData("Hur la\u030Anar jag en cykel?")]
    public void Check_SameQuestionTwice_NamesBothPlaces(string second)
    {
        var fault = Assert.Single(Check(Sample.Faq(Title), Sample.Faq(second)));
        Assert.Equal($"faq/1.md:3: the question '{second}' is already in faq/0.md:3", fault.ToString());
    }

    [Fact]
    public void Check_AlternateIsTitleOfAnother_NamesTheAlternatesLine()
    {
        var second = Sample.Faq("Var finns kiosken?", more: "alternates:\n  - Var ligger kiosken?\n  - hur lånar jag en cykel\n");
        var fault = Assert.Single(Check(Sample.Faq(Title), second));
        Assert.Equal("faq/1.md:7: the question 'hur lånar jag en cykel' is already in faq/0.md:3", fault.ToString());
    }

    [Fact]
    public void Check_AlternateIsOwnTitle_IsAFault()
    {
        var fault = Assert.Single(Check(Sample.Faq(Title, more: $"alternates: {Title}\n")));
        Assert.Equal(5, fault.Line);
    }

    [Theory]
    [InlineData("Hur lånar jag en bok?")]
    [InlineData("Hur länar jag en cykel?")]
    public void Check_AnotherQuestion_IsNoFault(string second) => Assert.Empty(Check(Sample.Faq(Title), Sample.Faq(second)));

    [Fact]
    public void Check_SameQuestionInAnotherLanguage_IsNoFault() =>
        Assert.Empty(Check(Sample.Faq(Title), Sample.Faq(Title, more: "language: fi\n")));

    [Theory]
    [InlineData("meeting")]
    [InlineData("news")]
    public void Check_SameTitleOfAnotherKind_IsNoFault(string kind) =>
        Assert.Empty(Check(Sample.Of(kind, body: "Text."), Sample.Of(kind, body: "Text.")));

    private static List<Fault> Check(params string[] texts)
    {
        var faults = new List<Fault>();
        DuplicateQuestions.Check(texts.Select((text, i) => Sample.ReadGood(text, $"faq/{i}.md")), faults);
        return faults;
    }
}
