using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Connector;
using Boras.Bot.Protocol.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Endpoint;

/// <summary>Hands an activity that came over HTTP to the bot, and answers the channel within its time.</summary>
internal sealed partial class Delivery(
    TurnQueue turns, ReplyPost post, IOptions<TurnOptions> options, TimeProvider time, ILogger<Delivery> logger)
{
    private const string RetryAfterSeconds = "5";

    /// <summary>Answers the request that brought <paramref name="activity"/> at <paramref name="arrived"/>, a time stamp; replies go to <paramref name="target"/>.</summary>
    public async Task<IResult> AnswerAsync(Activity activity, ReplyTarget target, HttpResponse response, long arrived)
    {
        var posted = post.To(activity, target);
        var collected = activity.DeliveryMode == DeliveryModes.ExpectReplies ? new CollectedReplies(posted) : null;
        var turn = turns.RunAsync(activity, collected ?? posted);
        if (!await EndsInTime(turn, arrived).ConfigureAwait(false))
        {
            LogContinued(ActivityKey.Short(activity), ActivityKey.ShortConversation(activity), KnownChannels.Name(activity.ChannelId));
            return collected is null ? Results.Accepted() : Collected(collected);
        }

        TurnResult result;
        try
        {
            result = await turn.ConfigureAwait(false);
        }
        catch (StoreUnavailableException)
        {
            return TryAgain(response, "The database can't be reached.");
        }

        return result switch
        {
            TurnResult.Refused => TryAgain(response, "Too many activities wait.", StatusCodes.Status429TooManyRequests),
            TurnResult.UnderWay => TryAgain(response, "The activity is being answered."),
            TurnResult.CutShort { HasReplied: false } => TryAgain(response, "The activity could not be answered in time."),
            TurnResult.Finished { Invoke: { Body: { } body } invoke } =>
                Results.Text(WithReplies(body, collected?.Close()), "application/json", statusCode: invoke.Status),
            TurnResult.Finished { Invoke: { } invoke } => Results.StatusCode(invoke.Status),
            _ when collected is not null => Collected(collected),
            _ => Results.Ok(),
        };
    }

    private static IResult TryAgain(HttpResponse response, string reason, int status = StatusCodes.Status503ServiceUnavailable)
    {
        response.Headers.RetryAfter = RetryAfterSeconds;
        return Results.Problem(reason, statusCode: status);
    }

    private static IResult Collected(CollectedReplies replies) =>
        Results.Json(replies.Close(), ActivityJsonContext.Default.ExpectedReplies);

    // An invoke has its own answer in the body; replies that are expected there stand beside it.
    private static string WithReplies(JsonElement body, ExpectedReplies? replies)
    {
        if (replies is not { Activities.Count: > 0 } || JsonNode.Parse(body.GetRawText()) is not JsonObject json)
        {
            return body.GetRawText();
        }

        json["activities"] = JsonSerializer.SerializeToNode(replies, ActivityJsonContext.Default.ExpectedReplies)!["activities"]!.DeepClone();
        return json.ToJsonString();
    }

    private async Task<bool> EndsInTime(Task<TurnResult> turn, long arrived)
    {
        if (!turn.IsCompleted)
        {
            // What the check of the caller and the reading took is gone of the channel's time.
            var left = TimeSpan.FromSeconds(options.Value.AcknowledgeSeconds) - time.GetElapsedTime(arrived);
            await ((Task)turn).WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, time)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return turn.IsCompleted;
    }

    [LoggerMessage(LogLevel.Information, "Activity {Activity} in {Conversation} on {ChannelId} was acknowledged while its turn goes on")]
    private partial void LogContinued(string? activity, string conversation, string? channelId);
}
