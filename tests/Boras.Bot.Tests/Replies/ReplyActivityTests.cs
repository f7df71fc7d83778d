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
        var activity = Only(From("emulator"), Reply);

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
        var activity = Only(From("webchat"), Reply);

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
        var activity = Only(From("unknown"), Reply);

        Assert.Null(activity.Attachments);
        Assert.Null(activity.AttachmentLayout);
        Assert.Null(activity.SuggestedActions);
        Assert.All(
            ["Svaret.", "https://example.org/svar", "Mer text.", "https://example.org/mer", "Ännu mer.", "https://example.org/mest", "Nästa fråga?"],
            part => Assert.Contains(part, activity.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("emulator", "markdown")]
    [InlineData("sms", "plain")]
    public void Create_AnyChannel_SaysHowTheTextIsWrittenAndInWhichLanguage(string channel, string format)
    {
        var activity = Only(From(channel), Reply);

        Assert.Equal((format, "en", "acceptingInput"), (activity.TextFormat, activity.Locale, activity.InputHint));
        Assert.Equal(("message", "m-1"), (activity.Type, activity.ReplyToId));
    }

    [Fact]
    public void Create_NothingFurther_HasNeitherCardsNorButtons()
    {
        var activity = Only(From("emulator"), new Reply("sv") { Words = ["Tack själv!"] });

        Assert.Null(activity.Attachments);
        Assert.Null(activity.AttachmentLayout);
        Assert.Null(activity.SuggestedActions);
        Assert.Equal("Tack själv!", activity.Text);
    }

    [Fact]
    public void Create_Rated_AsksForFeedbackWhereThereAreButtons()
    {
        var rated = Reply with { Rated = "faq/fragan" };

        var buttons = Only(From("directline"), rated).SuggestedActions!.Actions!;

        Assert.Equal(["Nästa fråga?", "👍 That helped", "👎 That did not help"], buttons.Select(button => button.Title));
        Assert.Equal(new ButtonValue { Feedback = "down", Item = "faq/fragan", Language = "en" }, ButtonValue.Read(buttons[2].Value));
        Assert.Equal(Only(From("unknown"), Reply).Text, Only(From("unknown"), rated).Text);
        Assert.Equal("Nästa fråga?", Assert.Single(Only(From("telegram"), rated).SuggestedActions!.Actions!).Title);
    }

    [Fact]
    public void Create_Teams_PutsEverythingInOneCardWithASummary()
    {
        var activity = Only(From("msteams"), Reply);

        Assert.Null(activity.Text);
        Assert.Null(activity.SuggestedActions);
        Assert.Equal("Svaret.", activity.Summary);
        var card = Assert.Single(activity.Attachments!);
        Assert.Equal(AdaptiveReply.ContentType, card.ContentType);
        Assert.All(["Svaret.", "https://example.org/svar", "Mer text.", "mest", "faq/nasta"],
            part => Assert.Contains(part, card.Content!.Value.GetRawText(), StringComparison.Ordinal));
    }

    [Fact]
    public void Create_TeamsWithWordsOnly_IsText() => Assert.Equal("Hej!", Only(From("msteams"), new Reply("sv") { Words = ["Hej!"] }).Text);

    [Theory]
    [InlineData(10_000)]
    [InlineData(100_000)]
    public void Create_TeamsTooLargeForACard_LosesNothingAndKeepsTheLimit(int length)
    {
        var large = Reply with { Passage = string.Join(' ', Enumerable.Range(0, length).Select(number => $"ord{number}")) + " slutordet.", Rated = "faq/fragan" };

        var activities = ReplyActivity.Create(From("msteams"), large);

        Assert.All(activities, activity => Assert.True(
            JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJsonContext.Default.Activity).Length <= 28 * 1024));
        Assert.Contains(activities, activity => activity.Text?.Contains("slutordet", StringComparison.Ordinal) == true);
        Assert.Contains("faq/nasta", activities[^1].Attachments![0].Content!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Create_TeamsFurtherTooLarge_KeepsTheLinks()
    {
        var large = Reply with { Further = [(new string('ö', 20_000), new Source("Mer?", "https://example.org/mer"))] };

        Assert.Contains("https://example.org/mer", Only(From("msteams"), large).Attachments![0].Content!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Create_TextTooLongForTheChannel_ComesInPartsWithTheButtonsLast()
    {
        var activities = ReplyActivity.Create(From("sms"), Reply with { Passage = string.Join(' ', Enumerable.Repeat("En mening.", 400)) });

        Assert.True(activities.Count > 2);
        Assert.All(activities, activity => Assert.InRange(activity.Text!.Length, 1, 1_600));
        Assert.Contains("1. Nästa fråga?", activities[^1].Text, StringComparison.Ordinal);
    }

    private static Activity Only(Activity to, Reply reply) => Assert.Single(ReplyActivity.Create(to, reply));

    private static Activity From(string channel) => new() { Type = "message", Id = "m-1", ChannelId = channel, Locale = "sv-SE" };
}
