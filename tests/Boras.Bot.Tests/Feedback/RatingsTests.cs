using System.Text.Json.Nodes;
using Boras.Bot.Feedback;
using Boras.Bot.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Boras.Bot.Tests.Feedback;

[Collection(BotHostCollection.Name)]
public sealed class RatingsTests : IDisposable
{
    private const string Innovation = "faq/vad-ar-en-innovation";
    private readonly Kept _kept = new();
    private readonly WebApplicationFactory<Program> _bot;

    public RatingsTests(BotHost host) => _bot = host.WithWebHostBuilder(
        builder => builder.ConfigureTestServices(services => services.AddSingleton<IFeedbackSink>(_kept)));

    [Theory]
    [InlineData("👍 Det hjälpte", nameof(FeedbackRating.Up), "Tack, bra att veta!")]
    [InlineData("👎 Det hjälpte inte", nameof(FeedbackRating.Down), "Tack för att du säger till.")]
    public async Task Press_ButtonUnderAnAnswer_IsRecordedAndThankedFor(string title, string rating, string thanks)
    {
        var dialogue = new Dialogue(_bot);
        var answer = await dialogue.Reply("Vad är en innovation?");

        var reply = await dialogue.Press(answer["suggestedActions"]!["actions"]!.AsArray().Single(button => (string?)button!["title"] == title)!);

        Assert.StartsWith(thanks, (string?)reply["text"], StringComparison.Ordinal);
        var feedback = Assert.Single(_kept.All);
        Assert.Equal(rating == nameof(FeedbackRating.Down) ? "Vad är en innovation?" : null, feedback.Question);
        Assert.Equal(
            (rating, Innovation, "answered", "sv", "emulator"),
            (feedback.Rating.ToString(), feedback.Item, feedback.Outcome, feedback.Language, feedback.ChannelId));
    }

    [Fact]
    public async Task Press_Down_NamesTheContact()
    {
        var button = new JsonObject { ["value"] = new JsonObject { ["feedback"] = "down", ["item"] = Innovation, ["language"] = "en" } };

        Assert.Contains("https://www.boras.se/", (string?)(await new Dialogue(_bot).Press(button))["text"], StringComparison.Ordinal);
        Assert.Equal("en", Assert.Single(_kept.All).Language);
    }

    [Fact]
    public async Task Press_NoneOfThese_IsRecordedAndAnswered()
    {
        var button = new JsonObject { ["text"] = "Inget av dessa", ["value"] = new JsonObject { ["choice"] = "none", ["language"] = "sv" } };

        Assert.StartsWith("Det hittar jag inget svar på", (string?)(await new Dialogue(_bot).Press(button))["text"], StringComparison.Ordinal);
        var feedback = Assert.Single(_kept.All);
        Assert.Equal((FeedbackRating.NoneOfThese, null, "clarify"), (feedback.Rating, feedback.Item, feedback.Outcome));
    }

    [Fact]
    public async Task Press_RatingOfSomethingUnknown_KeepsNothingOfIt()
    {
        var button = new JsonObject
        {
            ["value"] = new JsonObject { ["feedback"] = "up", ["item"] = "min granne heter Kim", ["language"] = "Kim" },
        };

        await new Dialogue(_bot).Press(button);

        var feedback = Assert.Single(_kept.All);
        Assert.Equal((null, "sv"), (feedback.Item, feedback.Language));
    }

    [Theory]
    [InlineData("up", "Tack, bra att veta!")]
    [InlineData("down", "Tack för att du säger till. Prova gärna att fråga med andra ord.")]
    public async Task Invoke_ActionExecuteOfTeams_IsRecordedAndAnswered(string rating, string expected)
    {
        await using var channel = await FakeChannel.StartAsync();

        var body = await new Dialogue(_bot, "msteams").Invoke("adaptiveCard/action", $$$"""
            {"action":{"type":"Action.Execute","verb":"feedback","data":{"feedback":"{{{rating}}}","item":"{{{Innovation}}}","language":"sv"} } }
            """);

        Assert.Equal((200, "application/vnd.microsoft.activity.message", expected), ((int)body["statusCode"]!, (string?)body["type"], (string?)body["value"]));
        Assert.Equal(Innovation, Assert.Single(_kept.All).Item);
    }

    [Theory]
    [InlineData("""{"action":{"data":{"item":"faq/x"}}}""")]
    [InlineData("""{"action":{"data":{"feedback":"maybe"}}}""")]
    [InlineData("""{"action":17}""")]
    [InlineData("[]")]
    public async Task Invoke_AnotherAction_IsAnErrorInTheBody(string value)
    {
        var body = await new Dialogue(_bot, "msteams").Invoke("adaptiveCard/action", value);

        Assert.Equal((400, "application/vnd.microsoft.error", "BadRequest"), ((int)body["statusCode"]!, (string?)body["type"], (string?)body["value"]!["code"]));
        Assert.Empty(_kept.All);
    }

    [Theory]
    [InlineData("like", nameof(FeedbackRating.Up))]
    [InlineData("dislike", nameof(FeedbackRating.Down))]
    public async Task Invoke_ThumbsOfTeams_IsRecordedWithoutWhatIsWritten(string reaction, string rating)
    {
        var body = await new Dialogue(_bot, "msteams").Invoke("message/submitAction", $$$"""
            {"actionName":"feedback","actionValue":{"reaction":"{{{reaction}}}","feedback":"{\"feedbackText\":\"hemligt\"}"}}
            """);

        Assert.Empty(body.AsObject());
        var feedback = Assert.Single(_kept.All);
        Assert.Equal(rating, feedback.Rating.ToString());
        Assert.DoesNotContain("hemligt", feedback.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"love"}}""")]
    [InlineData("""{"actionValue":{"reaction":1}}""")]
    [InlineData("\"like\"")]
    public async Task Invoke_ThumbsThatSayNothing_AreNotRecorded(string value)
    {
        await new Dialogue(_bot, "msteams").Invoke("message/submitAction", value);

        Assert.Empty(_kept.All);
    }

    public void Dispose() => _bot.Dispose();

    private sealed class Kept : IFeedbackSink
    {
        public List<FeedbackEvent> All { get; } = [];

        public Task RecordAsync(FeedbackEvent feedback, CancellationToken cancellationToken)
        {
            All.Add(feedback);
            return Task.CompletedTask;
        }
    }
}
