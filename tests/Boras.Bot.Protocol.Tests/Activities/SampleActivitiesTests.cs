using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Tests.Activities;

namespace Boras.Bot.Protocol.Tests.Activities;

/// <summary>What channels send comes out of the protocol as it went in.</summary>
public sealed class SampleActivitiesTests
{
    private static readonly string[] Types =
    [
        ActivityTypes.Message, ActivityTypes.ConversationUpdate, ActivityTypes.Invoke, ActivityTypes.Event,
        ActivityTypes.MessageReaction, ActivityTypes.InstallationUpdate, ActivityTypes.Typing, ActivityTypes.EndOfConversation,
    ];

    public static TheoryData<string> Channels => [.. SampleActivities.Channels];

    [Theory]
    [MemberData(nameof(Channels))]
    public void Activity_OfAChannel_RoundTripsWithoutLoss(string channel) => Assert.All(SampleActivities.Of(channel), sent =>
    {
        var activity = JsonSerializer.Deserialize(sent, ActivityJsonContext.Default.Activity)!;

        Assert.Equal(Values(sent), Values(JsonSerializer.Serialize(activity, ActivityJsonContext.Default.Activity)));
    });

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task Activity_ReadByTheEndpoint_IsWhatTheChannelSent(string channel)
    {
        string? got = null;
        await using var service = await TestService.StartAsync((turn, _) =>
        {
            got = JsonSerializer.Serialize(turn.Activity, ActivityJsonContext.Default.Activity);
            return Task.FromResult<InvokeResponse?>(null);
        });
        foreach (var activity in SampleActivities.Of(channel))
        {
            // From Teams the mention of the bot is taken out on the way; MentionFilterTests cover that.
            var sent = activity.Replace("\"channelId\":\"msteams\"", "\"channelId\":\"agents\"", StringComparison.Ordinal);

            using var response = await service.PostAsync(sent);

            Assert.Equal(200, (int)response.StatusCode);
            Assert.Equal(Values(sent), Values(got!));
        }
    }

    [Theory]
    [MemberData(nameof(Channels))]
    public void Samples_OfAChannel_AreOfEveryType(string channel) => Assert.Empty(
        Types.Except(SampleActivities.Of(channel).Select(activity => (string?)JsonNode.Parse(activity)!["type"])));

    // Every value with its place, numbers with every digit as they were written.
    private static SortedSet<string> Values(string json) => new(Values(JsonNode.Parse(json), "$"), StringComparer.Ordinal);

    private static IEnumerable<string> Values(JsonNode? node, string path) => node switch
    {
        JsonObject json => json.SelectMany(property => Values(property.Value, $"{path}.{property.Key}")).Prepend($"{path} {{{json.Count}}}"),
        JsonArray array => array.SelectMany((item, index) => Values(item, $"{path}[{index}]")).Prepend($"{path} [{array.Count}]"),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => [$"{path} {value.ToJsonString()}"],
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [$"{path} \"{value.GetValue<string>()}\""],
        _ => [$"{path} {node?.ToJsonString() ?? "null"}"],
    };
}
