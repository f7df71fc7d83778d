using System.Text;
using System.Text.Json.Nodes;
using Boras.Bot.Tests.Hosting;

namespace Boras.Bot.Tests.Teams.Packaging;

/// <summary>What the manifest promises is what the bot does.</summary>
[Collection(BotHostCollection.Name)]
public sealed class ManifestTests(BotHost host) : IDisposable
{
    private const string PromptPath = "bots[0].commandLists[0].commands[{0}].prompt";
    private static readonly string NoAnswer = "Det hittar jag inget svar|I can’t find|En löydä";
    private readonly AppPackage _app = new();

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    [InlineData("fi")]
    public async Task Prompts_Sent_AreAnswered(string language)
    {
        Assert.Empty(_app.Pack());
        var commands = _app.Manifest()["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();
        var texts = language == "sv" ? null : JsonNode.Parse(_app.Unpack().Single(file => file.Name == $"{language}.json").Content);
        var teams = new Dialogue(host, "msteams");

        foreach (var (index, command) in commands.Index())
        {
            var prompt = (string)(texts?[string.Format(null, CompositeFormat.Parse(PromptPath), index)] ?? command!["prompt"])!;

            var reply = await teams.Reply(prompt);

            Assert.Equal("prompt", (string?)command!["type"]);
            Assert.Equal((prompt, language), (prompt, (string?)reply["locale"]));
            Assert.DoesNotMatch(NoAnswer, Dialogue.TextOf(reply));
        }
    }

    [Fact]
    public async Task MessageExtension_CommandOfTheManifest_IsAnswered()
    {
        Assert.Empty(_app.Pack());
        var command = Assert.Single(_app.Manifest()["composeExtensions"]![0]!["commands"]!.AsArray())!;
        var parameter = Assert.Single(command["parameters"]!.AsArray())!;
        var query = new JsonObject
        {
            ["commandId"] = command["id"]!.DeepClone(),
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = parameter["name"]!.DeepClone(), ["value"] = "Varför behövs innovationer?" }),
        };

        var answer = await new Dialogue(host, "msteams").Invoke("composeExtension/query", query.ToJsonString());

        Assert.Equal("query", (string?)command["type"]);
        Assert.Equal("Varför behövs innovationer?", (string?)answer["composeExtension"]!["attachments"]![0]!["preview"]!["content"]!["title"]);
    }

    [Fact]
    public void Scopes_Always_ArePersonalTeamAndGroupChat()
    {
        Assert.Empty(_app.Pack());
        var bot = _app.Manifest()["bots"]![0]!;

        Assert.Equal(["personal", "team", "groupChat"], bot["scopes"]!.AsArray().Select(scope => (string?)scope));
        Assert.Equal(["personal", "team", "groupChat"], bot["commandLists"]![0]!["scopes"]!.AsArray().Select(scope => (string?)scope));
    }

    public void Dispose() => _app.Dispose();
}
