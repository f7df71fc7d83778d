using System.Text.Json;
using Boras.Bot.Dialogues;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Tests.Dialogues;

public class SeenReplyTests
{
    [Fact]
    public void Shows_EscapedMarkdownAndOtherSpaces_IsSeenAsPlain()
    {
        var reply = new SeenReply([new Activity { Text = "Fyra \\*hela\\*\n\n veckor", TextFormat = "markdown", Locale = "sv-SE" }]);

        Assert.True(reply.Shows("fyra *hela* veckor"));
        Assert.False(reply.Shows("två veckor"));
        Assert.Equal("sv", reply.Language);
    }

    [Fact]
    public void Buttons_NumberedLines_AreTypedByNumber()
    {
        var reply = new SeenReply([new Activity { Text = "Menar du …?\n1. Ett\n2. Två\n\nAvsnitt 3. är ingen rad", TextFormat = "plain" }]);

        Assert.Equal([new SeenButton("Ett", "1", null), new SeenButton("Två", "2", null)], reply.Buttons);
    }

    [Fact]
    public void Buttons_AdaptiveCard_TextIsSeenAndSubmitPostsItsData()
    {
        var card = JsonDocument.Parse("""
            {"type":"AdaptiveCard","body":[{"type":"Container","items":[{"type":"TextBlock","text":"Fyra veckor"}]}],
             "actions":[{"type":"Action.Submit","title":"Film","data":{"item":"faq/film"}},
                        {"type":"Action.OpenUrl","title":"Öppna","url":"https://example.org/"}]}
            """).RootElement;

        var reply = new SeenReply([new Activity { Attachments = [new Attachment { Content = card }] }]);

        Assert.True(reply.Shows("Fyra veckor"));
        Assert.True(reply.Shows("https://example.org/"));
        Assert.False(reply.Shows("faq/film"));
        var button = Assert.Single(reply.Buttons);
        Assert.Equal(("Film", null, "faq/film"), (button.Title, button.Text, button.Value!.Value.GetProperty("item").GetString()));
    }

    [Fact]
    public void Buttons_HeroCardAndSuggestedActions_AreBothSeen()
    {
        var card = new HeroCard { Title = "Rubrik", Buttons = [CardAction.ImBack("Ett", "ett"), CardAction.OpenUrl("Sidan", "https://example.org/")] };
        var activity = new Activity
        {
            Attachments = [card.ToAttachment()],
            SuggestedActions = new SuggestedActions { Actions = [CardAction.ImBack("Två", "två")] },
        };

        var reply = new SeenReply([activity]);

        Assert.Equal(["Två", "Ett"], reply.Buttons.Select(button => button.Title));
        Assert.True(reply.Shows("Rubrik"));
    }

    [Fact]
    public void IsEmpty_NoReply_IsTrue() => Assert.True(new SeenReply([]).IsEmpty);
}
