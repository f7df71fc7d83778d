using Boras.Bot.Answers.Outcomes;

namespace Boras.Bot.Answers.Tests;

public sealed partial class AnswererTests
{
    [Fact]
    public void Show_IdOfAnItem_GivesItAndWhatIsNear()
    {
        _desk.Faq("glas", "Var lämnar jag glas?", "På återvinningen.").Faq("glasburk", "Ska glas diskas?", "Det behövs inte.");

        var shown = _desk.Show("faq/glas", "en")!;

        Assert.Equal(["faq/glas", "faq/glasburk"], shown.Ids());
        Assert.Equal(("en", 1.0), (shown.Language, shown.Confidence));
    }

    [Fact]
    public void Show_TitleThatASearchGivesToAnother_StillGivesTheItem()
    {
        _desk.Faq("a", "Kan jag?", "Nej.").Faq("b", "Vad kan jag göra?", "Kan jag? Kan jag? Kan jag?", "alternates: [\"Kan jag nu?\"]");

        Assert.Equal("faq/a", _desk.Show("faq/a")!.Ids()[0]);
        Assert.Equal("faq/b", _desk.Show("faq/b")!.Ids()[0]);
    }

    [Theory]
    [InlineData("faq/borta")]
    [InlineData("")]
    [InlineData("FAQ/GLAS")]
    [InlineData("faq/gammal")]
    public void Show_GoneOrLapsed_IsNull(string id)
    {
        _desk.Faq("glas", "Var lämnar jag glas?", "På återvinningen.").Faq("gammal", "Var lämnar jag julgranen?", "På torget.", "validUntil: 2026-01-15");

        Assert.Null(_desk.Show(id));
    }

    [Theory]
    [InlineData("Var lämnar jag glas?")]
    [InlineData("  var lämnar jag GLAS ")]
    [InlineData("Var lämnar jag glas?!")]
    public void ShowTitled_TitleOfOne_GivesIt(string title)
    {
        _desk.Faq("glas", "Var lämnar jag glas?", "På återvinningen.");

        Assert.Equal(["faq/glas"], _desk.ShowTitled(title)!.Ids());
    }

    [Theory]
    [InlineData("Var lämnar jag?")]
    [InlineData("Kulturnämnden")]
    [InlineData("?")]
    [InlineData("")]
    public void ShowTitled_NoneOrSeveral_IsNull(string title)
    {
        _desk.Faq("glas", "Var lämnar jag glas?", "På återvinningen.").Meeting("a", "Kulturnämnden").Meeting("b", "Kulturnämnden");

        Assert.Null(_desk.ShowTitled(title));
    }

    [Fact]
    public void Answer_ExactTitle_NeedsNoConfidence()
    {
        _desk.Faq("glas", "Var lämnar jag glas?", "På återvinningen.");

        Assert.IsType<Answered>(_desk.Ask("Var lämnar jag glas?", model: Desk.Sure(0.01)));
        Assert.IsType<NoAnswer>(_desk.Ask("Var lämnar man glas?", model: Desk.Sure(0.01)));
    }
}
