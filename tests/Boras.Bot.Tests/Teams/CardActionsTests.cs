using System.Text.Json.Nodes;
using Boras.Bot.Tests.Hosting;

namespace Boras.Bot.Tests.Teams;

/// <summary>What is pressed on a card in Teams; ratings are in RatingsTests.</summary>
[Collection(BotHostCollection.Name)]
public class CardActionsTests(BotHost host)
{
    private readonly Dialogue _teams = new(host, "msteams");

    [Fact]
    public async Task Pick_BoxOfACard_IsShownAndReplied()
    {
        var box = Boxes(await _teams.Reply("Varför behövs innovationer?"))[0];
        var title = (string)box["title"]!;

        var body = await Press(box);

        Assert.Equal((200, "application/vnd.microsoft.activity.message", title), ((int)body["statusCode"]!, (string?)body["type"], (string?)body["value"]));
        var reply = Assert.Single(body["activities"]!.AsArray())!;
        Assert.Contains($"Källa: [{title}](https://www.boras.se/", reply["attachments"]![0]!["content"]!["body"]!.ToJsonString(Readable), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pick_ThenAQuestionThatPointsBack_IsAnsweredFromWhatWasPicked()
    {
        var greeting = (await _teams.Say("Hej"))[..3];
        var boxes = Boxes(await _teams.Reply("Varför behövs innovationer?"));
        await Press(boxes.Single(box => (string?)box["title"] == "Hur många innovationsplattformar finns i Sverige?"));

        Assert.Equal("Hej", greeting);
        Assert.Contains("Kiruna", await _teams.Say("Och vilka städer är det?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"choice":"none","language":"sv"}""", "Inget av dessa", "Det hittar jag inget svar på")]
    [InlineData("""{"choice":"none","language":"fi"}""", "Ei mikään näistä", "En löydä")]
    [InlineData("""{"item":"faq/borta","question":"Hur söker jag bygglov?","language":"sv"}""", "Hur söker jag bygglov?", "Den texten finns inte kvar")]
    public async Task Pick_NothingToShow_SaysSo(string data, string shown, string said)
    {
        var body = await Press(new JsonObject { ["verb"] = "pick", ["data"] = JsonNode.Parse(data) });

        Assert.Equal(shown, (string?)body["value"]);
        Assert.StartsWith(said, Dialogue.TextOf(Assert.Single(body["activities"]!.AsArray())!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"verb":"pick","data":{"x":1}}""")]
    [InlineData("""{"verb":"pick"}""")]
    [InlineData("""{"verb":["pick"],"data":{"item":"faq/vad-ar-en-innovation"}}""")]
    public async Task Pick_NoActionOfTheBots_IsAnErrorInTheBody(string action)
    {
        var body = await Press(JsonNode.Parse(action)!);

        Assert.Equal((400, null), ((int)body["statusCode"]!, body["activities"]));
    }

    private static System.Text.Json.JsonSerializerOptions Readable { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static List<JsonNode> Boxes(JsonNode reply) =>
        [.. reply["attachments"]![0]!["content"]!["body"]!.AsArray().Select(part => part!["selectAction"]).OfType<JsonNode>()];

    private Task<JsonNode> Press(JsonNode action) =>
        _teams.Invoke("adaptiveCard/action", new JsonObject { ["action"] = action.DeepClone(), ["trigger"] = "manual" }.ToJsonString(), expectReplies: true);
}
