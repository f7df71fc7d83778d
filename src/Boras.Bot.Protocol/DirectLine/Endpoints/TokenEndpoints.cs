using Boras.Bot.Protocol.DirectLine.Calls;
using Boras.Bot.Protocol.DirectLine.Conversations;
using Boras.Bot.Protocol.DirectLine.Requests;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Protocol.DirectLine.Endpoints;

/// <summary>Tokens: for servers with the secret, for the website without, and new ones for old.</summary>
internal static class TokenEndpoints
{
    /// <summary><c>POST /tokens/generate</c>.</summary>
    public static async Task<IResult> GenerateAsync(
        HttpRequest request, ConversationResponses responses, KeptIds ids, CancellationToken cancellationToken)
    {
        var (parameters, refusal) = await ParameterReader.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        if (parameters is null)
        {
            return refusal!;
        }

        var user = string.IsNullOrEmpty(parameters.User?.Id) ? null : parameters.User.Id;
        return user?.StartsWith(ConversationIds.UserPrefix, StringComparison.Ordinal) == false
            ? Refusal.BadRequest($"The user's id must start with {ConversationIds.UserPrefix}.")
            : ids.CheckUser(user, grant: null) ?? responses.Token(new DirectLineGrant(
                ConversationIds.NewConversation(), user, [.. parameters.TrustedOrigins ?? []]));
    }

    /// <summary><c>POST /api/token</c>: for a page of an allowed website, bound to it.</summary>
    public static IResult ForWebsite(HttpRequest request, ConversationResponses responses) =>
        responses.Token(new DirectLineGrant(
            ConversationIds.NewConversation(), ConversationIds.NewUser(), [request.Headers.Origin.ToString()]));

    /// <summary><c>POST /tokens/refresh</c>.</summary>
    public static async Task<IResult> RefreshAsync(
        DirectLineCaller caller, IDirectLineStore store, ConversationResponses responses, CancellationToken cancellationToken)
    {
        // A token may be renewed before its conversation has been started.
        var conversation = await store.FindAsync(caller.Grant!.ConversationId, cancellationToken).ConfigureAwait(false);
        return conversation is { IsOpen: false } ? Refusal.Ended : responses.Token(caller.Grant);
    }

    /// <summary><c>GET /session/getsessionid</c>.</summary>
    public static IResult Session() =>
        Results.Json(new SessionResponse(ConversationIds.NewConversation()), DirectLineJsonContext.Default.SessionResponse);
}
