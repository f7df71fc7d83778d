using System.Net;
using Boras.Bot.Replies;
using Markdig;

namespace Boras.Bot.Tests.Replies;

public class ReplyTextTests
{
    private static readonly ChannelAbilities OnlyMarkdown = ChannelAbilities.TextOnly with { Markdown = true };
    private static readonly Source Page = new("Vad är [ny*tt]?", "https://example.org/a_b");

    private static readonly Reply Full = new("sv")
    {
        Passage = "Ett *svar*.",
        Words = ["Egna ord."],
        Source = Page,
        Further = [("Mer text.", new Source("Mer", "https://example.org/mer"))],
        Suggestions = [new Suggestion("Fråga ett?"), new Suggestion("Fråga två?")],
        SuggestionsTitle = "Du kan också fråga",
    };

    [Fact]
    public void Plain_EverythingFilled_WritesAllOfItInOrder() => Assert.Equal(
        """
        Ett *svar*.

        Egna ord.

        Källa: Vad är [ny*tt]?, https://example.org/a_b

        Läs också:

        Mer text.
        Mer, https://example.org/mer

        Du kan också fråga:
        - Fråga ett?
        - Fråga två?
        """,
        ReplyText.Plain(Full));

    [Fact]
    public void For_Markdown_EscapesWordsAndLinksSource() => Assert.Equal(
        """
        Ett \*svar\*.

        Egna ord.

        Källa: [Vad är \[ny\*tt\]?](https://example.org/a_b)

        Läs också:

        Mer text.
        [Mer](https://example.org/mer)

        Du kan också fråga:
        1. Fråga ett?
        2. Fråga två?

        Svara med en siffra, eller ställ en ny fråga.
        """,
        ReplyText.For(Full, OnlyMarkdown));

    [Fact]
    public void For_CardsAndButtons_LeavesThemOutOfTheText()
    {
        var text = ReplyText.For(Full, ChannelAbilities.TextOnly with { Cards = CardKind.Hero, Buttons = ButtonKind.Values });

        Assert.Equal("Ett *svar*.\n\nEgna ord.\n\nKälla: Vad är [ny*tt]?, https://example.org/a_b", text);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void For_OneOfCardsAndButtons_WritesTheOther(bool cards, bool buttons)
    {
        var text = ReplyText.For(Full, ChannelAbilities.TextOnly with
        {
            Cards = cards ? CardKind.Hero : CardKind.None,
            Buttons = buttons ? ButtonKind.Values : ButtonKind.Numbers,
        });

        Assert.Equal(!cards, text.Contains("Mer text.", StringComparison.Ordinal));
        Assert.Equal(!buttons, text.Contains("Fråga två?", StringComparison.Ordinal));
    }

    [Fact]
    public void For_Links_NamesTheFurtherPagesOnly() => Assert.Contains(
        "Läs också:\n- Mer, https://example.org/mer\n\n",
        ReplyText.For(Full, ChannelAbilities.TextOnly with { Cards = CardKind.Links }),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void For_SourceWithoutAddress_IsNamedWithoutLink(bool markdown)
    {
        var reply = new Reply("sv") { Passage = "Ett svar.", Source = new Source("Vad är nytt?", "") };

        Assert.Equal("Ett svar.\n\nKälla: Vad är nytt?", ReplyText.For(reply, ChannelAbilities.TextOnly with { Markdown = markdown }));
    }

    [Theory]
    [InlineData("5 * 3 * 2")]
    [InlineData("*viktigt*")]
    [InlineData("en_liten_rad och _en till_")]
    [InlineData("[text](https://example.org)")]
    [InlineData("![bild](https://example.org/bild.png)")]
    [InlineData("<b>fet</b>")]
    [InlineData("<https://example.org>")]
    [InlineData("# Ingen rubrik")]
    [InlineData("> Inget citat")]
    [InlineData("`ingen kod`")]
    [InlineData("| a | b |")]
    [InlineData("C:\\katalog\\*")]
    [InlineData("A&B")]
    public void For_Markdown_ShowsWordsAsTheyAreWritten(string words)
    {
        var html = Markdown.ToHtml(ReplyText.For(new Reply("sv") { Passage = words }, OnlyMarkdown));

        Assert.Equal($"<p>{words}</p>\n", WebUtility.HtmlDecode(html));
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_SuggestionsWithoutTitle_AreAList() =>
        Assert.Equal("Menar du …?\n\n- Ja\n- Nej", ReplyText.Plain(new Reply("sv") { Words = ["Menar du …?"], Suggestions = [new Suggestion("Ja"), new Suggestion("Nej")] }));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Plain_EmptyPassage_LeavesNoEmptyParagraph(string? passage) =>
        Assert.Equal("Egna ord.", ReplyText.Plain(new Reply("sv") { Passage = passage, Words = ["Egna ord."] }));

    [Fact]
    public void Plain_Nothing_IsEmpty() => Assert.Equal("", ReplyText.Plain(new Reply("sv")));
}
