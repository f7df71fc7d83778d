using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Tests.Activities;

public sealed class HeroCardTests
{
    [Fact]
    public void ToAttachment_FullCard_HasTheSpecifiedJson()
    {
        var card = new HeroCard
        {
            Title = "Låna cykel",
            Subtitle = "Vid torget",
            Text = "Öppet \"nästan\" jämt.",
            Buttons = [CardAction.OpenUrl("Läs mer", "https://www.example.se/å?a=1&b=2"), CardAction.ImBack("Mer", "Visa mer")],
        };
        const string expected = """
            {
              "contentType": "application/vnd.microsoft.card.hero",
              "content": {
                "title": "Låna cykel", "subtitle": "Vid torget", "text": "Öppet \"nästan\" jämt.",
                "buttons": [
                  {"type": "openUrl", "title": "Läs mer", "value": "https://www.example.se/å?a=1&b=2"},
                  {"type": "imBack", "title": "Mer", "value": "Visa mer"}
                ]
              }
            }
            """;
        var activity = new Activity { Attachments = [card.ToAttachment()] };
        var json = JsonSerializer.SerializeToNode(activity, ActivityJsonContext.Default.Activity)!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), json["attachments"]![0]), json.ToJsonString());
    }

    [Fact]
    public void ToAttachment_EmptyCard_IsAnEmptyObject() =>
        Assert.Equal("{}", new HeroCard().ToAttachment().Content!.Value.GetRawText());

    [Fact]
    public void HeroCard_RoundTrip_LosesNothing()
    {
        const string sent = """{"title":"t","images":[{"url":"u"}],"tap":{"type":"openUrl"},"buttons":[{"type":"call","ny":1}]}""";
        var card = JsonSerializer.Deserialize(sent, ActivityJsonContext.Default.HeroCard)!;
        var got = JsonSerializer.SerializeToNode(card, ActivityJsonContext.Default.HeroCard);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(sent), got), got!.ToJsonString());
    }
}
