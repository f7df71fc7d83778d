using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Boras.Bot.Protocol.DirectLine;
using Boras.Bot.Protocol.DirectLine.Conversations;
using Boras.Bot.Tests.Arbitrary;
using FsCheck.Xunit;

namespace Boras.Bot.Protocol.Tests.DirectLine.Conversations;

public sealed class PostedActivityTests
{
    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 500)]
    public void Parse_AnyText_IsAnActivityOrARefusal(string text)
    {
        var (activity, refusal) = PostedActivity.Parse(Encoding.UTF8.GetBytes(text), new DirectLineOptions());

        Assert.True(activity is null ^ refusal is null);
    }

    [Property(MaxTest = 500)]
    public void Parse_AnyBytes_IsAnActivityOrARefusal(byte[] bytes)
    {
        var (activity, refusal) = PostedActivity.Parse(bytes, new DirectLineOptions());

        Assert.True(activity is null ^ refusal is null);
    }

    [Fact]
    public async Task Post_AnyTextInAnyPlace_IsNeverAServerError()
    {
        await using var service = await DirectLineService.StartAsync(null, ("ActivitiesPerMinutePerConversation", "100000"), ("ActivitiesPerMinutePerAddress", "100000"));
        var talk = await service.TalkAsync();
        foreach (var text in FsCheck.Fluent.Gen.Sample(AnyText.Texts().Generator, 60, 40))
        {
            JsonNode name = JsonValue.Create(text)!;
            foreach (var body in new[]
            {
                text,
                new JsonObject { ["type"] = name.DeepClone() }.ToJsonString(),
                new JsonObject { ["type"] = "message", ["text"] = name.DeepClone(), ["from"] = new JsonObject { ["id"] = name.DeepClone() }, ["locale"] = name.DeepClone() }.ToJsonString(),
                new JsonObject { ["type"] = "event", ["name"] = name.DeepClone(), ["value"] = name.DeepClone(), ["channelData"] = new JsonObject { ["clientActivityID"] = name.DeepClone() } }.ToJsonString(),
                new JsonObject { ["type"] = "message", ["channelData"] = name.DeepClone(), [text] = name.DeepClone() }.ToJsonString(),
            })
            {
                var posted = await service.PostAsync($"{talk.Path}/activities", talk.Token, body);
                Assert.True(posted.Status < HttpStatusCode.InternalServerError, $"{posted.Status} for {body}");
            }
        }

        Assert.Equal(HttpStatusCode.OK, (await talk.ReadAsync()).Status);
    }

    [Theory]
    [InlineData("""{"clientActivityID":"a"}""", "a")]
    [InlineData("""{"clientActivityID":""}""", null)]
    [InlineData("""{"clientActivityID":1}""", null)]
    [InlineData("""{}""", null)]
    [InlineData("""[]""", null)]
    [InlineData("""null""", null)]
    public void ClientActivityId_ChannelData_IsFoundWhereItIsAText(string channelData, string? expected)
    {
        var (activity, _) = PostedActivity.Parse(Encoding.UTF8.GetBytes($$"""{"type":"message","channelData":{{channelData}}}"""), new DirectLineOptions());

        Assert.Equal(expected, PostedActivity.ClientActivityId(activity!));
    }

    [Fact]
    public void Parse_DeepNesting_IsRefused()
    {
        var (_, refusal) = PostedActivity.Parse(Encoding.UTF8.GetBytes(new string('[', 100_000)), new DirectLineOptions());

        Assert.Equal(400, refusal?.Status);
    }
}
