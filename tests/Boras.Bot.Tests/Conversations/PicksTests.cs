using System.Text.Json.Nodes;
using Boras.Bot.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Boras.Bot.Tests.Conversations;

[Collection(BotHostCollection.Name)]
public sealed class PicksTests(BotHost host) : IDisposable
{
    private const string NoAnswer = "Det hittar jag inget svar på i stadens texter.";
    private readonly TempFolder _knowledge = new();

    [Theory]
    [InlineData("emulator")]
    [InlineData("directline")]
    public async Task Press_EveryButtonOfAnAnswer_GivesThatItem(string channel)
    {
        var reply = await new Dialogue(host, channel).Reply("Vad är en innovation?");

        Assert.NotEmpty(Buttons(reply));
        foreach (var button in Buttons(reply))
        {
            // A conversation of its own: nothing is remembered, as after a restart.
            var shown = await new Dialogue(host, channel).Press(button);
            Assert.Contains($"Källa: [{(string?)button["title"]}]", (string?)shown["text"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Press_AfterOtherQuestions_StillGivesTheItem()
    {
        var dialogue = new Dialogue(host);
        var button = Buttons(await dialogue.Reply("Vad är en innovation?"))[0];
        await dialogue.Say("När sammanträder kulturnämnden?");

        Assert.Contains((string)button["title"]!, (string?)(await dialogue.Press(button))["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Press_ButtonOfAnEnglishReply_AnswersInEnglish()
    {
        var button = Buttons(await new Dialogue(host).Reply("Why do we need innovations?"))[0];

        Assert.Contains("Source: [", (string?)(await new Dialogue(host).Press(button))["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Press_ItemIsGone_AsksItsTitleThenSaysSo()
    {
        await using var bot = Over(("faq/glas", "Var lämnar jag glas?", "På återvinningen."));
        var dialogue = new Dialogue(bot);

        var moved = await dialogue.Press(Button("faq/flyttad", "Var lämnar man glas?"));
        var gone = await dialogue.Press(Button("faq/borta", "Hur söker jag bygglov?"));

        Assert.StartsWith("På återvinningen.", (string?)moved["text"], StringComparison.Ordinal);
        Assert.StartsWith("Den texten finns inte kvar hos staden.", (string?)gone["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Press_NoneOfThese_NamesTheContact()
    {
        var button = new JsonObject { ["text"] = "Inget av dessa", ["value"] = new JsonObject { ["choice"] = "none", ["language"] = "fi" } };

        Assert.StartsWith("En löydä", (string?)(await new Dialogue(host).Press(button))["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"other":"faq/vad-ar-en-innovation"}""")]
    [InlineData("""{"question":"Vad är en innovation?"}""")]
    [InlineData("\"Vad är en innovation?\"")]
    public async Task Press_ValueOfSomethingElseBesideAText_AnswersTheText(string value)
    {
        var button = new JsonObject { ["text"] = "När sammanträder kulturnämnden?", ["value"] = JsonNode.Parse(value) };

        Assert.Contains("Källa: [Kulturnämnden]", (string?)(await new Dialogue(host).Press(button))["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2")]
    [InlineData(" 2. ")]
    [InlineData("2)")]
    [InlineData("ska GLAS diskas?")]
    public async Task Say_NumberOrTitleOfWhatWasOffered_GivesThatItem(string line)
    {
        await using var bot = Waste();
        var dialogue = new Dialogue(bot, "sms");
        var offered = await dialogue.Say("Hej");

        Assert.Contains("1. Kan jag lämna papper?\n2. Ska glas diskas?\n3. Var lämnar jag glas?", offered, StringComparison.Ordinal);
        Assert.StartsWith("Det behövs inte.", await dialogue.Say(line), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("4")]
    [InlineData("99")]
    [InlineData("2 2")]
    [InlineData("2½")]
    [InlineData("٢")]
    public async Task Say_NumberOfNothingOffered_IsAQuestion(string line)
    {
        await using var bot = Waste();
        var dialogue = new Dialogue(bot, "sms");
        await dialogue.Say("Hej");

        Assert.StartsWith(NoAnswer, await dialogue.Say(line), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_NumberBeforeAnythingWasOffered_IsAQuestion() =>
        Assert.StartsWith(NoAnswer, await new Dialogue(host, "sms").Say("2"), StringComparison.Ordinal);

    [Fact]
    public async Task Say_NumbersInAnyOrder_PickFromTheListShownLast()
    {
        await using var bot = Waste();
        var dialogue = new Dialogue(bot, "sms");
        await dialogue.Say("Hej");

        var second = await dialogue.Say("2");
        var offered = second.Split('\n').Single(line => line.StartsWith("1. ", StringComparison.Ordinal))[3..];

        Assert.StartsWith("Det behövs inte.", second, StringComparison.Ordinal);
        Assert.NotEqual("Ska glas diskas?", offered);
        Assert.Contains($"Källa: {offered},", await dialogue.Say("1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Say_ExactTitleWithoutAnyState_GivesThatItem()
    {
        await using var bot = Waste();

        Assert.StartsWith("Det behövs inte.", await new Dialogue(bot, "sms").Say("Ska glas diskas?"), StringComparison.Ordinal);
    }

    public void Dispose() => _knowledge.Dispose();

    private static List<JsonNode> Buttons(JsonNode reply) => [.. reply["suggestedActions"]!["actions"]!.AsArray().Select(button => button!)
        .Where(button => button["value"]!["feedback"] is null)];

    private static JsonObject Button(string item, string title) => new()
    {
        ["text"] = title,
        ["value"] = new JsonObject { ["item"] = item, ["question"] = title, ["language"] = "sv" },
    };

    private WebApplicationFactory<Program> Waste() => Over(
        ("faq/a", "Kan jag lämna papper?", "Ja."), ("faq/b", "Ska glas diskas?", "Det behövs inte."), ("faq/c", "Var lämnar jag glas?", "På återvinningen."));

    private WebApplicationFactory<Program> Over(params (string Id, string Title, string Text)[] items)
    {
        foreach (var (id, title, text) in items)
        {
            _knowledge.WriteFaq(id + ".md", title, text, "https://example.org/avfall");
        }

        return host.With(("Knowledge:Path", _knowledge.FullPath));
    }
}
