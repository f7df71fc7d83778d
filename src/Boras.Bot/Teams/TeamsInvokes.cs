using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Replies;

namespace Boras.Bot.Teams;

/// <summary>Answers the invokes of Teams, each by its name.</summary>
internal sealed class TeamsInvokes(CardActions actions, MessageExtension extension)
{
    /// <summary>The answer to an invoke; 400 when the name isn't known.</summary>
    public async Task<InvokeResponse> HandleAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        return activity.Name switch
        {
            "adaptiveCard/action" => Ok(await actions.ExecuteAsync(turn, cancellationToken).ConfigureAwait(false)),
            "message/submitAction" => Ok(await actions.SubmitAsync(turn, cancellationToken).ConfigureAwait(false)),
            "composeExtension/query" => Ok(extension.Query(activity)),
            "composeExtension/selectItem" => Ok(extension.SelectItem(activity)),
            // The SDK says 501, but what a caller sends must not look as if the service had failed.
            _ => new InvokeResponse(StatusCodes.Status400BadRequest),
        };
    }

    /// <summary>The answer to a pick that has been replied to.</summary>
    public static InvokeResponse Picked(ButtonValue picked) => Ok(CardActions.Picked(picked));

    private static InvokeResponse Ok(JsonObject body) =>
        new(StatusCodes.Status200OK, JsonSerializer.SerializeToElement(body, ReplyJsonContext.Default.JsonObject));
}
