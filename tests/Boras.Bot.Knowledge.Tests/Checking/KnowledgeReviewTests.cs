using Boras.Bot.Knowledge.Checking;

namespace Boras.Bot.Knowledge.Tests.Checking;

public sealed class KnowledgeReviewTests : IDisposable
{
    private static readonly DateTime Now = new(2023, 5, 2, 12, 0, 0);
    private readonly TempFolder _folder = new();

    [Fact]
    public void Read_SameQuestionOtherNumbers_IsAContradiction()
    {
        _folder.Write("faq/a.md", Sample.Faq("Vad kostar det?", "Det kostar 1 200 kronor.", "breadcrumb: [Bygglov]\n"));
        _folder.Write("faq/b.md", Sample.Faq("Vad kostar det?", "Det kostar 1 300 kronor.", "breadcrumb: [Marklov]\n"));
        _folder.Write("faq/c.md", Sample.Faq("Vad kostar det?", "Det är gratis.", "breadcrumb: [Bad]\n"));

        Assert.Equal("faq/b.md:7: it says 1300 where faq/a.md says 1200 to the same question", Assert.Single(Advice()).ToString());
    }

    [Fact]
    public void Read_NearlyTheSameText_IsTold()
    {
        const string text = "Du lämnar glas och metall på återvinningscentralen vid Lundby, som är öppen alla dagar utom på de stora helgerna.";
        _folder.Write("faq/a.md", Sample.Faq("Var lämnar jag glas?", text));
        _folder.Write("faq/b.md", Sample.Faq("Var slänger jag metall?", text.Replace("på de stora helgerna", "på stora helger", StringComparison.Ordinal)));
        _folder.Write("faq/c.md", Sample.Faq("Var badar jag?", "I stadsparken finns ett bad."));

        var advice = KnowledgeReview.Read(_folder.Path, Now, new ReviewLimits { Similarity = 0.7 });

        Assert.Equal("faq/b.md:6: the text is nearly the same as that of faq/a.md", Assert.Single(advice).ToString());
    }

    [Theory]
    [InlineData("faq", "validUntil: 2023-05-01\n", "faq/x.md:5: it was valid until 2023-05-01 and is not answered from")]
    [InlineData("faq", "gone: 2023-04-01\n", "faq/x.md:5: the source has not held it since 2023-04-01; remove the file, or the line 'gone' if it still holds")]
    [InlineData("faq", "modified: 2020-01-01\n", "faq/x.md:5: nothing has changed since 2020-01-01; does it still hold?")]
    [InlineData("meeting", "starts: 2023-05-01 10:00\n", "faq/x.md:5: the meeting was on 2023-05-01 and is not answered from")]
    public void Read_Lapsed_IsToldOnItsLine(string kind, string more, string expected)
    {
        _folder.Write("faq/x.md", Sample.Of(kind, more, "Text."));

        Assert.Equal(expected, Assert.Single(Advice()).ToString());
    }

    [Theory]
    [InlineData("faq", "validUntil: 2023-05-02\n")]
    [InlineData("faq", "modified: 2022-01-01\n")]
    [InlineData("faq", "")]
    [InlineData("meeting", "starts: 2023-05-02 10:00\n")]
    public void Read_StillGood_IsWithoutAdvice(string kind, string more)
    {
        _folder.Write("faq/x.md", Sample.Of(kind, more, "Text."));

        Assert.Empty(Advice());
    }

    [Fact]
    public void Read_HardText_IsToldWithItsIndex()
    {
        _folder.Write("faq/x.md", Sample.Faq(body: "Kommunstyrelsens förvaltningsövergripande samverkansorganisation implementerar kontinuerligt kapacitetshöjande utvecklingsinsatser avseende komplexa samhällsutmaningar genom tvärsektoriella innovationsplattformar tillsammans med näringsliv akademi civilsamhälle samt nationella myndigheter."));

        Assert.Contains("hard to read (LIX", Assert.Single(Advice()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vi går hem. Det är sent. Du får mat nu. Hon ser en bil. Han har en ny bok i dag. Vi ses i kväll.", 4)]
    [InlineData("Kort text.", null)]
    [InlineData("", null)]
    public void Lix_Text_IsSentenceLengthPlusLongWords(string text, int? expected) => Assert.Equal(expected, Readability.Lix(text));

    [Theory]
    [InlineData("www.boras.se")]
    [InlineData("boras.se/kontakt")]
    public void Read_LinkWithoutScheme_IsAFault(string link)
    {
        _folder.Write("faq/x.md", Sample.Faq(body: $"Läs [mer]({link})."));

        var fault = Assert.Single(Boras.Bot.Knowledge.Reading.KnowledgeFolder.Read(_folder.Path).Faults);
        Assert.Equal($"faq/x.md:7: the link '{link}' has no https:// before it", fault.ToString());
    }

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<Fault> Advice() => KnowledgeReview.Read(_folder.Path, Now, new ReviewLimits());
}
