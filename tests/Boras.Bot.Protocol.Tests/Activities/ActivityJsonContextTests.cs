using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Tests.Activities;

public sealed class ActivityJsonContextTests
{
    // What every type of activity carries; "ny" and "properties" stand for what a later version of the protocol adds.
    private const string Common = """
        "id": "1", "timestamp": "2023-05-22T12:00:00.1234567Z", "localTimestamp": "2023-05-22T14:00:00.12+02:00",
        "localTimezone": "Europe/Stockholm", "serviceUrl": "http://localhost:5000/", "channelId": "emulator",
        "from": {"id": "u", "name": "Gäst", "aadObjectId": "0-0", "role": "user", "ny": [1, null, {"å": "ä"}]},
        "recipient": {"id": "b", "name": "Bot", "ny": {"properties": {}}},
        "conversation": {"id": "x|livechat", "name": "c", "isGroup": false, "conversationType": "personal", "tenantId": "t", "ny": 1.50},
        "properties": {"djup": {"djupare": [true, "ö", null]}}, "Type": "annan", "ny": 12345678901234567890.125
        """;

    [Theory]
    [InlineData("message", """
        "text": "Åka båt på sjön? 🚣‍♀️ \"citat\" <b> \u0001", "textFormat": "plain", "locale": "sv-SE", "speak": "s", "inputHint": "expectingInput",
        "summary": "s", "attachmentLayout": "list", "replyToId": "0", "deliveryMode": "expectReplies", "value": {"a": [1, 2.0]}, "valueType": "v",
        "attachments": [{"contentType": "c", "contentUrl": "u", "content": {"å": 1}, "name": "n", "thumbnailUrl": "t", "ny": "x"}],
        "entities": [{"type": "mention", "mentioned": {"id": "b", "ny": 1}, "text": "<at>b</at>"}, {"type": "clientInfo", "locale": "sv"}],
        "suggestedActions": {"to": ["u"], "actions": [{"type": "imBack", "title": "t", "value": "v", "image": "i"}], "ny": false},
        "channelData": {"clientActivityID": "9", "djup": [[[1]]]}
        """)]
    [InlineData("conversationUpdate", """
        "membersAdded": [{"id": "u", "ny": 1}, {"id": "b"}], "membersRemoved": [{"id": "v", "name": "Öl"}], "topicName": "t", "historyDisclosed": true
        """)]
    [InlineData("invoke", """ "name": "adaptiveCard/action", "value": {"action": {"verb": "x"}}, "channelData": "bara text" """)]
    [InlineData("event", """ "name": "händelse", "value": [1, "två", null], "relatesTo": {"bot": {"id": "b"}} """)]
    [InlineData("messageReaction", """
        "reactionsAdded": [{"type": "like", "ny": {"a": 1}}], "reactionsRemoved": [{"type": "plusOne"}], "replyToId": "0"
        """)]
    [InlineData("installationUpdate", """ "action": "add", "ny2": [] """)]
    [InlineData("typing", """ "ny2": {} """)]
    [InlineData("endOfConversation", """ "code": "completedSuccessfully", "text": "Hej då" """)]
    public void Activity_RoundTrip_LosesNothing(string type, string more)
    {
        var sent = $$"""{"type": "{{type}}", {{Common}}, {{more}} }""";
        var activity = JsonSerializer.Deserialize(sent, ActivityJsonContext.Default.Activity)!;
        var got = JsonSerializer.Serialize(activity, ActivityJsonContext.Default.Activity);
        Assert.Equal(type, activity.Type);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(sent), JsonNode.Parse(got)), got);
    }

    [Fact]
    public void Activity_Known_IsReadIntoItsMembers()
    {
        var activity = JsonSerializer.Deserialize(
            """{"type":"message","text":"Åäö 😀","membersAdded":[{"id":"u"}],"conversation":{"id":"c","isGroup":true},"ny":1}""",
            ActivityJsonContext.Default.Activity)!;
        Assert.Equal(("message", "Åäö 😀", "c", true), (activity.Type, activity.Text, activity.Conversation!.Id, activity.Conversation.IsGroup));
        Assert.Equal("u", Assert.Single(activity.MembersAdded!).Id);
        Assert.Equal(1, Assert.Single(activity.Properties!).Value.GetInt32());
    }

    [Fact]
    public void Activity_Empty_IsAnEmptyObject() =>
        Assert.Equal("{}", JsonSerializer.Serialize(new Activity(), ActivityJsonContext.Default.Activity));

    [Fact]
    public void ExpectedReplies_InOrder_IsAListOfActivities()
    {
        var replies = new ExpectedReplies { Activities = { new Activity { Text = "å" }, new Activity { Type = "typing" } } };
        var json = JsonSerializer.Serialize(replies, ActivityJsonContext.Default.ExpectedReplies);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"activities":[{"text":"å"},{"type":"typing"}]}"""), JsonNode.Parse(json)), json);
    }
}
