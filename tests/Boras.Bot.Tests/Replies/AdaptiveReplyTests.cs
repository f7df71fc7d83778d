using System.Text.Json.Nodes;
using Boras.Bot.Replies;

namespace Boras.Bot.Tests.Replies;

public class AdaptiveReplyTests
{
    private static readonly Reply Full = new("en")
    {
        Passage = "Första *stycket*.\n\n- en punkt\n- en till",
        Words = ["The answer is in Swedish."],
        Source = new Source("Frågan?", "https://example.org/svar"),
        Further = [("Mer text.", new Source("Mer?", "https://example.org/mer"))],
        Suggestions = [new Suggestion("Nästa fråga?", "faq/nasta")],
        SuggestionsTitle = "You can also ask",
        Rated = "faq/fragan",
    };

    [Fact]
    public void Create_Reply_IsACardThatEveryTeamsClientShows()
    {
        var card = Card(Full);

        Assert.Equal(("AdaptiveCard", "1.4", "en"), ((string?)card["type"], (string?)card["version"], (string?)card["lang"]));
        Assert.Contains("https://example.org/svar", (string?)card["fallbackText"], StringComparison.Ordinal);
        Assert.Equal("Första *stycket*. - en punkt\n- en till The answer is in Swedish.", (string?)card["speak"]);
    }

    [Fact]
    public void Create_Reply_ShowsItsWordsAsTheyAreWrittenInOrder() => Assert.Equal(
        [
            @"Första \*stycket\*.", "- en punkt\n- en till", "The answer is in Swedish.", "Source: [Frågan?](https://example.org/svar)",
            "See also", "[Mer?](https://example.org/mer)", "Mer text.", "You can also ask", "Nästa fråga?",
        ],
        All(Card(Full), "TextBlock").Select(block => (string)block["text"]!));

    [Fact]
    public void Create_Text_Wraps() => Assert.All(All(Card(Full), "TextBlock"), block => Assert.True((bool)block["wrap"]!));

    [Fact]
    public void Create_Suggestion_IsABoxThatPicksTheItem()
    {
        var box = Assert.Single(All(Card(Full), "Container"), box => box["selectAction"] is not null);

        Assert.Equal(("Nästa fråga?", true), ((string?)box["items"]![0]!["text"], (bool)box["items"]![0]!["wrap"]!));
        var action = box["selectAction"]!;
        Assert.Equal(
            ("Action.Execute", "Nästa fråga?", "pick", "faq/nasta"),
            ((string?)action["type"], (string?)action["title"], (string?)action["verb"], (string?)action["data"]!["item"]));
        Assert.Null(action["data"]!["msteams"]);
    }

    [Fact]
    public void Create_Suggestion_WithoutExecuteSendsTheTitleAsTheUsersMessageWithTheItem()
    {
        var action = Assert.Single(All(Card(Full), "Action.Execute"), action => (string?)action["verb"] == "pick")["fallback"]!;

        Assert.Equal(("Action.Submit", "Nästa fråga?", "faq/nasta"), ((string?)action["type"], (string?)action["title"], (string?)action["data"]!["item"]));
        var message = action["data"]!["msteams"]!;
        Assert.Equal(("messageBack", "Nästa fråga?", "Nästa fråga?"), ((string?)message["type"], (string?)message["text"], (string?)message["displayText"]));
        Assert.Equal("faq/nasta", (string?)JsonNode.Parse((string)message["value"]!)!["item"]);
    }

    [Fact]
    public void Create_Rated_AsksForFeedbackWithTheItem()
    {
        var actions = All(Card(Full), "Action.Execute").Where(action => (string?)action["verb"] == "feedback").ToList();

        Assert.Equal(["👍 That helped", "👎 That did not help"], actions.Select(action => (string)action["title"]!));
        Assert.Equal(["up", "down"], actions.Select(action => (string)action["data"]!["feedback"]!));
        Assert.All(actions, action =>
        {
            Assert.Equal(("feedback", "faq/fragan"), ((string?)action["verb"], (string?)action["data"]!["item"]));
            Assert.Equal("Action.Submit", (string?)action["fallback"]!["type"]);
        });
    }

    [Fact]
    public void Create_OnlyWords_HasNoActions()
    {
        var card = Card(new Reply("sv") { Words = ["Hej!"] });

        Assert.Empty(All(card, "ActionSet"));
        Assert.Equal("Hej!", (string?)Assert.Single(All(card, "TextBlock"))["text"]);
    }

    private static JsonNode Card(Reply reply)
    {
        var attachment = AdaptiveReply.Create(reply);
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.ContentType);
        return JsonNode.Parse(attachment.Content!.Value.GetRawText())!;
    }

    private static List<JsonNode> All(JsonNode node, string type) => node switch
    {
        JsonArray array => [.. array.SelectMany(item => All(item!, type))],
        JsonObject item => [.. (string?)(item["type"] as JsonValue) == type ? [item] : Array.Empty<JsonNode>(),
            .. item.Where(property => property.Key != "fallback" && property.Value is not null).SelectMany(property => All(property.Value!, type))],
        _ => [],
    };
}
