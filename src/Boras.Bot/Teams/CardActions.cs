using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Feedback;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Replies;

namespace Boras.Bot.Teams;

/// <summary>What is pressed in Teams and comes as an invoke: picks and ratings on the bot's own cards, and the thumbs that Teams puts below a message.</summary>
/// <remarks>Shapes: "Universal Actions for Adaptive Cards" and "Bot messages with AI-generated content" of Microsoft Teams.</remarks>
internal sealed class CardActions(Ratings ratings)
{
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";

    /// <summary>What was picked by an Action.Execute; null when the activity is another.</summary>
    public static ButtonValue? PickedIn(Activity activity)
    {
        var action = Property(activity.Value, "action");
        return activity is { Type: ActivityTypes.Invoke, Name: "adaptiveCard/action" }
            && Property(action, "verb") is { ValueKind: JsonValueKind.String } verb && verb.ValueEquals(AdaptiveReply.PickVerb)
            && ButtonValue.Read(Property(action, "data")) is { Feedback: null } picked ? picked : null;
    }

    /// <summary>Answers a pick with its title, which Teams shows for a moment; the reply itself is a message.</summary>
    public static JsonObject Picked(ButtonValue picked) =>
        Shown(picked.Question ?? new Texts(ReplyLanguage.Of(picked.Language))["NoneOfThese"]);

    /// <summary>Answers any other <c>adaptiveCard/action</c>, an Action.Execute.</summary>
    public async Task<JsonObject> ExecuteAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var action = Property(turn.Activity.Value, "action");
        var value = ButtonValue.Read(Property(action, "data"));
        if (Ratings.Find(value) is not { } rating)
        {
            return new JsonObject
            {
                ["statusCode"] = StatusCodes.Status400BadRequest,
                ["type"] = ErrorType,
                ["value"] = new JsonObject { ["code"] = "BadRequest", ["message"] = "This is no action of the bot's." },
            };
        }

        var words = await Take(rating, value!, turn, cancellationToken).ConfigureAwait(false);
        return Shown(words);
    }

    /// <summary>Answers <c>message/submitAction</c>, the thumbs of Teams; what is written beside them is not read.</summary>
    public async Task<JsonObject> SubmitAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var reaction = Property(Property(turn.Activity.Value, "actionValue"), "reaction");
        var rating = reaction is { ValueKind: JsonValueKind.String } text && text.ValueEquals("like") ? ButtonValue.Up
            : reaction is { ValueKind: JsonValueKind.String } other && other.ValueEquals("dislike") ? ButtonValue.Down : null;
        var value = new ButtonValue { Feedback = rating, Language = turn.Activity.Locale };
        if (Ratings.Find(value) is { } found)
        {
            await Take(found, value, turn, cancellationToken).ConfigureAwait(false);
        }

        return [];
    }

    private static JsonObject Shown(string words) =>
        new() { ["statusCode"] = StatusCodes.Status200OK, ["type"] = MessageType, ["value"] = words };

    private async Task<string> Take(FeedbackRating rating, ButtonValue value, ITurnContext turn, CancellationToken cancellationToken)
    {
        await ratings.RecordAsync(rating, value, turn.Activity, cancellationToken).ConfigureAwait(false);
        var reply = ratings.Reply(rating, value, turn.Activity);
        if (reply.Words.Count > 1)
        {
            // Teams shows the answer to an action for a moment only, and whom to turn to is wanted longer.
            foreach (var activity in ReplyActivity.Create(turn.Activity, reply))
            {
                await turn.SendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
            }
        }

        return reply.Words[0];
    }

    private static JsonElement? Property(JsonElement? value, string name) =>
        value is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(name, out var property) ? property : null;
}
