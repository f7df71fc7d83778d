using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.DirectLine;
using Boras.Bot.Protocol.DirectLine.Conversations;
using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.Protocol.Tests.DirectLine.Conversations;

public sealed class PostedContentTests
{
    private const string Id = "AbC-_1|0123456789abcdef0123456789abcdef";
    private static readonly PostedContent Content = new(new KeptIds(new ActivityFilters([])));

    [Fact]
    public void Of_EveryField_KeepsWhatIsOnTheListAlone()
    {
        var posted = new JsonObject
        {
            ["type"] = "message",
            ["text"] = "text",
            ["textFormat"] = "plain",
            ["speak"] = "speak",
            ["summary"] = "summary",
            ["name"] = "name",
            ["value"] = new JsonObject { ["feedback"] = "up" },
            ["locale"] = "sv-SE",
            ["replyToId"] = Id,
            ["attachments"] = new JsonArray(new JsonObject { ["name"] = "file" }),
            ["channelData"] = new JsonObject { ["clientActivityID"] = "client", ["secret"] = "hemligt" },
        };
        var expected = posted.DeepClone().AsObject();
        expected["channelData"]!.AsObject().Remove("secret");
        foreach (var name in typeof(Activity).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Append("unknown").Where(name => !posted.ContainsKey(name) && name != "properties"))
        {
            posted[name] = name switch
            {
                "from" or "recipient" or "conversation" => new JsonObject { ["id"] = "hemligt", ["name"] = "hemligt" },
                "membersAdded" or "membersRemoved" or "reactionsAdded" or "reactionsRemoved" or "entities" => new JsonArray(new JsonObject { ["id"] = "hemligt", ["type"] = "hemligt" }),
                "suggestedActions" => new JsonObject { ["to"] = new JsonArray("hemligt") },
                _ => "hemligt",
            };
        }

        var kept = JsonNode.Parse(JsonSerializer.Serialize(Content.Of(Read(posted)), ActivityJsonContext.Default.Activity))!;

        Assert.True(JsonNode.DeepEquals(expected, kept), kept.ToJsonString());
        Assert.DoesNotContain("hemligt", kept.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv", true)]
    [InlineData("sv-SE", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("es-419", true)]
    [InlineData("", false)]
    [InlineData("sv\n", false)]
    [InlineData("sv_SE", false)]
    [InlineData("svenska", false)]
    [InlineData("sv-", false)]
    [InlineData("sv-x-anna@example.org", false)]
    [InlineData("sv-0701234567", false)]
    [InlineData("å", false)]
    public void Locale_Posted_IsKeptWhenItIsATag(string posted, bool isKept) => Assert.Equal(isKept ? posted : null, PostedContent.Locale(posted));

    [Fact]
    public void Locale_Huge_IsLookedThroughAtOnce() =>
        Assert.Null(PostedContent.Locale("sv" + string.Concat(Enumerable.Repeat("-aaa", 100_000)) + "!"));

    [Theory]
    [InlineData(Id, true)]
    [InlineData(Id + "\n", false)]
    [InlineData("", false)]
    [InlineData("anna@example.org", false)]
    [InlineData("c|0123456789ABCDEF0123456789ABCDEF", false)]
    [InlineData("c|0701234567", false)]
    [InlineData("|0123456789abcdef0123456789abcdef", false)]
    public void Of_ReplyToId_IsKeptWhenItIsOneOfThisChannel(string posted, bool isKept) =>
        Assert.Equal(isKept ? posted : null, Content.Of(new Activity { Type = "message", ReplyToId = posted }).ReplyToId);

    [Theory]
    [InlineData("plain", true)]
    [InlineData("markdown", true)]
    [InlineData("xml", true)]
    [InlineData("0701234567", false)]
    public void Of_TextFormat_IsKeptWhenItIsKnown(string posted, bool isKept) =>
        Assert.Equal(isKept ? posted : null, Content.Of(new Activity { Type = "message", TextFormat = posted }).TextFormat);

    [Theory]
    [InlineData("message", true)]
    [InlineData("event", true)]
    [InlineData("endOfConversation", true)]
    [InlineData("Message", false)]
    [InlineData("0701234567", false)]
    [InlineData("messageUpdate", false)]
    [InlineData("conversationUpdate", false)]
    [InlineData("installationUpdate", false)]
    public void Parse_Type_IsTakenWhenClientsMaySendIt(string type, bool isTaken)
    {
        var (activity, refusal) = PostedActivity.Parse(Encoding.UTF8.GetBytes(new JsonObject { ["type"] = type }.ToJsonString()), new DirectLineOptions());

        Assert.Equal((isTaken, isTaken ? null : 400), (activity is not null, refusal?.Status));
        Assert.DoesNotContain("0701234567", refusal?.Message ?? "", StringComparison.Ordinal);
    }

    private static Activity Read(JsonObject json) => JsonSerializer.Deserialize(json.ToJsonString(), ActivityJsonContext.Default.Activity)!;
}
