using System.Text.Json.Nodes;
using Boras.Bot.Tests.Hosting;

namespace Boras.Bot.Tests.Teams;

[Collection(BotHostCollection.Name)]
public class MessageExtensionTests(BotHost host)
{
    private readonly Dialogue _teams = new(host, "msteams");

    [Fact]
    public async Task Query_Question_GivesCardsToInsertWithPreviews()
    {
        var result = await Query("""[{"name":"question","value":"Varför behövs innovationer?"}]""");

        Assert.Equal(("result", "list"), ((string?)result["type"], (string?)result["attachmentLayout"]));
        var first = result["attachments"]![0]!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)first["contentType"]);
        Assert.Contains("globaliseringen", (string?)first["content"]!["body"]![0]!["text"], StringComparison.Ordinal);
        Assert.Contains("](https://www.boras.se/", (string?)first["content"]!["body"]![1]!["text"], StringComparison.Ordinal);
        var preview = first["preview"]!;
        Assert.Equal(
            ("application/vnd.microsoft.card.thumbnail", "Varför behövs innovationer?"),
            ((string?)preview["contentType"], (string?)preview["content"]!["title"]));
        Assert.EndsWith(" …", (string?)preview["content"]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task SelectItem_TapOfAPreview_GivesThatItem()
    {
        foreach (var hit in (await Query("""[{"name":"question","value":"innovation"}]"""))["attachments"]!.AsArray())
        {
            var tap = hit!["preview"]!["content"]!["tap"]!;
            Assert.Equal("invoke", (string?)tap["type"]);

            var selected = (await _teams.Invoke("composeExtension/selectItem", tap["value"]!.ToJsonString()))["composeExtension"]!;

            Assert.Equal("result", (string?)selected["type"]);
            Assert.Contains((string)hit["preview"]!["content"]!["title"]!, selected["attachments"]![0]!["content"]!["body"]!.ToJsonString(Readable), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Query_ToolWithoutManifest_FindsByTheOnlyParameterAndOffersNoTap()
    {
        var body = await _teams.Invoke("composeExtension/query", """{"parameters":[{"value":"Varför behövs innovationer?"}],"queryOptions":{"skip":0,"count":25}}""");

        var preview = body["composeExtension"]!["attachments"]![0]!["preview"]!["content"]!;
        Assert.Equal("Varför behövs innovationer?", (string?)preview["title"]);
        Assert.Null(preview["tap"]);
    }

    [Theory]
    [InlineData("""[{"name":"initialRun","value":"true"}]""")]
    [InlineData("""[{"name":"question","value":""}]""")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[17,null]")]
    [InlineData("""[{"name":"question","value":{"a":1}}]""")]
    [InlineData("""[{"name":"question"}]""")]
    public async Task Query_NothingWritten_GivesWhatThereIs(string parameters)
    {
        var attachments = (await Query(parameters))["attachments"]!.AsArray();

        Assert.InRange(attachments.Count, 5, 10);
    }

    [Fact]
    public async Task Query_NothingFound_SaysSo()
    {
        var result = await Query("""[{"name":"question","value":"xyzzy"}]""");

        Assert.Equal(("message", "Det hittar jag inget svar på i stadens texter."), ((string?)result["type"], (string?)result["text"]));
    }

    [Theory]
    [InlineData("""{"skip":0,"count":2}""", 2)]
    [InlineData("""{"skip":1000000,"count":10}""", 0)]
    [InlineData("""{"skip":-1,"count":100000}""", 10)]
    [InlineData("""{"skip":"x","count":0}""", 1)]
    public async Task Query_Page_IsHeldToItsBounds(string options, int expected)
    {
        var body = await _teams.Invoke("composeExtension/query", $$$"""{"commandId":"search","parameters":[],"queryOptions":{{{options}}}}""");

        Assert.Equal(expected, body["composeExtension"]!["attachments"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("""{"item":"faq/borta"}""")]
    [InlineData("{}")]
    [InlineData("17")]
    public async Task SelectItem_Gone_SaysSo(string value)
    {
        var body = await _teams.Invoke("composeExtension/selectItem", value);

        Assert.Equal("Den texten finns inte kvar hos staden.", (string?)body["composeExtension"]!["text"]);
    }

    private static System.Text.Json.JsonSerializerOptions Readable { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private async Task<JsonNode> Query(string parameters) =>
        (await _teams.Invoke("composeExtension/query", $$$"""{"commandId":"search","parameters":{{{parameters}}},"queryOptions":{"skip":0,"count":10}}"""))["composeExtension"]!;
}
