using System.Net;
using System.Text.Json.Nodes;
using Boras.Bot.Tests.Hosting;

namespace Boras.Bot.Tests.Conversations;

[Collection(BotHostCollection.Name)]
public class FaqBotTests(BotHost host) : IAsyncLifetime
{
    private readonly string _conversation = Incoming.NewConversation();
    private FakeChannel _channel = null!;

    public async Task InitializeAsync() => _channel = await FakeChannel.StartAsync();

    public Task DisposeAsync() => _channel.DisposeAsync().AsTask();

    [Fact]
    public async Task OnMessage_FromEmulator_PostsReplyToEncodedConversation()
    {
        await Deliver(Incoming.Message("abc|livechat", "Vad är en innovation?").With("id", "posted-1"));

        var (target, reply) = Assert.Single(_channel.Posts);
        Assert.Equal("POST /v3/conversations/abc%7Clivechat/activities/posted-1", target);
        Assert.Equal("abc|livechat", (string?)reply["conversation"]!["id"]);
        Assert.Equal(Incoming.Bot, (string?)reply["from"]!["id"]);
        Assert.Equal(Incoming.User, (string?)reply["recipient"]!["id"]);
        Assert.Contains("ständiga förbättringar", (string?)reply["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(403)]
    public async Task OnMessage_ChannelRefusesReply_StillAnswers200(int status)
    {
        await using var broken = await FakeChannel.StartAsync(status);

        await Deliver(Incoming.Message(_conversation, "Hej"), broken);

        Assert.Single(broken.Posts);
    }

    [Theory]
    [InlineData("""{"question":"Vad är en innovation?"}""")]
    [InlineData("\"Vad är en innovation?\"")]
    public async Task OnMessage_ValueWithoutText_AnswersTheQuestionInIt(string value)
    {
        await Deliver(Incoming.Activity("message", _conversation).With("value", JsonNode.Parse(value)));

        Assert.Contains("ständiga förbättringar", OnlyText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value", """{"other":"Vad är en innovation?"}""")]
    [InlineData("value", """{"question":17}""")]
    [InlineData("value", "17")]
    [InlineData("text", "\" \\n \"")]
    [InlineData("attachments", """[{"contentType":"image/png","contentUrl":"https://example.org/bild.png"}]""")]
    public async Task OnMessage_NothingToRead_SaysThatItReadsText(string property, string value)
    {
        await Deliver(Incoming.Activity("message", _conversation).With(property, JsonNode.Parse(value)));

        Assert.StartsWith("Jag kan bara läsa text.", OnlyText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnMessage_OnlyAttachmentInEnglish_SaysSoInEnglish()
    {
        var picture = new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://example.org/picture.png" };

        await Deliver(Incoming.Activity("message", _conversation).With("attachments", new JsonArray(picture)).With("locale", "en-GB"));

        Assert.StartsWith("I can only read text.", OnlyText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnMessage_CutInsideSurrogatePair_IsAnswered()
    {
        await Deliver(Incoming.Message(_conversation, new string('a', 1_999) + "😀"));

        Assert.StartsWith("Det hittar jag inget svar på", OnlyText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnMembersAdded_BotAndUserInOneActivity_GreetsOnce()
    {
        await Deliver(Incoming.MembersAdded(_conversation, Incoming.Bot, Incoming.User));

        Assert.StartsWith("Hej! Jag är Borås Stads automatiska frågetjänst", OnlyText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnMembersAdded_BotThenUser_GreetsTheUserOnce()
    {
        await Deliver(Incoming.MembersAdded(_conversation, Incoming.Bot));
        Assert.Empty(_channel.Posts);

        await Deliver(Incoming.MembersAdded(_conversation, Incoming.User));

        Assert.StartsWith("Hej! Jag är", OnlyText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnMembersAdded_AnotherConversation_IsGreetedToo()
    {
        await Deliver(Incoming.MembersAdded(_conversation, Incoming.User));
        await Deliver(Incoming.MembersAdded(Incoming.NewConversation(), Incoming.User));

        Assert.Equal(2, _channel.Posts.Count);
    }

    [Fact]
    public async Task OnInstallationUpdate_ThenConversationUpdate_GreetsOnce()
    {
        await Deliver(Incoming.Activity("installationUpdate", _conversation, "msteams").With("action", "add"));
        await Deliver(Incoming.MembersAdded(_conversation, Incoming.Bot, Incoming.User).With("channelId", "msteams"));

        Assert.StartsWith("Hej! Jag är", OnlyText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("channel")]
    [InlineData("groupChat")]
    public async Task OnMembersAdded_SomeoneJoinsATeam_IsNotGreeted(string type)
    {
        var joined = Incoming.MembersAdded(_conversation, Incoming.User).With("channelId", "msteams");
        joined["conversation"]!["conversationType"] = type;

        await Deliver(joined);

        Assert.Empty(_channel.Posts);
    }

    [Fact]
    public async Task OnMessage_InAThreadOfATeam_IsAnsweredInTheThread()
    {
        var question = Incoming.Message("19:abc@thread.tacv2;messageid=1700000000000", "<at>Borås Bot</at> Vad är en innovation?", "msteams");
        question["recipient"]!["name"] = "Borås Bot";

        await Deliver(question);

        var (target, reply) = Assert.Single(_channel.Posts);
        Assert.StartsWith("POST /v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D1700000000000/activities/", target, StringComparison.Ordinal);
        Assert.Contains("ständiga förbättringar", Dialogue.TextOf(reply), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnInstallationUpdate_Removed_SaysNothing()
    {
        await Deliver(Incoming.Activity("installationUpdate", _conversation, "msteams").With("action", "remove"));

        Assert.Empty(_channel.Posts);
    }

    [Fact]
    public async Task OnInstallationUpdate_RemovedAndAddedAgain_GreetsAgain()
    {
        foreach (var action in new[] { "add", "add-upgrade", "remove", "add" })
        {
            await Deliver(Incoming.Activity("installationUpdate", _conversation, "msteams").With("action", action));
        }

        Assert.Equal(2, _channel.Posts.Count);
        Assert.All(_channel.Posts, post => Assert.StartsWith("Hej! Jag är", Dialogue.TextOf(post.Body), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sv-SE", "Hej! Jag är Borås Stads")]
    [InlineData("en-US", "Hello! I am the City of Borås")]
    [InlineData("fi", "Hei! Olen Boråsin")]
    [InlineData("de-DE", "Hej! Jag är Borås Stads")]
    [InlineData("", "Hej! Jag är Borås Stads")]
    [InlineData(null, "Hej! Jag är Borås Stads")]
    public async Task OnMembersAdded_Locale_ChoosesLanguageOfGreeting(string? locale, string expected)
    {
        await Deliver(Incoming.MembersAdded(_conversation, Incoming.User).With("locale", locale));

        Assert.StartsWith(expected, OnlyText(), StringComparison.Ordinal);
    }

    private string OnlyText() => Dialogue.TextOf(Assert.Single(_channel.Posts).Body);

    private async Task Deliver(JsonObject activity, FakeChannel? channel = null)
    {
        var client = host.CreateClient();
        using var response = await client.PostAsync(activity.With("serviceUrl", (channel ?? _channel).ServiceUrl));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
