using Boras.Bot.Protocol.Activities;
using Boras.Bot.Replies;

namespace Boras.Bot.Tests.Replies;

public class PassageLanguagesTests
{
    private static readonly Reply English = new("en")
    {
        Passage = "Ett svar.",
        Words = ["The answer is in Swedish."],
        Source = new Source("En fråga", "https://www.boras.se/1"),
        Further = [("Mer.", new Source("Utan sida", "")), ("More.", new Source("In English", "https://www.boras.se/2", "en")), ("Ännu mer.", new Source("En till", "https://www.boras.se/3"))],
        Suggestions = [new Suggestion("Vad är det?", "faq/1") { Language = "sv" }, new Suggestion("None of these") { IsNone = true }],
        Rated = "faq/1",
    };

    [Fact]
    public void Mark_EnglishReplyOverDirectLine_NamesPassageLinksAndButtonsInSwedish()
    {
        var marks = Marks(English, "directline");

        // Links are counted as they stand in the text: source, then further pages that have an address.
        Assert.Equal([("text", null, "sv"), ("link", 0, "sv"), ("link", 2, "sv"), ("suggestedAction", 0, "sv")], marks);
    }

    [Fact]
    public void Mark_EnglishReplyInEmulator_NamesAttachments() =>
        Assert.Equal([("text", null, "sv"), ("attachment", 0, "sv"), ("attachment", 2, "sv"), ("suggestedAction", 0, "sv")], Marks(English, "emulator"));

    [Theory]
    [InlineData("directline")]
    [InlineData("sms")]
    public void Mark_SwedishReply_NamesWhatIsNotSwedish(string channel) => Assert.Equal(
        channel == "sms" ? [] : [("link", 1, "en")],
        Marks(English with { Language = "sv", Words = [] }, channel));

    private static List<(string? Part, int? Index, string? Language)> Marks(Reply reply, string channel)
    {
        var to = new Activity { Type = "message", ChannelId = channel, Conversation = new ConversationAccount { Id = "c" } };
        return [.. (ReplyActivity.Create(to, reply)[0].Entities ?? []).Where(entity => entity.Type == "passageLanguage").Select(entity => (
            entity.Properties!["part"].GetString(),
            entity.Properties.TryGetValue("index", out var index) ? index.GetInt32() : (int?)null,
            entity.Properties["inLanguage"].GetString()))];
    }
}
