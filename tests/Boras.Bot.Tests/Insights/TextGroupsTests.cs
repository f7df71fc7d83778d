using Boras.Bot.Insights;
using Boras.Bot.Tests.Arbitrary;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Boras.Bot.Tests.Insights;

public sealed class TextGroupsTests
{
    private static readonly string[] Topics =
        ["bygglov", "altanen", "staket", "simhallen", "öppettider", "kostar", "parkeringsböter", "förskola", "köplats", "sophämtning", "grovsopor", "borås", "hur", "jag", "får", "?"];

    [Theory]
    [InlineData("bygglov för altan", "behöver jag bygglov till altanen?")]
    [InlineData("Bygglov för altan", "Behöver man altanbygglov?")]
    [InlineData("När öppnar simhallen", "simhall öppnar när")]
    [InlineData("hur överklagar jag en parkeringsbot", "kan man överklaga parkeringsboten?")]
    [InlineData("Var lämnar jag grovsopor?", "vart ska grovsoporna lämnas")]
    [InlineData("parkeringstillstånd för rörelsehindrade", "parkeringstillstand for rorelsehindrade")]
    [InlineData("Hur ansöker jag om förskoleplats?", "ansöka förskoleplats")]
    public void Of_SameQuestionInOtherWords_AreOneGroup(string one, string other) => Assert.Single(Asks.Group(one, other));

    [Theory]
    [InlineData("bygglov för altan", "när öppnar simhallen")]
    [InlineData("bygglov för altan", "bygglov för staket")]
    [InlineData("Vad kostar det att bada i Borås?", "Vad kostar det att parkera i Borås?")]
    [InlineData("kan jag få hjälp med läxor", "kan jag få hjälp med flytten")]
    public void Of_OtherQuestion_AreTwoGroups(string one, string other) => Assert.Equal(2, Asks.Group(one, other).Count);

    [Fact]
    public void Of_ManyWordings_LabelIsTheMostCentral()
    {
        var group = Assert.Single(Asks.Group(
            "bygglov altan", "bygglov altan", "Behöver jag bygglov för altan?", "bygglov altan och inglasning", "altan bygglov regler"));

        Assert.Equal("bygglov altan", group.Wordings[0].Text);
        Assert.Equal(5, group.Asks);
        Assert.Equal(4, group.Wordings.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("hur då?")]
    [InlineData("🐛🐛🐛")]
    [InlineData("\0\uD83D\uFFFF")]
    public void Of_NothingSpokenOf_IsInNoGroup(string text) => Assert.Empty(Asks.Group(text, text, text, text, text));

    [Fact]
    public void Of_HugeText_IsGroupedByItsBeginning()
    {
        var huge = "bygglov altan " + new string('x', 1_000_000);

        var group = Assert.Single(Asks.Group(huge, huge));

        Assert.InRange(group.Wordings[0].Text.Length, 1, Wording.MaxLength);
        Assert.EndsWith("…", group.Wordings[0].Text, StringComparison.Ordinal);
    }

    [Property]
    public Property Of_AnyOrder_GivesTheSameGroups()
    {
        var question = Gen.Choose(1, 5).SelectMany(words => Gen.Elements(Topics).ArrayOf(words)).Select(words => string.Join(' ', words));
        var asked = question.Select(text => Asks.Ask(text)).ListOf();
        return Prop.ForAll(Arb.From(asked.SelectMany(list => Gen.Shuffle(list.ToArray()).Select(other => (list: list.ToArray(), other)))), both =>
            Assert.Equal(Shape(both.list), Shape(both.other)));
    }

    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 50)]
    public void Of_AnyTexts_KeepsEachOnceInAtMostOneGroup(string[] texts)
    {
        var asked = texts.Select(text => Asks.Ask(text)).ToList();

        var groups = TextGroups.Of(asked, Asks.Index.ContentTerms, Asks.Likeness);

        var grouped = groups.SelectMany(group => group.Asked).ToList();
        Assert.Equal(grouped.Count, grouped.Distinct().Count());
        Assert.Empty(grouped.Except(asked));
        Assert.All(groups.SelectMany(group => group.Wordings), wording => Assert.DoesNotContain('\n', wording.Text));
    }

    // What 50,000 questions cost is in ARCHITECTURE.md; here they have to come out right.
    [Fact]
    public void Of_FiftyThousandQuestions_GroupsThem()
    {
        var random = new Random(7);
        var words = Enumerable.Range(0, 20_000).Select(_ => string.Concat(Enumerable.Range(0, 9).Select(_ => (char)('a' + random.Next(26))))).ToList();
        var asked = Enumerable.Range(0, 50_000)
            .Select(i => i % 10 == 0 ? $"behöver jag bygglov till altanen {words[random.Next(words.Count)]}"
                : string.Join(' ', Enumerable.Range(0, 5).Select(_ => words[(int)(words.Count * Math.Pow(random.NextDouble(), 3))]).Append("Borås")))
            .Select(text => Asks.Ask(text)).ToList();

        var groups = TextGroups.Of(asked, Asks.Index.ContentTerms, Asks.Likeness);

        Assert.Contains("altanen", groups[0].Wordings[0].Text, StringComparison.Ordinal);
        Assert.InRange(groups[0].Asks, 5_000, 5_100);
        Assert.Equal(50_000, groups.Sum(group => group.Asks));
    }

    private static List<string> Shape(IEnumerable<AskedText> asked) =>
        [.. TextGroups.Of(asked, Asks.Index.ContentTerms, Asks.Likeness).Select(group => $"{group.Asks}: {string.Join(" | ", group.Wordings.Select(wording => wording.Text))}")];
}
