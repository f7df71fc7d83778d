using System.Text.Json;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Replies;

namespace Boras.Bot.Tests.Replies;

public class ReplyActivityTests
{
    private static readonly Reply Reply = new("en")
    {
        Passage = "Svaret.",
        Source = new Source("Frågan?", "https://example.org/svar"),
        Further = [("Mer text.", new Source("Mer?", "https://example.org/mer")), ("Ännu mer.", new Source("Mest?", "https://example.org/mest"))],
        Suggestions = [new Suggestion("Nästa fråga?", "faq/nasta")],
    };

    [Fact]
    public void Create_ChannelWithCards_MakesACardOfEachFurtherPassage()
    {
        var activity = ReplyActivity.Create(From("emulator"), Reply);

        Assert.Equal("list", activity.AttachmentLayout);
        Assert.Equal(2, activity.Attachments!.Count);
        var attachment = activity.Attachments[0];
        var card = attachment.Content!.Value.Deserialize(ActivityJsonContext.Default.HeroCard)!;
        var button = Assert.Single(card.Buttons!);
        Assert.Equal("application/vnd.microsoft.card.hero", attachment.ContentType);
        Assert.Equal(("Mer?", "See also", "Mer text."), (card.Title, card.Subtitle, card.Text));
        Assert.Equal(("openUrl", "Open the page: Mer?", "https://example.org/mer"), (button.Type, button.Title, button.Value!.Value.GetString()));
        Assert.DoesNotContain("Mer text.", activity.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_ChannelWithButtons_CarriesTheItemInTheButtonsValue()
    {
        var activity = ReplyActivity.Create(From("webchat"), Reply);

        var action = Assert.Single(activity.SuggestedActions!.Actions!);
        Assert.Equal(("messageBack", "Nästa fråga?", "Nästa fråga?", "Nästa fråga?"), (action.Type, action.Title, action.Text, action.DisplayText));
        Assert.Equal(
            new ButtonValue { Item = "faq/nasta", Question = "Nästa fråga?", Language = "en" },
            ButtonValue.Read(action.Value));
        Assert.DoesNotContain("Nästa fråga?", activity.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_UnknownChannel_LosesNothingInTheText()
    {
        var activity = ReplyActivity.Create(From("sms"), Reply);

        Assert.Null(activity.Attachments);
        Assert.Null(activity.AttachmentLayout);
        Assert.Null(activity.SuggestedActions);
        Assert.All(
            ["Svaret.", "https://example.org/svar", "Mer text.", "https://example.org/mer", "Ännu mer.", "https://example.org/mest", "Nästa fråga?"],
            part => Assert.Contains(part, activity.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("msteams", "markdown")]
    [InlineData("sms", "plain")]
    public void Create_AnyChannel_SaysHowTheTextIsWrittenAndInWhichLanguage(string channel, string format)
    {
        var activity = ReplyActivity.Create(From(channel), Reply);

        Assert.Equal((format, "en", "acceptingInput"), (activity.TextFormat, activity.Locale, activity.InputHint));
        Assert.Equal(("message", "m-1"), (activity.Type, activity.ReplyToId));
    }

    [Fact]
    public void Create_NothingFurther_HasNeitherCardsNorButtons()
    {
        var activity = ReplyActivity.Create(From("emulator"), new Reply("sv") { Words = ["Tack själv!"] });

        Assert.Null(activity.Attachments);
        Assert.Null(activity.AttachmentLayout);
        Assert.Null(activity.SuggestedActions);
        Assert.Equal("Tack själv!", activity.Text);
    }

    private static Activity From(string channel) => new() { Type = "message", Id = "m-1", ChannelId = channel, Locale = "sv-SE" };
}
