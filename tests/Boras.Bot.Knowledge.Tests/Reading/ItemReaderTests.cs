using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Tests.Reading;

public sealed class ItemReaderTests
{
    [Fact]
    public void Read_Faq_HasEveryValue()
    {
        const string more = """
            language: fi
            breadcrumb: [Start, Cykel]
            published: 2023-01-02
            modified: 2023-01-03 04:05
            fetched: 2023-01-04
            validUntil: 2030-12-31
            alternates:
              - Var lånar man cykel?

            """;
        var item = Sample.ReadGood(Sample.Faq("Hur gör jag?", "Så *här*.", more), "faq/lån/cykel.v2.md").Item;
        Assert.Equal(("faq/lån/cykel.v2", ItemKind.Faq, "Hur gör jag?"), (item.Id, item.Kind, item.Title));
        Assert.Equal((Sample.Url, "Så här.", "fi"), (item.Url, item.Text, item.Language));
        Assert.Equal(["Start", "Cykel"], item.Breadcrumb);
        Assert.Equal(["Var lånar man cykel?"], item.Alternates);
        Assert.Equal((new DateTime(2023, 1, 2), new DateTime(2023, 1, 3, 4, 5, 0)), (item.Published, item.Modified));
        Assert.Equal((new DateTime(2023, 1, 4), new DateTime(2030, 12, 31)), (item.Fetched, item.ValidUntil));
    }

    [Fact]
    public void Read_OnlyWhatIsNeeded_HasTheDefaults()
    {
        var item = Sample.ReadGood(Sample.Of("News", body: "Text.")).Item;
        Assert.Equal((ItemKind.News, "sv", "Text."), (item.Kind, item.Language, item.Text));
        Assert.Empty(item.Breadcrumb);
        Assert.Empty(item.Alternates);
        Assert.Equal((null, null, null, null), (item.Published, item.Modified, item.Fetched, item.ValidUntil));
    }

    [Theory]
    [InlineData("starts: 2023-05-22 14:00\nplace: Röda rummet\n", "", "Tid: 2023-05-22 kl. 14:00\nPlats: Röda rummet")]
    [InlineData("starts: 2023-05-22\nplace: null\n", "", "Tid: 2023-05-22")]
    [InlineData("starts: null\nplace: Röda rummet\n", "Öppet möte.", "Plats: Röda rummet\nÖppet möte.")]
    [InlineData("starts: 2023-05-22 00:01\n", "", "Tid: 2023-05-22 kl. 00:01")]
    [InlineData("", "", "")]
    public void Read_Meeting_ShowsTheLinesOfThePage(string more, string body, string expected)
    {
        var item = Sample.ReadGood(Sample.Of("meeting", more, body)).Item;
        Assert.Equal((ItemKind.Meeting, expected, false), (item.Kind, item.Text, item.Cancelled));
    }

    [Fact]
    public void Read_CancelledMeeting_IsMarked()
    {
        var item = Sample.ReadGood(Sample.Of("meeting", "starts: 2023-05-22 14:00\nplace: Salen\ncancelled: true\n")).Item;
        Assert.Equal((new DateTime(2023, 5, 22, 14, 0, 0), "Salen", true), (item.Starts, item.Place, item.Cancelled));
    }

    [Theory]
    [InlineData("email: kiosken@example.se\nphone: 031-390 06 01\n", "E-post: kiosken@example.se\nTelefon: 031-390 06 01")]
    [InlineData("email: null\nphone: 031-390 06 01\n", "Telefon: 031-390 06 01")]
    [InlineData("email:\nphone:\n", "")]
    public void Read_Contact_ShowsWhatIsNotBlank(string more, string expected)
    {
        var item = Sample.ReadGood(Sample.Of("contact", more)).Item;
        Assert.Equal((ItemKind.Contact, expected), (item.Kind, item.Text));
    }

    [Theory]
    [InlineData("kind: faq", "title: x", "", 1, "'url' is missing")]
    [InlineData("kind: faq", "title:", "url: https://www.example.se", 3, "'title' is missing")]
    [InlineData("kind: null", "title: x", "url: https://www.example.se", 2, "'kind' is missing")]
    [InlineData("title: x", "kind: fråga", "url: https://www.example.se", 3, "must be faq, news, meeting, contact or page")]
    [InlineData("kind: 1", "title: x", "url: https://www.example.se", 2, "must be faq, news, meeting, contact or page")]
    [InlineData("kind: faq", "title: [x]", "url: https://www.example.se", 3, "must be one value")]
    [InlineData("kind: faq", "title: x", "url: /kontakt", 4, "whole address")]
    [InlineData("kind: faq", "title: x", "url: www.example.se", 4, "whole address")]
    [InlineData("kind: faq", "title: x", "url: javascript:alert(1)", 4, "whole address")]
    [InlineData("kind: faq", "title: x", "url: file:///etc/passwd", 4, "whole address")]
    public void Read_NeededKeyMissingOrWrong_IsAFault(string first, string second, string third, int line, string message)
    {
        var fault = Sample.Faults($"---\n{first}\n{second}\n{third}\n---\n\nText.")[0];
        Assert.Equal(("faq/cykel.md", line), (fault.File, fault.Line));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("faq", "starts: 2023-05-22\n", "unknown key 'starts'")]
    [InlineData("meeting", "email: a@example.se\n", "unknown key 'email'")]
    [InlineData("contact", "Phone: 1\n", "unknown key 'Phone'")]
    [InlineData("faq", "language: swe\n", "two-letter code")]
    [InlineData("faq", "language: SV\n", "two-letter code")]
    [InlineData("news", "published: igår\n", "is not a date")]
    [InlineData("meeting", "starts: igår\n", "is not a date")]
    [InlineData("meeting", "place: [a, b]\n", "must be one value")]
    [InlineData("meeting", "cancelled: ja\n", "must be true or false")]
    [InlineData("contact", "email: [a, b]\n", "must be one value")]
    public void Read_OtherKeyWrong_IsOneFaultOnItsLine(string kind, string more, string message)
    {
        var fault = Assert.Single(Sample.Faults(Sample.Of(kind, more, "Text.")));
        Assert.Equal(5, fault.Line);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("faq", "\n\n")]
    [InlineData("news", "\n<!-- inget -->\n")]
    public void Read_NoText_IsAFaultBelowTheFrontMatter(string kind, string body)
    {
        var fault = Assert.Single(Sample.Faults(Sample.Of(kind, body: body)));
        Assert.Equal("faq/cykel.md:6: there is no text below the front matter", fault.ToString());
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("1. ")]
    public void Read_DeepNesting_IsAFault(string marker)
    {
        var body = string.Concat(Enumerable.Repeat(marker, 100_000)) + "x";
        var fault = Assert.Single(Sample.Faults(Sample.Of("faq", body: body)));
        Assert.Equal((6, "the Markdown is nested too deeply; simplify it"), (fault.Line, fault.Message));
    }
}
