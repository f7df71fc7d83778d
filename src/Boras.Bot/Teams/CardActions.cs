using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Feedback;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Replies;

namespace Boras.Bot.Teams;

/// <summary>Ratings that Teams sends as invokes: from the bot's own cards, and from the thumbs that Teams puts below a message.</summary>
/// <remarks>Shapes: "Universal Actions for Adaptive Cards" and "Bot messages with AI-generated content" of Microsoft Teams.</remarks>
internal sealed class CardActions(Ratings ratings)
{
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";

    /// <summary>Answers <c>adaptiveCard/action</c>, an Action.Execute.</summary>
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
        return new JsonObject { ["statusCode"] = StatusCodes.Status200OK, ["type"] = MessageType, ["value"] = words };
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
